import { type Entity, Problem } from '@tessera/models';
import type { Database } from '../../connection/database';
import { conditionOf } from '../access';
import { removeHeld } from '../deleting/remove-held';
import type { Row } from '../reading/rows';
import { tagsOf } from '../tags';
import { throwAwayHeld } from '../trash/throw-away';
import { insertSome } from '../writing/insert';
import { BatchErrors } from './batch-errors';
import { checkBatch, type CheckedBatch } from './check-batch';
import { eachAlone } from './each-alone';
import { lockBatch } from './lock-batch';
import { updateSome } from './update-some';
import type { WantedBatch } from './wanted-batch';

const mostRows = 1000;

/** Deletes, changes and creates records, all of them or none, in few statements however many they are; see `Records.batch`. */
export async function runBatch(
  database: Database,
  entity: Entity,
  wanted: WantedBatch,
): Promise<{
  readonly created: readonly Row[];
  readonly changed: readonly Row[];
  readonly deleted: readonly string[];
}> {
  refuseSize(wanted);
  const errors = new BatchErrors(entity);
  const batch = checkBatch(entity, wanted, errors);
  const mayAdd = conditionOf(database, entity, 'add');
  if (mayAdd === false) for (const { path } of batch.create) errors.addForbidden(path, 'add');
  return await database.transaction(async () => {
    const former = await lockBatch(database, entity, batch, wanted.forGood ?? false, errors);
    errors.refuse();
    for (const { id } of batch.change) database.touch(tagsOf(entity, id, former.get(id)!));
    await removeAll(database, entity, batch, wanted.forGood ?? false, errors);
    const mayChange = conditionOf(database, entity, 'change');
    const changed = await eachAlone(database, errors, batch.change, (some) =>
      withPaths(some, updateSome(database, entity, some, mayChange)),
    );
    const created = await eachAlone(database, errors, batch.create, (some) =>
      withPaths(some, insertSome(database, entity, some, mayAdd)),
    );
    for (const { path, isAllowed } of changed) if (!isAllowed) errors.addForbidden(path, 'change');
    for (const { path, isAllowed } of created) if (!isAllowed) errors.addForbidden(path, 'add');
    errors.refuse();
    return {
      created: created.map(({ row }) => row),
      changed: changed.map(({ row }) => row),
      deleted: batch.delete.map(({ id }) => id),
    };
  });
}

async function removeAll(
  database: Database,
  entity: Entity,
  batch: CheckedBatch,
  forGood: boolean,
  errors: BatchErrors,
): Promise<void> {
  await eachAlone(database, errors, batch.delete, async (some) => {
    const ids = some.map(({ id }) => id);
    await (entity.trash && !forGood ? throwAwayHeld(database, entity, ids) : removeHeld(database, entity, ids));
    return [];
  });
}

async function withPaths<Written extends object>(
  rows: readonly { readonly path: string }[],
  written: Promise<readonly Written[]>,
): Promise<Array<Written & { readonly path: string }>> {
  return (await written).map((each, index) => ({ ...each, path: rows[index]!.path }));
}

function refuseSize({ create = [], change = [], delete: remove = [] }: WantedBatch): void {
  if (create.length + change.length + remove.length <= mostRows) return;
  throw new Problem('database.too-many-rows', { status: 400, title: `A batch has ${mostRows} rows at most.` });
}
