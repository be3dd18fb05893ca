import type { BlockJson, Json, RichText } from '@tessera/models';
import type { BlockSchema } from '../../contract';
import { initialValues } from '../api/page-schema';
import { placeAfter } from '../draft/change';
import { joinRichText } from '../rich-text/text/join-rich-text';
import { isEmptyRichText } from '../rich-text/schema/rich-text-json';
import type { TextHalves } from '../rich-text/text-neighbours';
import { newBlockId } from '../values/ids';

/** A new block of a type with its defaults, under a new id. */
export function newBlock({ name, fields }: BlockSchema, values: Readonly<Record<string, Json>> = {}): BlockJson {
  return { id: newBlockId(), type: name, fields: { ...(initialValues(fields) as Record<string, Json>), ...values } };
}

/** A copy with new ids, also for the blocks inside it. */
export function copyOf(block: BlockJson): BlockJson {
  return withNewIds(block as unknown as Json) as unknown as BlockJson;
}

/** The blocks with one moved up or down by a place; the same where it cannot go further. */
export function nudged(blocks: readonly BlockJson[], id: string, by: 1 | -1): readonly BlockJson[] {
  const index = blocks.findIndex((block) => block.id === id);
  const target = index + by;
  if (index < 0 || target < 0 || target >= blocks.length) return blocks;
  return blocks.toSpliced(index, 1).toSpliced(target, 0, blocks[index]!);
}

/** The blocks with others put behind one, or first. */
export function withInserted(
  blocks: readonly BlockJson[],
  inserted: readonly BlockJson[],
  after: string | null,
): readonly BlockJson[] {
  let anchor = after;
  return inserted.reduce<readonly BlockJson[]>((all, block) => {
    const placed = placeAfter(all, block, anchor);
    anchor = block.id;
    return placed;
  }, blocks);
}

/** The name of the field of a block that is nothing but a rich text; undefined for other blocks. */
export function textFieldOf(schema: BlockSchema | undefined): string | undefined {
  return schema?.fields.length === 1 && schema.fields[0]!.kind === 'richText' ? schema.fields[0]!.name : undefined;
}

/**
 * A text block cut in two with blocks between. The half that has words keeps the id, so that others' changes to it still
 * find it; of an empty text nothing stays.
 */
export function cutBy(
  blocks: readonly BlockJson[],
  id: string,
  field: string,
  { before, after }: TextHalves,
  between: readonly BlockJson[],
): readonly BlockJson[] {
  return blocks.flatMap((block) => {
    if (block.id !== id) return block;
    const half = (text: Json, keepsId: boolean): BlockJson[] =>
      text === null
        ? []
        : [{ ...block, id: keepsId ? block.id : newBlockId(), fields: { ...block.fields, [field]: text } }];
    return [...half(before, true), ...between, ...half(after, before === null)];
  });
}

/** Whether nothing was written into a text block. */
export function isBlankText(block: BlockJson, field: string): boolean {
  return isEmptyRichText(block.fields[field] as unknown as RichText | null);
}

/** A text block joined to the text block before it; with the caret's place where they meet. */
export function joined(
  blocks: readonly BlockJson[],
  first: BlockJson,
  second: BlockJson,
  field: string,
): { readonly blocks: readonly BlockJson[]; readonly caret: number } {
  const { text, caret } = joinRichText(first.fields[field], second.fields[field]);
  const both = { ...first, fields: { ...first.fields, [field]: text } };
  return {
    blocks: blocks.flatMap((block) => (block.id === first.id ? both : block.id === second.id ? [] : block)),
    caret,
  };
}

function withNewIds(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withNewIds);
  if (typeof value !== 'object' || value === null) return value;
  const object = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNewIds(inner)]));
  return isBlock(value) ? { ...object, id: newBlockId() } : object;
}

function isBlock(value: object): boolean {
  return 'id' in value && 'type' in value && 'fields' in value && Object.keys(value).length === 3;
}
