import { Database } from '@tessera/database/server';
import type { GroupRight } from '../../contract';
import { grantedSql } from '../rights/acting-person';
import { type Granted, readyRights } from '../rights/rights-of';

/** A group and what it may, as the database tells it. */
export interface GroupWithRights {
  readonly id: string;
  readonly name: string;
  /** Which of `readyGroups`; null for groups that people made. */
  readonly key: string | null;
  readonly version: number;
  readonly followsExtensions: boolean;
  readonly granted: readonly Granted[];
}

/** All groups, those with these ids, or those of one person, in the order of their names. */
export async function groupsWithRights(
  database: Database,
  { ids, person }: { readonly ids?: readonly string[]; readonly person?: string } = {},
): Promise<GroupWithRights[]> {
  return database.query<GroupWithRights>(
    `SELECT g.id, g.name, g.key, g.version, g.follows_extensions AS "followsExtensions", json_agg(${grantedSql}) AS granted
    FROM users_group g LEFT JOIN users_grant r ON r."group" = g.id
    WHERE ($1::uuid[] IS NULL OR g.id = ANY ($1))
      AND ($2::uuid IS NULL OR EXISTS (SELECT FROM users_membership m WHERE m."group" = g.id AND m.person = $2))
    GROUP BY g.id ORDER BY g.name, g.id`,
    [ids ?? null, person ?? null],
  );
}

/** Owners and administrators: whoever is in it has every right. */
export function hasAll({ key }: Pick<GroupWithRights, 'key'>): boolean {
  return key === 'owner' || key === 'administrator';
}

/** The rights of a group one by one, those of extensions that are not installed too. */
export function listOf({ installed }: Database, group: GroupWithRights): GroupRight[] {
  if (group.followsExtensions && group.key)
    return [...new Set(readyRights(installed, group.key).map(({ name }) => name))].map((permission) => ({
      permission,
      place: null,
    }));
  return group.granted.flatMap(([, permission, place]) => (permission === null ? [] : [{ permission, place }]));
}
