import type { DocumentFields, Json } from '@tessera/models';
import { blocksIn, valueOf } from './block';
import type { Change } from './change';
import type { Stamp, Stamps } from './stamps';

/** A part of a draft that two people changed, so that one of them has to choose. */
export interface PartConflict {
  readonly field: string;
  /** The block, where it is about one. */
  readonly block?: string;
  /** A value of the page, what a block holds (or that it exists), or where a block stands. */
  readonly what: 'field' | 'content' | 'place';
  /** What the late changes wanted: a value, the values of a block, `{ after }`; null to remove it. */
  readonly yours: Json;
  /** What is there now, in the same form; null when it was removed. */
  readonly theirs: Json;
  /** Who changed it since; null for the system, or when that is too long ago. */
  readonly by: string | null;
}

/** The conflict of a late change with what others did after `base`, or undefined when it touches nothing of theirs. */
export function conflictOf(
  { fields, stamps }: { readonly fields: DocumentFields; readonly stamps: Stamps },
  change: Change,
  base: number,
): PartConflict | undefined {
  const { field } = change;
  const late = (...given: Array<Stamp | undefined>) =>
    newest(given.filter((stamp) => stamp !== undefined && stamp.at > base));
  // Nothing is known of what happened so long ago, so everything counts as touched.
  const forgotten: Stamp | undefined = base < stamps.since ? { at: stamps.since, by: null } : undefined;

  if (change.op === 'set') {
    const ofBlocks = Object.values(stamps.blocks).flatMap((block) =>
      block.field === field ? [block.content, block.place, block.removed] : [],
    );
    const touched = late(stamps.fields[field], ...ofBlocks) ?? forgotten;
    return (
      touched && { field, what: 'field', yours: change.value, theirs: valueOf(fields, field) ?? null, by: touched.by }
    );
  }

  const id = change.op === 'insert' ? change.block.id : change.id;
  const blocks = blocksIn(fields, field) ?? [];
  const index = blocks.findIndex((block) => block.id === id);
  const known = stamps.blocks[id];
  const touched =
    late(known?.content, known?.place, known?.removed) ?? (change.op === 'insert' && index < 0 ? undefined : forgotten);
  if (!touched) return undefined;
  const is = blocks[index];
  const conflict = { field, block: id, by: touched.by };
  const theirValues = is ? is.fields : null;
  const theirPlace = is ? { after: blocks[index - 1]?.id ?? null } : null;
  switch (change.op) {
    case 'insert':
      return { ...conflict, what: 'content', yours: change.block.fields, theirs: theirValues };
    case 'change':
      return {
        ...conflict,
        what: 'content',
        yours: change.fields,
        theirs: is ? pick(is.fields, Object.keys(change.fields)) : null,
      };
    case 'remove':
      return { ...conflict, what: 'content', yours: null, theirs: theirValues };
    case 'move':
      return { ...conflict, what: 'place', yours: { after: change.after }, theirs: theirPlace };
  }
}

function newest(stamps: ReadonlyArray<Stamp | undefined>): Stamp | undefined {
  return stamps.reduce((latest, stamp) => (!latest || (stamp && stamp.at > latest.at) ? stamp : latest), undefined);
}

function pick(values: DocumentFields, names: readonly string[]): DocumentFields {
  return Object.fromEntries(names.map((name) => [name, valueOf(values, name) ?? null]));
}
