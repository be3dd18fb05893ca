import { type BlockJson, type DocumentFields, type Json, Problem } from '@tessera/models';
import { blocksIn, valueOf } from './block';
import type { Change } from './change';

/** A block on its way to its place. */
export interface Moving {
  readonly id: string;
  readonly field: string;
  /** The block it is to stand behind, null to stand first. */
  readonly after: string | null;
  /** The index it had, where it was there before. */
  readonly from: number | undefined;
}

/** Finds the index to insert a block at among the others, or undefined where `after` is unknown. */
export type Placing = (others: readonly BlockJson[], moving: Moving) => number | undefined;

/** Directly behind the block named, or first. */
export const directlyAfter: Placing = (others, { after }) => {
  if (after === null) return 0;
  const index = others.findIndex(({ id }) => id === after);
  return index < 0 ? undefined : index + 1;
};

/**
 * The document after one change. Throws 422 `content.invalid-document` when the change names a block that is not there,
 * brings one that is there already, or asks a field that holds no blocks for one; `path` says which change it was.
 */
export function applyChange(
  fields: DocumentFields,
  change: Change,
  path = 'changes.0',
  place: Placing = directlyAfter,
): DocumentFields {
  const { field } = change;
  if (change.op === 'set') return { ...fields, [field]: change.value };
  const blocks = blocksIn(fields, field);
  if (!blocks) throw impossible(`${path}.field`, 'no-blocks', `The field "${field}" does not hold blocks.`);
  const found = (id: string) =>
    blocks.find((block) => block.id === id) ??
    raise(impossible(`${path}.id`, 'unknown-block', 'There is no such block here.'));
  const put = (others: readonly BlockJson[], block: BlockJson, after: string | null, from?: number) => {
    const index = after === block.id ? undefined : place(others, { id: block.id, field, after, from });
    if (index === undefined)
      throw impossible(`${path}.after`, 'unknown-block', 'There is no such block to stand behind.');
    return withBlocks(fields, field, others.toSpliced(index, 0, block));
  };
  switch (change.op) {
    case 'insert':
      if (hasBlock(fields, change.block.id))
        throw impossible(`${path}.block.id`, 'duplicate-block', 'A block with this id is in the document already.');
      return put(blocks, change.block, change.after);
    case 'change': {
      const block = found(change.id);
      const changed = { ...block, fields: { ...block.fields, ...change.fields } };
      return withBlocks(
        fields,
        field,
        blocks.map((each) => (each === block ? changed : each)),
      );
    }
    case 'remove': {
      const block = found(change.id);
      return withBlocks(
        fields,
        field,
        blocks.filter((each) => each !== block),
      );
    }
    case 'move': {
      const block = found(change.id);
      return put(
        blocks.filter((each) => each !== block),
        block,
        change.after,
        blocks.indexOf(block),
      );
    }
  }
}

/** The document after `changes`, made in their order; see `applyChange`. The given document stays as it is. */
export function applyChanges(fields: DocumentFields, changes: readonly Change[]): DocumentFields {
  return changes.reduce((before, change, index) => applyChange(before, change, `changes.${index}`), fields);
}

function withBlocks(fields: DocumentFields, field: string, blocks: readonly BlockJson[]): DocumentFields {
  return { ...fields, [field]: blocks as unknown as Json };
}

/** Whether any field holds a block of this id; a block keeps its id for life, so it may stand in one place only. */
function hasBlock(fields: DocumentFields, id: string): boolean {
  return Object.keys(fields).some(
    (name) => Array.isArray(valueOf(fields, name)) && blocksIn(fields, name)?.some((block) => block.id === id),
  );
}

function impossible(path: string, code: string, message: string): Problem {
  return new Problem('content.invalid-document', {
    status: 422,
    title: 'These changes cannot be made to the draft.',
    errors: [{ path, code, message }],
  });
}

function raise(problem: Problem): never {
  throw problem;
}
