import { type Condition, definePolicy, type Permission, type PolicyPerson } from '@tessera/models';
import { may } from '../../contract';
import { Asset } from '../library/asset';
import { Folder } from './folder';

/** Pictures are for who has the right everywhere, or within a folder in which they lie; those at the top lie in none. */
export const AssetAccess = definePolicy(Asset, {
  view: ({ person }) => within(person, may.view, 'folder.line'),
  add: ({ person }) => within(person, may.add, 'folder.line'),
  change: ({ person }) => within(person, may.change, 'folder.line'),
  delete: ({ person }) => within(person, may.delete, 'folder.line'),
});

/**
 * A folder is seen by who may see the pictures in it. Made, renamed, moved and deleted it is with the right where it lies, which
 * is asked of the new place as of the old one: so nobody takes away the folder that was given to them.
 */
export const FolderAccess = definePolicy(Folder, {
  view: ({ person }) => within(person, may.view, 'line'),
  add: ({ person }) => within(person, may.manageFolders, 'parent.line'),
  change: ({ person }) => within(person, may.manageFolders, 'parent.line'),
  delete: ({ person }) => within(person, may.manageFolders, 'parent.line'),
});

/** The condition that a record has one of the folders within which somebody has a right in its `line`. */
function within(person: PolicyPerson | null, permission: Permission, line: string): Condition {
  if (!person || person.may(permission)) return person !== null;
  const folders = person.within(permission);
  return folders.length > 0 && { any: folders.map((folder) => ({ where: { [line]: { has: folder } } })) };
}
