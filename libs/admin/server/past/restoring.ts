import { records, stateAt } from '@tessera/database/server';
import { type Entity, Problem } from '@tessera/models';
import { type Row, valuesOf } from '../records/record-json';

/**
 * Takes a record back to how it was after one of its changes, or out of the trash where none is named. Throws as `records().change` and
 * `restore` do, `database.change-not-found` (404) and `admin.keeps-no-trash` (409).
 */
export async function restored(
  entity: Entity,
  id: string,
  change: string | undefined,
  basedOn: { readonly version: number },
): Promise<Row> {
  if (change !== undefined) {
    const state = await stateAt(entity, id, change);
    return (await records(entity).change(id, valuesOf(entity, state) as never, basedOn)) as Row;
  }
  if (entity.trash) return (await records(entity).restore(id, basedOn)) as Row;
  throw new Problem('admin.keeps-no-trash', {
    status: 409,
    title: `${entity.labels} are deleted for good, so there is nothing to take back.`,
    detail: 'Name a change to go back to.',
  });
}
