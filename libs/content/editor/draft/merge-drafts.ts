import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { type BlockFields, blocksOf, placeAfter, placements, withBlocks } from './change';
import { blockPart, type Part, placePart } from './part';
import { namesOf, sameJson } from './same-json';

/** Two people changed the same part of a draft; one of them has to be asked. */
export interface Conflict {
  readonly part: Part;
  readonly field: string;
  readonly block?: string;
  /** What stood there before both: the value of a field, a block, or the id of the block before it. */
  readonly base: unknown;
}

/** Two drafts made one; in a part that is in conflict it is mine that stands in `fields`. */
export interface Merge {
  readonly fields: DocumentFields;
  readonly conflicts: readonly Conflict[];
}

/**
 * Three-way merge of drafts that both come from `base`: field by field, and block by block where a field holds blocks.
 * What only one side changed is taken; what both changed alike is no conflict. Values keep their identity where they
 * stay the same, so that a screen redraws only what is new to it.
 */
export function mergeDrafts(
  base: DocumentFields,
  mine: DocumentFields,
  theirs: DocumentFields,
  blockFields: BlockFields,
): Merge {
  const conflicts: Conflict[] = [];
  let fields = mine;
  for (const field of new Set([...namesOf(base, mine), ...Object.keys(theirs)])) {
    if (blockFields.has(field)) {
      const blocks = mergeBlocks(
        field,
        blocksOf(base, field),
        blocksOf(mine, field),
        blocksOf(theirs, field),
        conflicts,
      );
      if (!sameItems(blocks, blocksOf(mine, field))) fields = withBlocks(fields, field, blocks);
      continue;
    }
    const [b, m, t] = [base[field], mine[field], theirs[field]];
    if (sameJson(m, t) || sameJson(t, b)) continue;
    if (sameJson(m, b)) fields = { ...fields, [field]: t ?? null };
    else conflicts.push({ part: field, field, base: b });
  }
  return { fields, conflicts };
}

/** My changed values of a block and all else of theirs. Where both changed the same value, mine stands. */
export function keepBoth(base: BlockJson, mine: BlockJson, theirs: BlockJson): BlockJson {
  const fields: Record<string, Json> = {};
  for (const name of namesOf(mine.fields, theirs.fields)) {
    const isMine = !sameJson(mine.fields[name], base.fields[name]) || sameJson(mine.fields[name], theirs.fields[name]);
    fields[name] = (isMine ? mine : theirs).fields[name] ?? null;
  }
  return { ...mine, fields };
}

/** Whether both sides changed the block, but no value of it differently. */
export function areDisjoint(base: BlockJson, mine: BlockJson, theirs: BlockJson): boolean {
  return namesOf(mine.fields, theirs.fields).every((name) => {
    const [b, m, t] = [base.fields[name], mine.fields[name], theirs.fields[name]];
    return sameJson(m, b) || sameJson(t, b) || sameJson(m, t);
  });
}

/**
 * The state to merge from when it is unknown whether `sent` arrived (its answer was lost) or when others made the same
 * change: each part in which `theirs` is just what was sent counts as saved, the rest is as in `base`.
 */
export function asArrived(
  base: DocumentFields,
  sent: DocumentFields,
  theirs: DocumentFields,
  blockFields: BlockFields,
): DocumentFields {
  return namesOf(base, sent).reduce<DocumentFields>((fields, field) => {
    if (sameJson(sent[field], theirs[field])) return { ...fields, [field]: sent[field] ?? null };
    if (!blockFields.has(field)) return fields;
    return withBlocks(
      fields,
      field,
      blocksAsArrived(blocksOf(base, field), blocksOf(sent, field), blocksOf(theirs, field)),
    );
  }, base);
}

function mergeBlocks(
  field: string,
  base: readonly BlockJson[],
  mine: readonly BlockJson[],
  theirs: readonly BlockJson[],
  conflicts: Conflict[],
): readonly BlockJson[] {
  if (sameItems(mine, theirs) || sameItems(theirs, base)) return mine;
  const [b, m, t] = [byId(base), byId(mine), byId(theirs)];
  const theirMoves = new Map(
    placements(idsOf(base.filter(({ id }) => t.has(id))), idsOf(theirs)).map((each) => [each.id, each]),
  );
  const myMoves = new Map(
    placements(idsOf(base.filter(({ id }) => m.has(id))), idsOf(mine)).map((each) => [each.id, each]),
  );
  const kept = new Map<string, BlockJson>();
  for (const id of new Set([...m.keys(), ...t.keys()])) {
    const block = mergeBlock(
      field,
      {
        base: b.get(id),
        mine: m.get(id),
        theirs: t.get(id),
        isMovedByMe: myMoves.has(id),
        isMovedByThem: theirMoves.has(id),
      },
      conflicts,
    );
    if (block) kept.set(id, block);
  }

  let blocks = theirs.flatMap(({ id }) => kept.get(id) ?? []);
  mine.forEach(({ id }, index) => {
    const block = kept.get(id);
    const move = myMoves.get(id);
    if (!block || (t.has(id) && !move)) return;
    const anchor = mine.slice(0, index).findLast((each) => blocks.some((present) => present.id === each.id));
    blocks = placeAfter(blocks, block, anchor?.id ?? null);
    const theirMove = theirMoves.get(id);
    if (move && theirMove && !move.isNew && move.after !== theirMove.after) {
      conflicts.push({
        part: placePart(field, id),
        field,
        block: id,
        base: base[base.findIndex((each) => each.id === id) - 1]?.id ?? null,
      });
    }
  });
  return blocks;
}

interface BlockSides {
  readonly base: BlockJson | undefined;
  readonly mine: BlockJson | undefined;
  readonly theirs: BlockJson | undefined;
  readonly isMovedByMe: boolean;
  readonly isMovedByThem: boolean;
}

/** The block as it is after both changes; undefined where it is gone. Who moves a block cares for it, as who edits it does. */
function mergeBlock(
  field: string,
  { base, mine, theirs, isMovedByMe, isMovedByThem }: BlockSides,
  conflicts: Conflict[],
): BlockJson | undefined {
  const conflict = ({ id }: BlockJson) => void conflicts.push({ part: blockPart(field, id), field, block: id, base });

  if (mine && theirs) {
    if (sameJson(mine, theirs)) return mine;
    if (base && sameJson(theirs, base)) return mine;
    if (base && sameJson(mine, base)) return theirs;
    conflict(mine);
    return mine;
  }
  if (mine) {
    if (!base) return mine;
    if (sameJson(mine, base) && !isMovedByMe) return undefined;
    conflict(mine);
    return mine;
  }
  if (!base) return theirs;
  if (isMovedByThem || !sameJson(theirs, base)) conflict(theirs!);
  return undefined;
}

function blocksAsArrived(
  base: readonly BlockJson[],
  sent: readonly BlockJson[],
  theirs: readonly BlockJson[],
): BlockJson[] {
  const [b, s, t] = [byId(base), byId(sent), byId(theirs)];
  const settled = (id: string) => (sameJson(s.get(id), t.get(id)) ? s.get(id) : b.get(id));
  const inCommon = (ids: readonly BlockJson[], other: ReadonlyMap<string, BlockJson>) =>
    idsOf(ids.filter(({ id }) => other.has(id)));
  const isOrderSent = sameJson(inCommon(sent, t), inCommon(theirs, s));
  const [first, second] = isOrderSent ? [sent, base] : [base, sent];
  let blocks = first.flatMap(({ id }) => settled(id) ?? []);
  second.forEach(({ id }, index) => {
    const block = settled(id);
    if (!block || blocks.some((each) => each.id === id)) return;
    const anchor = second.slice(0, index).findLast((each) => blocks.some((present) => present.id === each.id));
    blocks = placeAfter(blocks, block, anchor?.id ?? null);
  });
  return blocks;
}

function byId(blocks: readonly BlockJson[]): Map<string, BlockJson> {
  return new Map(blocks.map((block) => [block.id, block]));
}

function idsOf(blocks: readonly BlockJson[]): string[] {
  return blocks.map(({ id }) => id);
}

function sameItems(a: readonly BlockJson[], b: readonly BlockJson[]): boolean {
  return a.length === b.length && a.every((block, index) => sameJson(block, b[index]));
}
