import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type ListOptions, type ListPage, records } from '@tessera/database/server';
import { currentAct } from '@tessera/extension';
import { type ChangeOf, isUuid, type NewRowOf, type RowOf } from '@tessera/models';
import { may, renditionUrl, type ShownFile, type ShownPicture, srcsetOf } from '../../contract';
import { requireInFolder, usualFolder } from '../folders/require-folder';
import { Asset } from './asset';
import { Darkroom } from '../renditions/darkroom';
import { cleanFileName } from '../uploads/file-name';
import { PictureStore } from '../renditions/picture-store';

/** A picture of the library as code reads it. */
export type AssetRow = RowOf<typeof Asset>;

/** What it takes to add a picture. */
export interface NewImage {
  /** The name of the file, as anybody gave it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly alt?: string;
  /** The folder it comes into, null for the top; see `usualFolder` when left out. */
  readonly folder?: string | null | undefined;
}

/** The pictures that pages are made with. */
@Injectable()
export class MediaLibrary {
  constructor(
    private readonly database: Database,
    private readonly darkroom: Darkroom,
    private readonly store: PictureStore,
  ) {}

  /**
   * Adds a picture on behalf of whoever acts. One that is in the folder already is returned as it is, whatever its name now.
   * Throws what `Darkroom.develop` and `requireInFolder` throw.
   */
  async addImage({ name, bytes, alt = '', folder: wanted }: NewImage): Promise<AssetRow> {
    const folder = wanted === undefined ? await usualFolder(may.add) : wanted;
    // Before any work is done for somebody who may not add it.
    await requireInFolder(may.add, folder);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const known = await records(Asset).find({ sha256, folder });
    if (known) return known;
    const { renditions, ...developed } = await this.darkroom.develop(bytes);
    const storageKey = `images/${sha256.slice(0, 2)}/${sha256}`;
    for (const { width, bytes: webp } of renditions) await this.store.keep(`${storageKey}/${width}.webp`, webp);
    const widths = renditions.map(({ width }) => width);
    return this.enter({
      name: cleanFileName(name),
      alt,
      folder,
      sha256,
      storageKey,
      widths,
      bytes: bytes.length,
      ...developed,
    });
  }

  /** One picture; null when there is none that whoever acts may see. */
  async find(id: string): Promise<AssetRow | null> {
    return isUuid(id) ? records(Asset).find({ id }) : null;
  }

  /** One picture. Throws `media.asset-not-found` (404). */
  get(id: string): Promise<AssetRow> {
    return records(Asset).get(id);
  }

  /** Pictures, the newest first. */
  list(
    options: Pick<ListOptions<typeof Asset, keyof AssetRow>, 'search' | 'page' | 'filter'>,
  ): Promise<ListPage<AssetRow>> {
    return records(Asset).list({ ...options, sort: ['-createdAt'] });
  }

  /**
   * Changes what is said about a picture, or its folder, which needs the right in both. Throws `media.asset-changed` (412),
   * `media.asset-version-required` (428), `database.not-allowed` (403) and what `requireInFolder` throws.
   */
  async change(id: string, values: ChangeOf<typeof Asset>, version: number | undefined): Promise<AssetRow> {
    if (values.folder !== undefined) {
      await records(Asset).get(id);
      await requireInFolder(may.change, values.folder);
    }
    return await records(Asset).change(id, values, version === undefined ? {} : { version });
  }

  /**
   * What pages need to show these pictures and to offer these files, in one statement and for everybody: a thing is public once
   * its page is. A picture is a file too: its largest rendition. Those that do not exist are not in the answer. Each is noted as read.
   */
  async shown(ids: Iterable<string>): Promise<{ pictures: Map<string, ShownPicture>; files: Map<string, ShownFile> }> {
    const wanted = [...new Set(ids)].filter(isUuid);
    if (wanted.length === 0) return { pictures: new Map(), files: new Map() };
    const { reads } = currentAct();
    for (const id of wanted) reads?.add(`${Asset.name}:${id.toLowerCase()}`);
    const rows = await this.database.query<
      Pick<AssetRow, 'id' | 'width' | 'height' | 'colour' | 'alt' | 'name' | 'mime' | 'bytes'> & { widths: number[] }
    >('SELECT id, width, height, colour, alt, widths, name, mime, bytes FROM media_asset WHERE id = ANY ($1::uuid[])', [
      wanted,
    ]);
    const address = ({ id, widths }: { id: string; widths: readonly number[] }) => renditionUrl(id, widths.at(-1)!);
    return {
      pictures: new Map(
        rows.map((row) => [
          row.id,
          {
            width: row.width,
            height: row.height,
            colour: row.colour,
            alt: row.alt,
            url: address(row),
            srcset: srcsetOf(row.id, row.widths),
          },
        ]),
      ),
      files: new Map(
        rows.map((row) => [row.id, { url: address(row), name: row.name, mime: row.mime, bytes: Number(row.bytes) }]),
      ),
    };
  }

  /** The pictures among what `shown` tells. */
  async resolve(ids: Iterable<string>): Promise<Map<string, ShownPicture>> {
    return (await this.shown(ids)).pictures;
  }

  /** The key of a rendition, for everybody who knows its address; null when there is none. */
  async renditionKey(id: string, width: number): Promise<string | null> {
    if (!isUuid(id)) return null;
    const [row] = await this.database.query<{ key: string }>(
      'SELECT storage_key AS key FROM media_asset WHERE id = $1 AND widths @> to_jsonb($2::int)',
      [id, width],
    );
    return row ? `${row.key}/${width}.webp` : null;
  }

  /** The same picture uploaded twice into a folder at the same moment is entered once. */
  private enter(values: NewRowOf<typeof Asset>): Promise<AssetRow> {
    return this.database.transaction(async () => {
      await this.database.query("SELECT pg_advisory_xact_lock(hashtext('media.asset ' || $1))", [values.sha256]);
      const { sha256, folder = null } = values;
      return (await records(Asset).find({ sha256, folder })) ?? (await records(Asset).create(values));
    });
  }
}
