import { type QueryParameters, records } from '@tessera/database/server';
import { type Entity, Problem } from '@tessera/models';
import type { Row } from './record-json';

/**
 * Puts a record into the trash where its entity keeps one, and gives its version there; else, and with `forGood=true` from the trash,
 * deletes it for good and gives null. Throws as `records().remove` does, and `admin.not-in-trash` (409).
 */
export async function removeRecord(
  entity: Entity,
  id: string,
  query: QueryParameters,
  basedOn: { readonly version: number },
): Promise<number | null> {
  const isForGood = forGoodOf(query);
  if (entity.trash && !isForGood) return (await records(entity).trash(id, basedOn)).version;
  if (entity.trash && !(await isInTrash(entity, id)))
    throw new Problem('admin.not-in-trash', {
      status: 409,
      title: `This ${entity.label.toLowerCase()} is not in the trash.`,
      detail: 'Only what lies in the trash is deleted for good.',
    });
  await records(entity).remove(id, basedOn);
  return null;
}

/** Throws `<entity>-not-found` (404) for what is neither there nor in the trash. */
async function isInTrash(entity: Entity, id: string): Promise<boolean> {
  const row = (await records(entity).get(id, { trash: 'with' })) as Row;
  return row['trashedAt'] !== null;
}

function forGoodOf({ forGood = 'false', ...others }: QueryParameters): boolean {
  const strange = Object.keys(others)[0];
  if (strange !== undefined)
    throw new Problem('database.unknown-parameter', { title: `The parameter "${strange}" does not exist here.` });
  if (forGood === 'true' || forGood === 'false') return forGood === 'true';
  throw new Problem('database.invalid-filter', { title: '"forGood" must be true or false.' });
}
