import { type Database } from '@tessera/database/server';
import type { Rights } from '@tessera/extension';
import type { GroupRight, RightChange, RightsDifference } from '../../contract';
import { rightsOf } from '../rights/rights-of';
import { groupsWithRights } from './group-with-rights';

/** People of one group who are in the same other groups. */
interface Alike {
  readonly others: readonly string[];
  readonly people: number;
}

/** For how many active people of a group its change changes anything: those who have a right by another group neither gain nor lose it. */
export async function differenceFor(
  database: Database,
  group: string,
  { gained, lost }: { readonly gained: readonly GroupRight[]; readonly lost: readonly GroupRight[] },
): Promise<RightsDifference> {
  const [counted] = await database.query<{ members: number }>(
    'SELECT count(*)::int AS members FROM users_membership m JOIN users_person p ON p.id = m.person WHERE m."group" = $1 AND p.suspended_at IS NULL',
    [group],
  );
  const alike = await database.query<Alike>(alikeSql, [group]);
  const ids = [...new Set(alike.flatMap(({ others }) => others))];
  const groups = new Map(
    (ids.length > 0 ? await groupsWithRights(database, { ids }) : []).map((each) => [each.id, each]),
  );
  const otherwise = alike.map(({ others, people }) => ({
    people,
    rights: rightsOf(
      database.installed,
      others.flatMap((id) => groups.get(id)?.granted ?? []),
    ),
  }));
  const changes = (rights: readonly GroupRight[]): RightChange[] =>
    rights.map((right) => ({
      ...right,
      label: database.installed.permissions.get(right.permission)?.label ?? right.permission,
      people: otherwise.reduce((sum, { people, rights: theirs }) => sum + (holds(theirs, right) ? 0 : people), 0),
    }));
  return { gained: changes(gained), lost: changes(lost), members: counted!.members };
}

function holds({ everywhere, places }: Rights, { permission, place }: GroupRight): boolean {
  return everywhere.has(permission) || (place !== null && (places.get(permission)?.includes(place) ?? false));
}

/** Owners and administrators have every right anyway. */
const alikeSql = `
  SELECT others, count(*)::int AS people FROM (
    SELECT ARRAY(SELECT o."group" FROM users_membership o WHERE o.person = m.person AND o."group" <> m."group" ORDER BY 1) AS others
    FROM users_membership m JOIN users_person p ON p.id = m.person
    WHERE m."group" = $1 AND p.suspended_at IS NULL AND NOT p.is_owner AND NOT p.is_administrator
  ) each GROUP BY others`;
