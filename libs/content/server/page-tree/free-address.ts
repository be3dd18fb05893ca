import type { Database } from '@tessera/database/server';
import { field, Problem } from '@tessera/models';
import { mayContent } from '../../contract';
import { assertAddress, isReserved, isTooLong, joinAddress } from '../../contract/place/address';
import { slugCandidates } from '../../contract/place/slug';
import { reachOf } from '../rights/page-rights';
import { isWithin } from '../rights/sections-sql';
import { addressTaken } from './page-problems';

/** The slug of a page and the address that follows from it. */
export interface Address {
  readonly slug: string;
  readonly path: string;
}

const slugSchema = field.slug().kind.schema({});

/**
 * The address for a slug that somebody chose. Throws `content.invalid-slug`, `content.address-reserved` or
 * `content.address-too-long` (422), and `content.address-taken` (409) with whose it is, as far as one may see that page.
 * `moving` may have it already.
 */
export async function chosenAddress(
  database: Database,
  site: string,
  parentPath: string,
  slug: string,
  moving: string | null = null,
): Promise<Address> {
  const { error } = slugSchema.safeParse(slug);
  if (error) {
    const message = 'A slug has lower-case letters, digits and single hyphens, 120 characters at most.';
    throw new Problem('content.invalid-slug', {
      status: 422,
      title: message,
      errors: [{ path: 'slug', code: 'invalid', message }],
    });
  }
  const normal = slug.normalize('NFC');
  const path = joinAddress(parentPath, normal);
  assertAddress(path);
  const [by] = await database.query<{ id: string; title: string; isSeen: boolean }>(
    `SELECT id, title, ${isWithin('p', '$4')} AS "isSeen" FROM content_page p
     WHERE site = $1 AND path = $2 AND trashed_at IS NULL AND id IS DISTINCT FROM $3::uuid`,
    [site, path, moving, reachOf(mayContent.view)],
  );
  if (by) throw addressTaken(path, by.isSeen ? { id: by.id, title: by.title } : null);
  return { slug: normal, path };
}

/** An address for `slug`, or for one of the same beginning where that is taken or reserved. Throws `content.address-too-long` (422). */
export async function freeAddress(
  database: Database,
  site: string,
  parentPath: string,
  slug: string,
): Promise<Address> {
  const all = slugCandidates(slug).map((each) => ({ slug: each, path: joinAddress(parentPath, each) }));
  const candidates = all.filter(({ path }) => !isReserved(path) && !isTooLong(path));
  if (candidates.length === 0) assertAddress(all.at(-1)!.path);
  const taken = await database.query<{ path: string }>(
    'SELECT path FROM content_page WHERE site = $1 AND path = ANY ($2) AND trashed_at IS NULL',
    [site, candidates.map(({ path }) => path)],
  );
  const free = candidates.find(({ path }) => !taken.some((each) => each.path === path));
  if (!free)
    throw new Problem('content.address-taken', {
      status: 409,
      title: `Too many pages are called "${slug}" here.`,
      detail: 'Choose a slug.',
      errors: [{ path: 'slug', code: 'taken', message: 'Choose a slug.' }],
    });
  return free;
}
