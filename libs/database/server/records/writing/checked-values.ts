import { currentAct } from '@tessera/extension';
import { type Entity, type Json, Problem, type ProblemField, schemaOf } from '@tessera/models';
import { Database } from '../../connection/database';
import { type Column, columnNamed, columnsOf } from '../../schema/column';
import { isWritable } from '../access';
import { encode } from '../codec';
import { isStorable } from '../filter/comparable';

/** A column and the JSON form of the value that is written to it. */
export interface ColumnValue {
  readonly column: Column;
  readonly json: Json;
}

/** The columns of a new record with given values and defaults. Throws `database.invalid-record` (422) with every bad field. */
export function newValues(entity: Entity, values: Readonly<Record<string, unknown>>): ColumnValue[] {
  const errors = unknownFields(entity, values);
  const columns = columnsOf(entity).filter(({ isSystem }) => !isSystem);
  const checked = columns.map((column) => {
    const given = values[column.name];
    if (given !== undefined && given !== null) refuseUnwritable(column, errors);
    return { column, json: checkedJson(column, given ?? column.field.options['default'], errors) };
  });
  refuse(entity, errors);
  return checked;
}

/** The columns that a change sets. Throws `database.invalid-record` (422) with every bad field. */
export function changedValues(entity: Entity, values: Readonly<Record<string, unknown>>): ColumnValue[] {
  const errors = unknownFields(entity, values);
  const given = columnsOf(entity).filter(({ name, isSystem }) => !isSystem && values[name] !== undefined);
  const checked = given.map((column) => {
    refuseUnwritable(column, errors);
    return { column, json: checkedJson(column, values[column.name], errors) };
  });
  refuse(entity, errors);
  return checked;
}

/** The id of a new record must not be chosen by who could overwrite meaning with it; the system may bring one along. */
function unknownFields(entity: Entity, values: Readonly<Record<string, unknown>>): ProblemField[] {
  return Object.keys(values)
    .filter((name) => name !== 'id' && values[name] !== undefined && (columnNamed(entity, name)?.isSystem ?? true))
    .map((path) => ({ path, code: 'unknown-field', message: `There is no field "${path}" that could be set.` }));
}

function refuseUnwritable(column: Column, errors: ProblemField[]): void {
  // The same words as for a field that does not exist.
  if (!isWritable(column, currentAct()))
    errors.push({
      path: column.name,
      code: 'unknown-field',
      message: `There is no field "${column.name}" that could be set.`,
    });
}

function checkedJson(column: Column, value: unknown, errors: ProblemField[]): Json {
  const { name: path, field, notNull } = column;
  const isEmpty = value === undefined || value === null;
  if (isEmpty || (value === '' && field.options.required)) {
    if (notNull) errors.push({ path, code: 'required', message: 'This is needed.' });
    return null;
  }
  const json = encode(field, value);
  const { success, error } =
    json === undefined ? { success: false, error: undefined } : schemaOf(field).safeParse(json);
  if (success) {
    if (!isStorableJson(json as Json))
      errors.push({ path, code: 'unstorable', message: 'This contains characters that cannot be stored.' });
    return sealed(column, json as Json);
  }
  const issues = error?.issues.slice(0, 20) ?? [{ path: [], code: 'invalid', message: 'This is of the wrong type' }];
  errors.push(
    ...issues.map((issue) => ({
      path: [path, ...issue.path.map(String)].join('.'),
      code: codeOf(issue),
      message: sentence(issue.message),
    })),
  );
  return null;
}

function sealed({ sealedAs }: Column, json: Json): Json {
  if (sealedAs === undefined || typeof json !== 'string') return json;
  return currentAct().services.get(Database).safe.seal(json, sealedAs);
}

/** PostgreSQL stores neither NUL nor half a character, however deep in a value. */
function isStorableJson(json: Json): boolean {
  if (typeof json === 'string') return isStorable(json);
  if (typeof json !== 'object' || json === null) return true;
  return Array.isArray(json)
    ? json.every(isStorableJson)
    : Object.entries(json).every(([key, value]) => isStorable(key) && isStorableJson(value as Json));
}

function refuse(entity: Entity, errors: readonly ProblemField[]): void {
  if (errors.length === 0) return;
  throw new Problem('database.invalid-record', {
    status: 422,
    title: `This is not a valid ${entity.label.toLowerCase()}.`,
    errors,
  });
}

/** Our own rules name themselves; zod's are its issue codes with hyphens. */
function codeOf(issue: {
  readonly code?: string | undefined;
  readonly params?: Record<string, unknown> | undefined;
}): string {
  const own = issue.params?.['code'];
  return typeof own === 'string' ? own : (issue.code ?? 'invalid').replaceAll('_', '-');
}

function sentence(message: string): string {
  const text = /^(must|is|has|may|contains)\b/.test(message)
    ? `This ${message}`
    : message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
