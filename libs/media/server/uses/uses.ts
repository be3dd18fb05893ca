import { Injectable } from '@nestjs/common';
import { Database, recordsById } from '@tessera/database/server';
import { columnOf, type Entity, fieldsOf, humanise, resourcePath } from '@tessera/models';
import type { AssetUse, AssetUses } from '../../contract';
import { Asset } from '../library/asset';
import { MediaLibrary } from '../library/media-library';

/** Knows who uses an asset beyond the fields of records: pages. */
export interface UseSource {
  /** Uses that whoever acts may see, at most `limit`. */
  usesOf(asset: string, limit: number): Promise<readonly AssetUse[]>;
  /** How many there are, seen or not, at most `limit`. */
  countOf(asset: string, limit: number): Promise<number>;
}

const most = 100;
/** Kinds of fields whose values can name an asset. */
const naming = new Set(['image', 'file', 'link', 'richText', 'blocks', 'group', 'list']);

/** Where assets are used: in the fields of all records, and wherever others say, as far as whoever acts may see it. */
@Injectable()
export class Uses {
  private readonly sources: UseSource[] = [];

  constructor(
    private readonly database: Database,
    private readonly library: MediaLibrary,
  ) {}

  /** Lets someone else be asked too. */
  add(source: UseSource): void {
    this.sources.push(source);
  }

  /** Throws `media.asset-not-found` (404). */
  async of(id: string): Promise<AssetUses> {
    await this.library.get(id);
    const places = await this.placesOf(id);
    const [records, counts] = [await this.seenIn(places), await this.countsOf(id)];
    const pages = (await Promise.all(this.sources.map((source) => source.usesOf(id, most)))).flat();
    const data = [...pages, ...records].slice(0, most);
    return { data, hasMore: data.length < places.length + counts };
  }

  private async countsOf(id: string): Promise<number> {
    const counts = await Promise.all(this.sources.map((source) => source.countOf(id, most + 1)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** One statement for each entity that has such fields: `jsonb` holds `{ "id": … }` of pictures, and ids deeper within texts. */
  private async placesOf(id: string): Promise<Place[]> {
    const found: Place[] = [];
    for (const entity of this.database.installed.entities.values()) {
      const fields = fieldsOf(entity.fields).filter(([, { kind }]) => naming.has(kind.name));
      if (fields.length === 0 || entity === (Asset as Entity) || !entity.resource) continue;
      const outsideTrash = entity.trash ? ' AND trashed_at IS NULL' : '';
      const parts = fields.map(
        ([name], index) =>
          `(SELECT id, $${index + 3}::text AS field FROM "${entity.table}" WHERE "${columnOf(name)}" IS NOT NULL AND jsonb_path_exists("${columnOf(name)}", '$.** ? (@ == $id)', $1::jsonb)${outsideTrash} LIMIT $2)`,
      );
      const rows = await this.database.query<{ id: string; field: string }>(
        `SELECT * FROM (${parts.join(' UNION ALL ')}) u ORDER BY id LIMIT $2`,
        [JSON.stringify({ id }), most + 1, ...fields.map(([name]) => name)],
      );
      found.push(...rows.map((row) => ({ entity, ...row })));
    }
    return found;
  }

  private async seenIn(places: readonly Place[]): Promise<AssetUse[]> {
    const ids = new Map<string, Set<string>>();
    for (const { entity, id } of places) ids.set(entity.name, (ids.get(entity.name) ?? new Set()).add(id));
    const seen = await recordsById(ids);
    return places.flatMap(({ entity, id, field }) => {
      const record = seen.get(entity.name)?.get(id) as Record<string, unknown> | undefined;
      // A field that one may not read is not told of.
      if (!record || !(field in record)) return [];
      const title = entity.title ? record[entity.title] : undefined;
      const { name, label } = entity;
      const resource = resourcePath(entity);
      return [{ entity: name, label, resource, id, title: titleOf(title, entity), place: humanise(field) }];
    });
  }
}

interface Place {
  readonly entity: Entity;
  readonly id: string;
  readonly field: string;
}

function titleOf(title: unknown, { label }: Entity): string {
  return typeof title === 'string' && title !== '' ? title : label;
}
