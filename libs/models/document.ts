import type { Block } from './define-block';
import type { PageType } from './define-page';
import { type BlockJson, isBlocksField, mayHold, type KeptBlocksOptions } from './fields/blocks';
import { type Field, type Json, schemaOf, type ValueReference } from './fields/field';
import { fieldsOf } from './fields-of';
import type { ProblemField } from './problem';
import { problemFields } from './validation';

/** The JSON form of a page's or a block's values. */
export type DocumentFields = Readonly<Record<string, Json>>;

/** The installed blocks by name. */
export type BlockTypes = ReadonlyMap<string, Block>;

/** Deepest nesting of blocks in blocks. */
export const documentMaxDepth = 8;

/**
 * Checks the values of a page against its type: known fields with sound values, known blocks where they may stand, every
 * block id once. A draft may be incomplete; `complete` also asks for what is required, as publication does.
 */
export function checkDocument(
  type: PageType,
  values: unknown,
  blocks: BlockTypes,
  { complete }: { complete: boolean },
): ProblemField[] {
  const errors: ProblemField[] = [];
  const seen = new Set<string>();

  const checkValues = (fields: object, given: Record<string, unknown>, path: string, depth: number) => {
    const known = new Map(fieldsOf(fields));
    for (const name of Object.keys(given)) {
      if (!known.has(name))
        errors.push({ path: `${path}.${name}`, code: 'unknown-field', message: `There is no field "${name}" here.` });
    }
    for (const [name, each] of known) checkValue(each, given[name], `${path}.${name}`, depth);
  };

  const checkValue = (field: Field, value: unknown, path: string, depth: number) => {
    const { kind, options } = field;
    if (isEmpty(value)) {
      if (complete && options.required)
        errors.push({ path, code: 'required', message: 'This is needed before the page can be published.' });
      if (value === undefined || value === null || value === '') return;
    }
    const { error } = schemaOf(field).safeParse(value);
    if (error) errors.push(...problemFields(error, path).slice(0, 20));
    if (!error && kind.name === 'blocks')
      checkBlocks(value as BlockJson[], (options as unknown as KeptBlocksOptions).allowed, path, depth);
  };

  const checkBlocks = (list: readonly BlockJson[], allowed: readonly Block[] | null, path: string, depth: number) => {
    if (depth >= documentMaxDepth)
      return void errors.push({
        path,
        code: 'too-deep',
        message: `Blocks may be nested ${documentMaxDepth} deep at most.`,
      });
    for (const { id, type: name, fields } of list) {
      const at = `${path}.${id}`;
      if (seen.has(id)) errors.push({ path: at, code: 'duplicate-block', message: 'Two blocks have the same id.' });
      seen.add(id);
      const block = blocks.get(name);
      if (!block || !mayHold(allowed, block))
        errors.push({ path: at, code: 'unknown-block', message: `A block "${name}" may not stand here.` });
      else checkValues(block.fields, fields, at, depth + 1);
    }
  };

  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return [{ path: 'fields', code: 'invalid', message: 'The fields must be an object.' }];
  checkValues(type.fields, values as Record<string, unknown>, 'fields', 0);
  return errors;
}

/** A value of a document with its field and place, as `walkDocument` visits it. */
export interface VisitedValue {
  readonly field: Field;
  readonly json: Json;
  /** Like `body.<blockId>.caption`. */
  readonly path: string;
  /** The innermost block it belongs to. */
  readonly block: string | undefined;
}

/** Visits every value that is present, in reading order, those of nested blocks too; unknown fields and blocks are passed over. */
export function* walkDocument(
  fields: object,
  values: DocumentFields,
  blocks: BlockTypes,
  path = '',
  block?: string,
): Generator<VisitedValue> {
  for (const [name, each] of fieldsOf(fields)) {
    const json = values[name];
    if (json === undefined || json === null) continue;
    const at = path ? `${path}.${name}` : name;
    if (!isBlocksField(each)) {
      yield { field: each, json, path: at, block };
      continue;
    }
    for (const inner of json as unknown as BlockJson[]) {
      const type = blocks.get(inner.type);
      if (type) yield* walkDocument(type.fields, inner.fields, blocks, `${at}.${inner.id}`, inner.id);
    }
  }
}

/** Every installed block of a document in reading order, nested ones after the block that holds them. */
export function* walkBlocks(
  fields: object,
  values: DocumentFields,
  blocks: BlockTypes,
): Generator<{ readonly block: BlockJson; readonly type: Block }> {
  for (const [name, each] of fieldsOf(fields)) {
    if (!isBlocksField(each)) continue;
    for (const block of (values[name] ?? []) as unknown as readonly BlockJson[]) {
      const type = blocks.get(block.type);
      if (!type) continue;
      yield { block, type };
      yield* walkBlocks(type.fields, block.fields, blocks);
    }
  }
}

/** What a document points at, each with the place it does so. */
export function documentReferences(
  type: PageType,
  values: DocumentFields,
  blocks: BlockTypes,
): Array<ValueReference & { readonly path: string }> {
  return [...walkDocument(type.fields, values, blocks)].flatMap(({ field, json, path }) =>
    (field.kind.references?.(json, field.options) ?? []).map((reference) => ({ ...reference, path })),
  );
}

/** The plain text of a document, block by block; for search and excerpts. */
export function documentText(type: PageType, values: DocumentFields, blocks: BlockTypes): string {
  return [...walkDocument(type.fields, values, blocks)]
    .map(({ field, json }) => field.kind.text(json, field.options))
    .filter(Boolean)
    .join('\n');
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
