import { type ActingPerson, type Installed, has } from '@tessera/extension';
import { isUuid, Problem } from '@tessera/models';
import { mayUsers } from '../../contract';
import { allRights, type Granted, rightsOf } from './rights-of';
import { seenThrough } from './seen-through';

/** What `actingColumns` selects. */
export interface ActingRow {
  readonly id: string;
  readonly name: string;
  readonly isOwner: boolean;
  readonly isAdministrator: boolean;
  readonly granted: readonly Granted[] | null;
  readonly viewed: { readonly id: string; readonly key: string | null; readonly granted: readonly Granted[] } | null;
}

/**
 * The columns that tell who acts and what she may, for a statement that finds `person` by a credential: rights cost no
 * round trip of their own, and count as they are at that moment. `viewed` is a parameter, the id of the group through whose
 * eyes she looks, or null.
 */
export const actingColumns = (person: string, viewed = 'NULL') => `
  ${person}.id, ${person}.name, ${person}.is_owner AS "isOwner", ${person}.is_administrator AS "isAdministrator",
  (SELECT json_agg(${grantedSql}) FROM users_membership m JOIN users_group g ON g.id = m."group" LEFT JOIN users_grant r ON r."group" = g.id
    WHERE m.person = ${person}.id) AS granted,
  (SELECT json_build_object('id', g.id, 'key', g.key, 'granted', json_agg(${grantedSql})) FROM users_group g LEFT JOIN users_grant r ON r."group" = g.id
    WHERE g.id = ${viewed}::uuid GROUP BY g.id) AS viewed`;

/** One right of group `g`, by its own row `r` or by what extensions say, as `Granted`. */
export const grantedSql = `json_build_array(CASE WHEN g.follows_extensions THEN g.key END, r.permission, r.place)`;

/** The person of a row of `actingColumns`, looking through the eyes of group `viewAs` where that is given. Throws `auth.not-allowed` (403) and `users.unknown-group` (400). */
export function actingPerson(installed: Installed, row: ActingRow, viewAs: string | null = null): ActingPerson {
  const { id, name, isOwner, isAdministrator } = row;
  const rights = isAdministrator ? allRights(installed) : rightsOf(installed, row.granted ?? []);
  const person: ActingPerson = { id, name, isOwner, isAdministrator, rights };
  if (viewAs === null) return person;
  if (!has(person, mayUsers.viewAs))
    throw new Problem('auth.not-allowed', {
      status: 403,
      title: 'You may not see the editor as a group does.',
      detail: `It needs the right "${mayUsers.viewAs.label}".`,
    });
  if (!row.viewed)
    throw new Problem('users.unknown-group', { status: 400, title: 'There is no such group to look through.' });
  const { viewed } = row;
  const hasAll = viewed.key === 'owner' || viewed.key === 'administrator';
  return seenThrough(person, {
    id: viewed.id,
    isOwner: viewed.key === 'owner',
    rights: hasAll ? allRights(installed) : rightsOf(installed, viewed.granted),
  });
}

/** The group that a request asks to look through, as a parameter for `actingColumns`: what is no id is that of no group. */
export function viewedGroup(header: string): string {
  return isUuid(header) ? header : '00000000-0000-0000-0000-000000000000';
}
