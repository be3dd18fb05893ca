import { records } from '@tessera/database/server';
import { may as mayEverywhere, placesOf } from '@tessera/extension';
import { isUuid, type Permission, Problem } from '@tessera/models';
import { Folder } from './folder';

/**
 * Goes on only where whoever acts has a right in a folder, or at the top (null). Throws `database.invalid-record` (422) alike for
 * a folder that does not exist and one that they may not see, and `auth.not-allowed` (403).
 */
export async function requireInFolder(permission: Permission, id: string | null): Promise<void> {
  const folder = id === null ? null : await find(id);
  if (mayEverywhere(permission) || placesOf(permission).some((place) => folder?.line?.includes(place))) return;
  throw new Problem('auth.not-allowed', {
    status: 403,
    title: 'You may not do this here.',
    detail: `It needs the right "${permission.label}" in this folder.`,
  });
}

/** Where a picture comes that says nothing of it: to the top with the right there, else into the oldest folder that somebody was given for it. */
export async function usualFolder(permission: Permission): Promise<string | null> {
  const places = placesOf(permission);
  if (mayEverywhere(permission) || places.length === 0) return null;
  const folder = await records(Folder).find({ id: { in: places } }, { sort: ['createdAt'] });
  return folder?.id ?? null;
}

async function find(id: string) {
  const folder = isUuid(id) ? await records(Folder).find({ id }) : null;
  if (folder) return folder;
  const message = 'What this refers to does not exist.';
  throw new Problem('database.invalid-record', {
    status: 422,
    title: 'There is no such folder.',
    errors: [{ path: 'folder', code: 'missing', message }],
  });
}
