import { type BlockTypes, decodeValues, type DocumentFields, fieldsOf, type BlockJson } from '@tessera/models';

/** A block of a page, its values decoded. */
export interface DecodedBlock {
  readonly id: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The values of a document as templates see them, those of its blocks too. Blocks that are no longer installed are left out. */
export function decodeDocument(fields: object, json: DocumentFields, blocks: BlockTypes): Record<string, unknown> {
  const values = decodeValues(fields, json);
  for (const [name, { kind }] of fieldsOf(fields)) {
    if (kind.name !== 'blocks') continue;
    values[name] = (values[name] as readonly BlockJson[]).flatMap(({ id, type, fields: inner }): DecodedBlock[] => {
      const block = blocks.get(type);
      return block ? [{ id, type, fields: decodeDocument(block.fields, inner, blocks) }] : [];
    });
  }
  return values;
}

/** Labels of the required fields that have no value yet. A template is typed as if there were none, so it is not asked then. */
export function missingValues(fields: object, values: Readonly<Record<string, unknown>>): string[] {
  return fieldsOf(fields)
    .filter(([name, { options }]) => options.required && (values[name] === null || values[name] === undefined))
    .map(([name, { options }]) => options.label ?? name);
}

/** Every block among decoded values, in reading order, nested ones after the block that holds them. */
export function* decodedBlocks(
  values: Readonly<Record<string, unknown>>,
  fields: object,
  blocks: BlockTypes,
): Generator<DecodedBlock> {
  for (const [name, { kind }] of fieldsOf(fields)) {
    if (kind.name !== 'blocks') continue;
    for (const block of values[name] as readonly DecodedBlock[]) {
      yield block;
      yield* decodedBlocks(block.fields, blocks.get(block.type)!.fields, blocks);
    }
  }
}
