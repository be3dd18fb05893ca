import type { BlockJson, DocumentFields, FieldSchema, Json } from '@tessera/models';
import type { BlockSchema } from '../../../contract';
import { placements } from '../../draft/change';
import { sameJson } from '../../draft/same-json';
import { markedWords, type Stretch } from './marked-words';
import { textLines } from './text-lines';

/** How one value became another. */
export interface ValueDifference {
  readonly schema: FieldSchema;
  readonly before: Json;
  readonly after: Json;
  /** Of texts, word by word. */
  readonly words: readonly Stretch[] | null;
  /** The words are the same; their looks, links or notes are not. */
  readonly isFormOnly: boolean;
  /** Of blocks, one by one. */
  readonly blocks: readonly BlockDifference[] | null;
}

/** What became of one block. */
export interface BlockDifference {
  readonly id: string;
  readonly label: string;
  readonly is: 'added' | 'removed' | 'changed' | 'same';
  /** It stands elsewhere among the others, too. */
  readonly hasMoved: boolean;
  /** Values that differ; of an added or removed block all that it has. */
  readonly values: readonly ValueDifference[];
}

/** Finds out what a block is. */
export type BlockLookup = (type: string) => BlockSchema | undefined;

/** The fields in which two states of a document differ, in the order of their type. */
export function documentDifference(
  schemas: readonly FieldSchema[],
  before: DocumentFields,
  after: DocumentFields,
  lookup: BlockLookup,
): readonly ValueDifference[] {
  return schemas
    .filter(({ name }) => !sameJson(before[name] ?? null, after[name] ?? null))
    .map((schema) => valueDifference(schema, before[schema.name] ?? null, after[schema.name] ?? null, lookup));
}

function valueDifference(schema: FieldSchema, before: Json, after: Json, lookup: BlockLookup): ValueDifference {
  const common = { schema, before, after, words: null, blocks: null, isFormOnly: false };
  if (schema.kind === 'blocks') return { ...common, blocks: blocksDifference(listOf(before), listOf(after), lookup) };
  const text = textOf(schema);
  if (!text) return common;
  const [old, young] = [text(before), text(after)];
  return { ...common, words: markedWords(old, young), isFormOnly: old === young };
}

/** In the order of the newer one; what was removed stands behind what it stood behind. */
function blocksDifference(
  before: readonly BlockJson[],
  after: readonly BlockJson[],
  lookup: BlockLookup,
): readonly BlockDifference[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const young = new Set(after.map(({ id }) => id));
  const moved = new Set(
    placements(
      before.map(({ id }) => id).filter((id) => young.has(id)),
      after.map(({ id }) => id),
    )
      .filter(({ isNew }) => !isNew)
      .map(({ id }) => id),
  );
  const removedBehind = (id: string | null): BlockDifference[] => {
    const start = id === null ? 0 : before.findIndex((block) => block.id === id) + 1;
    if (id !== null && start === 0) return [];
    const gone: BlockDifference[] = [];
    for (const block of before.slice(start)) {
      if (young.has(block.id)) break;
      gone.push(blockDifference(block, null, false, lookup));
    }
    return gone;
  };
  return [
    ...removedBehind(null),
    ...after.flatMap((block) => [
      blockDifference(old.get(block.id) ?? null, block, moved.has(block.id), lookup),
      ...removedBehind(block.id),
    ]),
  ];
}

function blockDifference(
  before: BlockJson | null,
  after: BlockJson | null,
  hasMoved: boolean,
  lookup: BlockLookup,
): BlockDifference {
  const { id, type } = (after ?? before)!;
  const schema = lookup(type);
  const values = documentDifference(schema?.fields ?? [], before?.fields ?? {}, after?.fields ?? {}, lookup);
  const isSame = before !== null && after !== null && sameJson(before.fields, after.fields);
  const is = before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed';
  return { id, label: schema?.label ?? type, is, hasMoved, values };
}

/** How a value is read as text; undefined for values that are none. */
function textOf({ kind }: FieldSchema): ((value: Json) => string) | undefined {
  if (kind === 'richText') return textLines;
  if (kind === 'text' || kind === 'slug' || kind === 'html') return (value) => (typeof value === 'string' ? value : '');
  return undefined;
}

function listOf(value: Json): readonly BlockJson[] {
  return (Array.isArray(value) ? value : []) as unknown as readonly BlockJson[];
}
