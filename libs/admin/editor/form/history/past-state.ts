import type { Json } from '@tessera/models';
import type { RecordChange } from '../../../contract';
import { sameValue } from '../state/three-way';

/** What a field would become again. */
export interface PastValue {
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
}

/**
 * What would change if a record became again what it was after a change; `changes` newest first, that change among them. Walks
 * back from what is: the first value that a later change replaced is the one that stood then.
 */
export function pastState(changes: readonly RecordChange[], id: string): PastValue[] {
  const later = changes.slice(
    0,
    changes.findIndex((change) => change.id === id),
  );
  const found = new Map<string, PastValue>();
  for (const change of later) {
    if (change.operation === 'deleted') continue;
    for (const { field, from, to } of change.changes)
      found.set(field, { field, from: (found.get(field) ?? { from: to }).from, to: from });
  }
  return [...found.values()].filter(({ from, to }) => !sameValue(from, to));
}
