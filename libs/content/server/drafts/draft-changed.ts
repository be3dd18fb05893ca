import type { Database } from '@tessera/database/server';
import { Problem } from '@tessera/models';
import type { Conflict } from '../../contract';
import type { PartConflict } from '../../contract/document/conflict';
import { personNames } from '../person-names';
import { draftFrom, type DraftRecord } from './draft-record';

/** 412: the draft is not as the change supposes. Members `current` (the draft) and `conflicts`, each with whose work it would undo. */
export async function draftChanged(
  database: Database,
  record: DraftRecord,
  parts: readonly PartConflict[] = [],
): Promise<Problem> {
  const names = await personNames(
    database,
    parts.map(({ by }) => by),
  );
  const conflicts: Conflict[] = parts.map(({ by, ...part }) => ({
    ...part,
    by: by === null ? null : (names.get(by) ?? null),
  }));
  return new Problem('content.draft-changed', {
    status: 412,
    title:
      parts.length > 0
        ? 'Somebody else changed the same parts of this page.'
        : 'Somebody else changed this page in the meantime.',
    detail: 'Nothing was saved. Choose what shall stand and save again.',
    members: { current: draftFrom(record), conflicts },
  });
}
