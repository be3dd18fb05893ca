import { Injectable } from '@nestjs/common';
import { Database, readableColumns, recordsById } from '@tessera/database/server';
import { currentAct, Installed, requirePerson } from '@tessera/extension';
import { columnOf, type Deed, type Entity, type Json } from '@tessera/models';
import { Person } from '@tessera/users/contract';
import type { RecentChange, StartPage } from '../../contract';
import { conditionOf, mayDo } from '../resource/may-do';
import { recordLink } from './record-link';

/** How many records each of the two lists shows. */
const shown = 10;
/** How many are looked at, since one may not see all of them. */
const lookedAt = 60;
/** How far back "lately" goes, in changes of whatever records. */
const lately = 5000;

interface Latest {
  readonly entity: string;
  readonly record: string;
  readonly operation: RecentChange['operation'];
  readonly person: string | null;
  readonly at: Date;
  readonly isMine: boolean;
  /** As it was, of what is gone. */
  readonly before: Readonly<Record<string, Json>> | null;
}

/** What was changed lately. */
@Injectable()
export class RecentChanges {
  constructor(
    private readonly database: Database,
    private readonly installed: Installed,
  ) {}

  /**
   * What whoever acts changed last, and what others changed of that which she may see: two statements, however much has happened, and
   * what those add that tell the deeds of an entity themselves.
   */
  async read(): Promise<Pick<StartPage, 'mine' | 'recent'>> {
    const [changed, told] = await Promise.all([this.fromHistory(), this.fromDeeds()]);
    const all = [...changed, ...told].sort((a, b) => b.change.at.localeCompare(a.change.at));
    const listOf = (mine: boolean) =>
      all
        .filter(({ isMine }) => isMine === mine)
        .slice(0, shown)
        .map(({ change }) => change);
    return { mine: listOf(true), recent: listOf(false) };
  }

  private async fromDeeds(): Promise<readonly Told[]> {
    const { services } = currentAct();
    const told = [...this.installed.admins.values()].map(async ({ entity, deeds }) =>
      ((await deeds?.(services)) ?? []).map((deed) => this.told(entity, deed)),
    );
    return (await Promise.all(told)).flat();
  }

  private told(entity: Entity, { record, title, operation, did, at, by, isMine, link }: Deed): Told {
    const { name, label } = entity;
    return {
      isMine,
      change: {
        entity: name,
        label,
        id: record,
        title,
        link: link ?? recordLink(this.installed, entity, record),
        at: at.toISOString(),
        by,
        operation,
        did: did ?? operation,
      },
    };
  }

  private async fromHistory(): Promise<readonly Told[]> {
    const me = requirePerson();
    const entities = [...this.installed.entities.values()].filter(
      (entity) =>
        entity.history &&
        !this.installed.admins.get(entity.name)?.deeds &&
        recordLink(this.installed, entity, '') !== null &&
        mayDo(entity, 'view'),
    );
    const names = entities.map(({ name }) => name);
    const changes = await this.database.query<Latest>(latestSql, [names, me.id, lately, lookedAt]);
    const ids = new Map<string, Set<string>>();
    const want = (entity: string, id: string) => ids.set(entity, (ids.get(entity) ?? new Set()).add(id));
    for (const { entity, record, person } of changes) {
      want(entity, record);
      if (person && person !== me.id) want(Person.name, person);
    }
    const found = await recordsById(ids);
    const nameOf = (id: string | null) =>
      id === me.id ? me.name : ((found.get(Person.name)?.get(id ?? '')?.['name'] as string | undefined) ?? null);
    return changes.flatMap(({ operation, at, person, record, isMine, ...change }) => {
      const entity = this.installed.entities.get(change.entity)!;
      const row = found.get(change.entity)?.get(record);
      const title = row ? titleOf(entity, row) : titleOfGone(entity, { operation, ...change });
      if (title === undefined) return [];
      const { link, ...told } = this.told(entity, { record, title, operation, at, by: nameOf(person), isMine }).change;
      return [{ isMine, change: { ...told, link: row ? link : null } }];
    });
  }
}

interface Told {
  readonly isMine: boolean;
  readonly change: RecentChange;
}

function titleOf({ title, label }: Entity, row: Readonly<Record<string, unknown>>): string {
  const value = title && row[title];
  return typeof value === 'string' && value !== '' ? value : label;
}

/** Of what is gone only those who see all of an entity learn; undefined for everybody else, and for what is merely out of sight. */
function titleOfGone(entity: Entity, { operation, before }: Pick<Latest, 'operation' | 'before'>): string | undefined {
  if (operation !== 'deleted' || conditionOf(entity, 'view') !== true) return undefined;
  const isReadable = readableColumns(entity).some(({ name }) => name === entity.title);
  const value = isReadable ? before?.[columnOf(entity.title!)] : undefined;
  return typeof value === 'string' && value !== '' ? value : entity.label;
}

/** The last change of each record by oneself, and by other people; the newest first. What the system did by itself is nobody's work. */
const latestSql = `
  WITH recent AS (SELECT id, entity, record, operation, person, created_at, before FROM database_change ORDER BY id DESC LIMIT $3),
    latest AS (
      SELECT DISTINCT ON (entity, record, person IS NOT DISTINCT FROM $2::uuid) *, person IS NOT DISTINCT FROM $2::uuid AS "isMine"
      FROM recent WHERE entity = ANY ($1) AND person IS NOT NULL ORDER BY entity, record, person IS NOT DISTINCT FROM $2::uuid, id DESC),
    ranked AS (SELECT *, row_number() OVER (PARTITION BY "isMine" ORDER BY id DESC) AS place FROM latest)
  SELECT entity, record, operation, person, created_at AS at, "isMine", CASE WHEN operation = 'deleted' THEN before END AS before
  FROM ranked WHERE place <= $4 ORDER BY id DESC`;
