import { type Entity, isUuid, Problem } from '@tessera/models';
import { changedValues, type ColumnValue } from '../writing/checked-values';
import { type NewRecord, newRecord } from '../writing/insert';
import { wrongVersion } from '../writing/refusals';
import type { BatchErrors } from './batch-errors';
import type { WantedBatch } from './wanted-batch';

/** One row of a batch: `change.3`. */
export interface BatchRow {
  readonly path: string;
}

/** A row that is there already. */
export interface ExistingRow extends BatchRow {
  readonly id: string;
  readonly version: number | undefined;
}

/** The rows of a batch whose form is right. */
export interface CheckedBatch {
  readonly create: ReadonlyArray<BatchRow & NewRecord>;
  readonly change: ReadonlyArray<ExistingRow & { readonly values: readonly ColumnValue[] }>;
  readonly delete: readonly ExistingRow[];
}

/** Checks all rows as far as that needs no database; what is wrong goes to `errors`. */
export function checkBatch(entity: Entity, wanted: WantedBatch, errors: BatchErrors): CheckedBatch {
  const checked = <T>(path: string, check: () => T): T[] => {
    try {
      return [check()];
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'database.invalid-record') throw error;
      errors.addAll(path, error);
      return [];
    }
  };
  const isNamed = (path: string, id: string, version: number | undefined) => {
    if (!isUuid(id)) errors.addMissing(path);
    const wrong = wrongVersion(entity, version);
    if (wrong) errors.addAll(`${path}.version`, wrong);
    return isUuid(id) && !wrong;
  };
  return {
    delete: (wanted.delete ?? []).flatMap(({ id, version }, index) => {
      const path = `delete.${index}`;
      return isNamed(path, id, version) ? [{ path, id, version }] : [];
    }),
    change: (wanted.change ?? []).flatMap(({ id, version, values }, index) => {
      const path = `change.${index}`;
      const isRight = isNamed(path, id, version);
      const found = checked(path, () => changedValues(entity, values));
      return isRight ? found.map((each) => ({ path, id, version, values: each })) : [];
    }),
    create: (wanted.create ?? []).flatMap((values, index) => {
      const path = `create.${index}`;
      return checked(path, () => newRecord(entity, values)).map((record) => ({ path, ...record }));
    }),
  };
}
