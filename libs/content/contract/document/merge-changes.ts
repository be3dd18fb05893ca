import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { applyChange, type Placing } from './apply-changes';
import { blocksIn, isSameJson, valueOf } from './block';
import type { Change } from './change';
import { conflictOf, type PartConflict } from './conflict';
import { placing } from './placing';
import { StampBook } from './stamp-book';
import { prunedStamps, type Stamps } from './stamps';

/** A draft as merging sees it. */
export interface MergeState {
  readonly version: number;
  readonly fields: DocumentFields;
  readonly stamps: Stamps;
}

/** What becomes of changes: a new state, or the reasons why nothing was changed. */
export type MergeResult =
  | {
      readonly conflicts: readonly [];
      readonly fields: DocumentFields;
      readonly stamps: Stamps;
      /** One more than before, or the same when the changes made no difference. */
      readonly version: number;
      /** The changes started from an older version, and others' changes since then stand beside them. */
      readonly isMerged: boolean;
    }
  | { readonly conflicts: readonly [PartConflict, ...PartConflict[]] };

/**
 * Makes `changes`, which started from version `base`, to a draft that may have gone on since. Parts that nobody touched
 * since `base` are changed; if any part was, nothing is changed and every such part is reported. Parts are: a field, the
 * content of a block, the place of a block. A block is reported also when one moved it and the other edited or removed it,
 * because each decided looking at something else. What both did alike is no conflict, so a request may be sent again
 * when its answer was lost.
 *
 * Throws `content.invalid-document` when a change can never be made; see `applyChange`.
 */
export function mergeChanges(
  state: MergeState,
  changes: readonly Change[],
  { base, by }: { readonly base: number; readonly by: string | null },
): MergeResult {
  const isStale = base !== state.version;
  const conflicts: PartConflict[] = [];
  const wanted = changes.filter((change) => {
    const conflict = isStale ? conflictOf(state, change, base) : undefined;
    if (!conflict) return true;
    if (!isDone(state, change, base)) conflicts.push(conflict);
    return false;
  });
  const [first, ...others] = onePerPart(conflicts);
  if (first) return { conflicts: [first, ...others] };

  const version = state.version + 1;
  const book = new StampBook(state.stamps, { at: version, by });
  const place: Placing = placing(book, isStale ? { base, version: state.version } : null);
  let fields = state.fields;
  for (const change of wanted) {
    const before = fields;
    fields = applyChange(before, change, `changes.${changes.indexOf(change)}`, place);
    book.note(change, before, fields);
  }
  if (isSameJson(fields, state.fields)) return { conflicts: [], ...state, isMerged: isStale };
  return { conflicts: [], fields, stamps: prunedStamps(book.stamps, version), version, isMerged: isStale };
}

/** Whether a late change has been made already, by the lost first try of the same request or by somebody else. */
function isDone({ fields, stamps }: MergeState, change: Change, base: number): boolean {
  if (change.op === 'set') return isSameJson(valueOf(fields, change.field) ?? null, change.value ?? null);
  const blocks = blocksIn(fields, change.field) ?? [];
  const id = change.op === 'insert' ? change.block.id : change.id;
  const block = blocks.find((each) => each.id === id);
  const known = stamps.blocks[id];
  switch (change.op) {
    case 'insert':
      return block !== undefined && isSameJson(block as unknown as Json, change.block as unknown as Json);
    case 'change':
      return block !== undefined && hasValues(block, change.fields);
    case 'remove':
      return block === undefined && (known?.removed !== undefined || base < stamps.since);
    case 'move':
      return (
        block !== undefined && known?.place !== undefined && known.place.at > base && known.place.after === change.after
      );
  }
}

function hasValues(block: BlockJson, values: DocumentFields): boolean {
  return Object.entries(values).every(([name, value]) => isSameJson(valueOf(block.fields, name) ?? null, value));
}

function onePerPart(conflicts: readonly PartConflict[]): PartConflict[] {
  return [
    ...new Map(
      conflicts.map((conflict) => [`${conflict.field} ${conflict.block ?? ''} ${conflict.what}`, conflict]),
    ).values(),
  ];
}
