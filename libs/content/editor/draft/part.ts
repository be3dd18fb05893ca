import type { BlockJson, DocumentFields, Json } from '@tessera/models';
import { type BlockFields, blocksOf, placeAfter, withBlocks, withFields } from './change';
import { namesOf } from './same-json';

/**
 * The name of a part of a draft that can be saved, disputed or refused by itself: `title` (a field), `body.<block>`
 * (what a block holds, or that it exists), `body.<block>.caption` (one value of a block), `body.<block>#place`.
 */
export type Part = string;

/** The part that a block's existence and content are. */
export function blockPart(field: string, block: string): Part {
  return `${field}.${block}`;
}

/** The part that a block's place among the others is. */
export function placePart(field: string, block: string): Part {
  return `${field}.${block}#place`;
}

/** The part that one value of a block is. */
export function valuePart(field: string, block: string, name: string): Part {
  return `${field}.${block}.${name}`;
}

/** The part that a path of the server is in: `body.<id>.items.0.name` → `body.<id>.items`. */
export function partOfPath(path: string, blockFields: BlockFields): Part {
  const [field = '', block, name] = path.split('.');
  if (!blockFields.has(field) || block === undefined) return field;
  return name === undefined ? blockPart(field, block) : valuePart(field, block, name);
}

/** What stands in a part: the value, the whole block, or for a place the id of the block before it. */
export function valueAt(fields: DocumentFields, part: Part): unknown {
  const [path, place] = part.split('#') as [string, string | undefined];
  const [field, id, name] = path.split('.') as [string, string | undefined, string | undefined];
  if (id === undefined) return fields[field];
  const blocks = blocksOf(fields, field);
  const index = blocks.findIndex((block) => block.id === id);
  if (place) return index < 0 ? undefined : (blocks[index - 1]?.id ?? null);
  return name === undefined ? blocks[index] : blocks[index]?.fields[name];
}

/**
 * `mine` with the named parts as they are in `base`: what can be sent while these parts wait for a decision or a better
 * value, and also what the draft looks like once the other side's version of them is taken.
 */
export function holdBack(
  base: DocumentFields,
  mine: DocumentFields,
  parts: ReadonlySet<Part>,
  blockFields: BlockFields,
): DocumentFields {
  if (parts.size === 0) return mine;
  return namesOf(base, mine).reduce((fields, field) => {
    const held = [...parts].filter((part) => part === field || part.startsWith(`${field}.`));
    if (held.length === 0) return fields;
    if (!blockFields.has(field) || held.includes(field)) return { ...fields, [field]: base[field] ?? null };
    return withBlocks(
      fields,
      field,
      holdBackBlocks(field, blocksOf(base, field), blocksOf(mine, field), new Set(held)),
    );
  }, mine);
}

function holdBackBlocks(
  field: string,
  base: readonly BlockJson[],
  mine: readonly BlockJson[],
  held: ReadonlySet<Part>,
): BlockJson[] {
  const known = new Map(base.map((block) => [block.id, block]));
  let blocks = mine.flatMap((block) => {
    const before = known.get(block.id);
    if (held.has(blockPart(field, block.id))) return before ?? [];
    const names = Object.keys(block.fields).filter((name) => held.has(valuePart(field, block.id, name)));
    return names.length > 0
      ? withFields(
          block,
          Object.fromEntries(names.map((name) => [name, before?.fields[name] ?? null] as [string, Json])),
        )
      : block;
  });
  const present = new Set(mine.map(({ id }) => id));
  base.forEach((block, index) => {
    const isMissing = !present.has(block.id) && held.has(blockPart(field, block.id));
    if (!isMissing && !(present.has(block.id) && held.has(placePart(field, block.id)))) return;
    const anchor = base.slice(0, index).findLast(({ id }) => id !== block.id && blocks.some((each) => each.id === id));
    blocks = placeAfter(blocks, blocks.find(({ id }) => id === block.id) ?? block, anchor?.id ?? null);
  });
  return blocks;
}
