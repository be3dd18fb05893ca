import { z } from 'zod';
import { decodeValues, describeFields, fieldsOf, encodeValues, valuesSchema } from '../fields-of';
import {
  type Field,
  type FieldKind,
  type FieldOptions,
  type Json,
  makeField,
  type Required,
  type ValuesOf,
} from './field';

interface GroupOptions extends FieldOptions {
  readonly fields: object;
}

/** Options of `field.list`. */
export interface ListOptions extends FieldOptions {
  /** Most items, 1,000 when left out. */
  readonly max?: number;
  readonly min?: number;
}

interface KeptListOptions extends ListOptions {
  readonly item: Field;
}

const groupKind: FieldKind<object, GroupOptions> = {
  name: 'group',
  schema: ({ fields }) => valuesSchema(fields),
  column: 'jsonb',
  widget: 'group',
  operators: ['isNull'],
  text: (json, { fields }) =>
    fieldsOf(fields)
      .map(([name, { kind, options }]) => textOf(kind, options, (json as Record<string, Json>)[name]))
      .filter(Boolean)
      .join('\n'),
  references: (json, { fields }) =>
    fieldsOf(fields).flatMap(([name, { kind, options }]) => {
      const value = (json as Record<string, Json>)[name];
      return value === undefined || value === null ? [] : (kind.references?.(value, options) ?? []);
    }),
  describe: ({ fields }) => ({ fields: describeFields(fields) }),
};

const listKind: FieldKind<unknown[], KeptListOptions> = {
  name: 'list',
  schema: ({ item, min = 0, max = 1000 }) => z.array(item.kind.schema(item.options)).min(min).max(max),
  column: 'jsonb',
  widget: 'list',
  operators: ['isNull'],
  text: (json, { item }) => (json as Json[]).map((value) => item.kind.text(value, item.options)).join('\n'),
  references: (json, { item }) =>
    (json as Json[]).flatMap((value) => item.kind.references?.(value, item.options) ?? []),
  describe: ({ item, min, max }) => ({ item: describeFields({ item })[0], min, max }),
};

/** Several fields kept together as one value. */
export function group<Fields extends object>(
  fields: Fields,
  options: FieldOptions & Required,
): Field<ValuesOf<Fields>, 'required'>;
export function group<Fields extends object>(
  fields: Fields,
  options?: FieldOptions,
): Field<ValuesOf<Fields>, 'optional'>;
export function group(fields: object, options: FieldOptions = {}): Field<object> {
  const kind: FieldKind<object, GroupOptions> = {
    ...groupKind,
    decode: (json) => decodeValues(fields, json as Record<string, Json>),
    encode: (value) => encodeValues(fields, value as Record<string, unknown>),
  };
  return makeField(kind, { ...options, fields } as GroupOptions);
}

/** Any number of values of one kind, in an order. */
export function list<Value>(item: Field<Value>, options: ListOptions & Required): Field<Value[], 'required'>;
export function list<Value>(item: Field<Value>, options?: ListOptions): Field<Value[], 'optional'>;
export function list(item: Field, options: ListOptions = {}): Field<unknown[]> {
  const { decode, encode } = item.kind;
  const kind: FieldKind<unknown[], KeptListOptions> = {
    ...listKind,
    ...(decode && { decode: (json) => (json as Json[]).map((value) => decode(value)) }),
    ...(encode && { encode: (value) => value.map((each) => encode(each)) }),
  };
  return makeField(kind, { ...options, item } as KeptListOptions);
}

function textOf(kind: FieldKind, options: FieldOptions, json: Json | undefined): string {
  return json === undefined || json === null ? '' : kind.text(json, options);
}
