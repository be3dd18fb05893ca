import type { ImportCounts, RevertCounts } from '../../../contract';

/** `4,998 new, 2 with errors`: only what there is. */
export function countsInWords(counts: ImportCounts): string {
  return listed([
    [counts.created, 'new'],
    [counts.changed, 'changed'],
    [counts.unchanged, 'as before'],
    [counts.failed, 'with errors'],
  ]);
}

/** `2 removed, 1 put back, 1 kept`. */
export function revertInWords(counts: RevertCounts): string {
  return listed([
    [counts.removed, 'removed'],
    [counts.restored, 'put back'],
    [counts.kept, 'kept'],
  ]);
}

function listed(parts: ReadonlyArray<readonly [number, string]>): string {
  const there = parts.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString('en')} ${word}`);
  return there.join(', ') || 'nothing';
}
