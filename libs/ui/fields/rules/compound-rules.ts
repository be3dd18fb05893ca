import type { FieldSchema, Json } from '@tessera/models';
import { faultsOf, faultsOfFields } from './faults';
import { type Fault, option, type Rule } from './rule';
import { count, isId, lengthOf } from './text-rules';

/** One of the choices. */
export const choiceRule: Rule = (value, schema) =>
  typeof value === 'string' && Object.hasOwn(option(schema, 'choices', {}), value) ? null : 'Choose one of the list.';

/** Several of the choices, each once. */
export const choicesRule: Rule = (value, schema) => {
  const choices = option(schema, 'choices', {});
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string' && Object.hasOwn(choices, each)))
    return 'Choose from the list.';
  return new Set(value).size === value.length ? null : 'Choose each only once.';
};

/** A record by its id. */
export const referenceRule: Rule = (value) => (isId(value) ? null : 'Choose one from the list.');

/** Several records, each once. */
export const referencesRule: Rule = (value) => {
  if (!Array.isArray(value) || !value.every(isId)) return 'Choose from the list.';
  if (value.length > 1000) return 'Choose 1,000 at most.';
  return new Set(value).size === value.length ? null : 'Choose each only once.';
};

/** A picture with its words. */
export const imageRule: Rule = (value) => {
  const { id, alt, ...more } = recordOf(value);
  if (!isId(id) || Object.keys(more).length > 0) return 'Choose a picture.';
  return typeof alt === 'string' && lengthOf(alt) <= 1000 ? null : 'Describe the picture in 1,000 characters at most.';
};

/** A file of the library. */
export const fileRule: Rule = (value) => {
  const { id, ...more } = recordOf(value);
  return isId(id) && Object.keys(more).length === 0 ? null : 'Choose a file.';
};

/** JSON of a bounded size. */
export const jsonRule: Rule = (value, schema) => {
  const max = option(schema, 'maxBytes', 100_000);
  return JSON.stringify(value).length <= max ? null : `Shorten this to ${count(max, 'character')}.`;
};

/** Rows of cells of text, all of the same length. */
export const tableRule: Rule = (value) => {
  const { rows, ...more } = recordOf(value);
  if (!Array.isArray(rows) || rows.length === 0 || Object.keys(more).length > 0) return 'Fill in the table.';
  if (rows.length > 1000) return 'Keep 1,000 rows at most.';
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length > 0)) return 'Fill in the table.';
  const columns = rows[0]!.length;
  if (columns > 50) return 'Keep 50 columns at most.';
  if (!rows.every(({ length }) => length === columns)) return 'Give each row as many cells as the first.';
  const cells = rows.flat();
  if (!cells.every((cell) => typeof cell === 'string' && lengthOf(cell) <= 2000))
    return 'Shorten each cell to 2,000 characters.';
  return (cells as string[]).every((cell) => !cell.includes('\0') && cell.isWellFormed())
    ? null
    : 'This contains characters that cannot be stored.';
};

/** Several fields as one value. */
export const groupRule: Rule = (value, schema, path) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Fill this in.';
  const fields = option<readonly FieldSchema[]>(schema, 'fields', []);
  const unknown = Object.keys(value).filter((name) => !fields.some((field) => field.name === name));
  return [
    ...unknown.map((name): Fault => ({ path, message: `There is nothing called "${name}" here.` })),
    ...faultsOfFields(fields, value as Record<string, Json>, path),
  ];
};

/** Values of one kind. */
export const listRule: Rule = (value, schema, path) => {
  if (!Array.isArray(value)) return 'Fill this in.';
  const [min, max] = [option(schema, 'min', 0), option(schema, 'max', 1000)];
  if (value.length < min) return `Add ${count(min - value.length, 'more item')}.`;
  if (value.length > max) return `Keep ${count(max, 'item')} at most.`;
  const item = option<FieldSchema | null>(schema, 'item', null);
  return item ? (value as readonly Json[]).flatMap((each, index) => faultsOf(item, each, `${path}.${index}`)) : null;
};

function recordOf(value: Json): Record<string, unknown> {
  return (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
}
