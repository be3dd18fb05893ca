import type { Database } from '@tessera/database/server';
import { homeAddress } from '../../contract';

/** Of more sections than these, the planner is not told where they are. */
const mostTold = 100;

/**
 * A condition on a page `p` that says where the pages of sections are in the index on (site, path), so that of a large site only
 * those are searched: the planner sees addresses, where `isUnder` shows it but a table. It leaves none of them out; which may be
 * seen is for `isUnder` to say, in the statement itself. Parameters are added to `parameters`. One statement, none for everywhere.
 */
export async function inStretchesOf(
  database: Database,
  sections: readonly string[] | null,
  parameters: unknown[],
): Promise<string> {
  if (sections === null || sections.length > mostTold) return 'TRUE';
  const found = await database.query<{ site: string; path: string }>(
    'SELECT site, path FROM content_page WHERE id = ANY ($1) AND trashed_at IS NULL',
    [sections],
  );
  if (found.length === 0) return 'FALSE';
  const add = (value: string): string => `$${parameters.push(value)}`;
  const stretches = found.map(({ site, path }) => {
    const ofSite = `p.site = ${add(site)}`;
    if (path === homeAddress) return ofSite;
    // `/` is followed by `0` in ASCII.
    return `${ofSite} AND (p.path = ${add(path)} OR (p.path > ${add(`${path}/`)} AND p.path < ${add(`${path}0`)}))`;
  });
  return `(${stretches.map((each) => `(${each})`).join(' OR ')})`;
}
