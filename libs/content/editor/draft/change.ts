import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import type { Change } from '../../contract/document/change';
import { namesOf, sameJson } from './same-json';

export type { Change };

/** Names of the fields of a page that hold blocks; the server versions these block by block. */
export type BlockFields = ReadonlySet<string>;

/** The blocks of a field; none where it is empty. */
export function blocksOf(fields: DocumentFields, field: string): readonly BlockJson[] {
  return (fields[field] ?? []) as unknown as readonly BlockJson[];
}

/** The same document with other blocks in one field. */
export function withBlocks(fields: DocumentFields, field: string, blocks: readonly BlockJson[]): DocumentFields {
  return { ...fields, [field]: blocks as unknown as Json };
}

/**
 * The shortest list of changes that turns `from` into `to`: blocks that keep their order among themselves stay where
 * they are (longest increasing subsequence), the others are moved.
 */
export function changesBetween(from: DocumentFields, to: DocumentFields, blockFields: BlockFields): Change[] {
  return namesOf(from, to).flatMap((field): Change[] => {
    if (from[field] === to[field]) return [];
    if (blockFields.has(field)) return blockChanges(field, blocksOf(from, field), blocksOf(to, field));
    return sameJson(from[field], to[field]) ? [] : [{ op: 'set', field, value: to[field] ?? null }];
  });
}

/** The document after `changes`, made in their order. A change of a block that is not there is passed over. */
export function applyChanges(fields: DocumentFields, changes: readonly Change[]): DocumentFields {
  return changes.reduce(applyChange, fields);
}

function applyChange(fields: DocumentFields, change: Change): DocumentFields {
  if (change.op === 'set') return { ...fields, [change.field]: change.value };
  const blocks = blocksOf(fields, change.field);
  switch (change.op) {
    case 'insert':
      return withBlocks(fields, change.field, placeAfter(blocks, change.block, change.after));
    case 'remove':
      return withBlocks(
        fields,
        change.field,
        blocks.filter(({ id }) => id !== change.id),
      );
    case 'change':
      return withBlocks(
        fields,
        change.field,
        blocks.map((block) => (block.id === change.id ? withFields(block, change.fields) : block)),
      );
    case 'move': {
      const block = blocks.find(({ id }) => id === change.id);
      return block ? withBlocks(fields, change.field, placeAfter(blocks, block, change.after)) : fields;
    }
  }
}

/** The block with some of its values replaced. */
export function withFields(block: BlockJson, fields: DocumentFields): BlockJson {
  return { ...block, fields: { ...block.fields, ...fields } };
}

/** The blocks with `block` behind the one named, or first; wherever it was before. At the end when that one is missing. */
export function placeAfter(blocks: readonly BlockJson[], block: BlockJson, after: string | null): BlockJson[] {
  const others = blocks.filter(({ id }) => id !== block.id);
  const found = others.findIndex(({ id }) => id === after);
  others.splice(after === null ? 0 : found < 0 ? others.length : found + 1, 0, block);
  return others;
}

/** Which of `ids` were moved or are new against `before`, each with the one it stands behind now; in order. */
export function placements(
  before: readonly string[],
  ids: readonly string[],
): Array<{ readonly id: string; readonly after: string | null; readonly isNew: boolean }> {
  const known = new Map(before.map((id, index) => [id, index]));
  const common = ids.filter((id) => known.has(id));
  const still = longestIncreasing(common.map((id) => known.get(id)!));
  const stays = new Set(still.map((index) => common[index]));
  return ids
    .map((id, index) => ({ id, after: index > 0 ? ids[index - 1]! : null, isNew: !known.has(id) }))
    .filter(({ id }) => !stays.has(id));
}

function blockChanges(field: string, from: readonly BlockJson[], to: readonly BlockJson[]): Change[] {
  const before = new Map(from.map((block) => [block.id, block]));
  const after = new Map(to.map((block) => [block.id, block]));
  const removed = from.filter(({ id }) => !after.has(id)).map(({ id }): Change => ({ op: 'remove', field, id }));
  const changed = to.flatMap((block): Change[] => {
    const fields = changedFields(before.get(block.id) ?? block, block);
    return fields ? [{ op: 'change', field, id: block.id, fields }] : [];
  });
  const placed = placements(
    [...before.keys()].filter((id) => after.has(id)),
    [...after.keys()],
  ).map(({ id, after: anchor, isNew }): Change =>
    isNew ? { op: 'insert', field, block: after.get(id)!, after: anchor } : { op: 'move', field, id, after: anchor },
  );
  return [...removed, ...changed, ...placed];
}

function changedFields(from: BlockJson, to: BlockJson): DocumentFields | undefined {
  if (from === to || from.fields === to.fields) return undefined;
  const names = namesOf(from.fields, to.fields).filter((name) => !sameJson(from.fields[name], to.fields[name]));
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, to.fields[name] ?? null])) : undefined;
}

/** Positions of a longest strictly increasing subsequence, by patience sorting: O(n log n). */
function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const result: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = previous[index]!) result.unshift(index);
  return result;
}
