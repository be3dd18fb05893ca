import { currentAct } from '@tessera/extension';
import { type Entity, isUuid, Problem } from '@tessera/models';
import { changedValues, type ColumnValue } from '../writing/checked-values';
import { type NewRecord, newRecord } from '../writing/insert';
import { isVersion } from '../writing/refusals';
import type { Row } from '../reading/rows';
import type { BatchErrors } from './batch-errors';
import type { WantedBatch } from './wanted-batch';

/** One row of a batch: where it stands in the request, and where its values do. */
export interface BatchRow {
  readonly path: string;
  readonly valuesPath: string;
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
  const seen = new Set<string>();
  const checked = <T>(path: string, check: () => T): T[] => {
    try {
      return [check()];
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'database.invalid-record') throw error;
      for (const each of error.errors) errors.add(`${path}.${each.path}`, each.code, each.message);
      return [];
    }
  };
  const existing = (path: string, { id, version }: { readonly id: string; readonly version?: number | undefined }) => {
    const isKnown = isUuid(id);
    if (!isKnown) errors.addMissing(path);
    else if (seen.has(id)) errors.add(path, 'twice', `This ${entity.label.toLowerCase()} is in the batch twice.`);
    seen.add(id);
    return isVersionGood(path, version, errors) && isKnown;
  };
  return {
    delete: (wanted.delete ?? []).flatMap(({ id, version }, index) => {
      const path = `delete.${index}`;
      return existing(path, { id, version }) ? [{ path, valuesPath: path, id, version }] : [];
    }),
    change: (wanted.change ?? []).flatMap(({ id, version, values }, index) => {
      const path = `change.${index}`;
      const isRight = existing(path, { id, version });
      const found = checked(`${path}.values`, () => changedValues(entity, values));
      return isRight ? found.map((each) => ({ path, valuesPath: `${path}.values`, id, version, values: each })) : [];
    }),
    create: (wanted.create ?? []).flatMap((values: Row, index) => {
      const path = `create.${index}`;
      return checked(path, () => newRecord(entity, values)).map((record) => ({ path, valuesPath: path, ...record }));
    }),
  };
}

function isVersionGood(path: string, version: number | undefined, errors: BatchErrors): boolean {
  if (version === undefined) {
    if (currentAct().system !== undefined) return true;
    errors.add(`${path}.version`, 'version-required', 'Say which version you mean.');
  } else if (isVersion(version)) return true;
  else errors.add(`${path}.version`, 'invalid-version', 'This is not a version.');
  return false;
}
