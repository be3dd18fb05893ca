import {
  type BlockJson,
  type BlockTypes,
  type DocumentFields,
  type Field,
  fieldsOf,
  isBlocksField,
  type Json,
} from '@tessera/models';
import { cleanHtml } from '@tessera/templates/server';

/** The values of a page or block with all HTML in them cleaned, that of nested blocks too; the very same where none is otherwise. */
export function cleanDocument(fields: object, values: DocumentFields, blocks: BlockTypes): DocumentFields {
  let result = values;
  for (const [name, each] of fieldsOf(fields)) {
    const before = values[name];
    const after = before === undefined || before === null ? before : cleaned(each, before, blocks);
    if (after !== before) result = { ...result, [name]: after as Json };
  }
  return result;
}

/** What is no such value at all is refused later. */
function cleaned(field: Field, value: Json, blocks: BlockTypes): Json {
  if (field.kind.name === 'html') return typeof value === 'string' ? cleanHtml(value) : value;
  if (!isBlocksField(field) || !Array.isArray(value)) return value;
  const list = (value as unknown as readonly BlockJson[]).map((block) => {
    const type = blocks.get(block?.type);
    if (!type || typeof block.fields !== 'object' || block.fields === null) return block;
    const fields = cleanDocument(type.fields, block.fields, blocks);
    return fields === block.fields ? block : { ...block, fields };
  });
  return list.some((block, index) => block !== (value as readonly unknown[])[index])
    ? (list as unknown as Json)
    : value;
}
