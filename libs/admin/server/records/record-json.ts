import { JsonForm } from '@tessera/database/server';
import { type Entity, fieldsOf, type Json, Problem } from '@tessera/models';
import type { RecordJson } from '../../contract';

/** A record as code reads it. */
export type Row = Record<string, unknown>;

/**
 * Turns a record that was just read into its JSON form, in place: only fields whose values differ from it are touched, so a page of
 * plain fields costs nothing. Instants are left to `JSON.stringify`, which writes them as their kind does.
 */
export function asJson(entity: Entity, row: Row): RecordJson {
  for (const [name, encode] of codersOf(entity).encoders) {
    const value = row[name];
    if (value !== null && value !== undefined) row[name] = encode(value);
  }
  return row as RecordJson;
}

/**
 * The values of a body, ready for `create` and `change`, which check them. Throws `admin.invalid-body` (400) for what is no object, and
 * refuses the id in the words for unknown fields (`database.invalid-record`, 422), since it is the system's.
 */
export function valuesOf(entity: Entity, body: unknown, path = ''): Row {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Problem('admin.invalid-body', { title: 'Values are sent as an object of fields.' });
  if ('id' in body)
    throw new Problem('database.invalid-record', {
      status: 422,
      title: `This is not a valid ${entity.label.toLowerCase()}.`,
      errors: [{ path: `${path}id`, code: 'unknown-field', message: 'There is no field "id" that could be set.' }],
    });
  const values: Row = { ...body };
  for (const name of codersOf(entity).decoded) {
    const json = values[name];
    if (json !== null && json !== undefined) values[name] = new JsonForm(json as Json);
  }
  return values;
}

interface Coders {
  /** Fields whose values must be written in their own way. */
  readonly encoders: ReadonlyArray<readonly [name: string, encode: (value: unknown) => Json]>;
  /** Fields whose JSON form is not their value. */
  readonly decoded: readonly string[];
}

const known = new WeakMap<Entity, Coders>();

function codersOf(entity: Entity): Coders {
  const before = known.get(entity);
  if (before) return before;
  const coded = fieldsOf(entity.fields).filter(([, { kind }]) => kind.encode ?? kind.decode);
  const coders: Coders = {
    encoders: coded.flatMap(([name, { kind }]) =>
      kind.encode && kind.name !== 'dateTime' ? [[name, (value: unknown) => kind.encode!(value)] as const] : [],
    ),
    decoded: coded.map(([name]) => name),
  };
  known.set(entity, coders);
  return coders;
}
