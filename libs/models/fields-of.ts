import { z } from 'zod';
import { type Field, isField, type Json } from './fields/field';
import { humanise } from './names';

/** A field as the editor gets it: plain data. */
export interface FieldSchema {
  readonly name: string;
  readonly kind: string;
  readonly widget: string;
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  readonly [option: string]: unknown;
}

/** `FieldSchema`, for whoever describes an answer that holds fields. */
export const fieldSchemaSchema: z.ZodType<FieldSchema> = z
  .looseObject({
    name: z.string(),
    kind: z.string(),
    widget: z.string(),
    label: z.string(),
    help: z.string().optional(),
    required: z.boolean(),
  })
  .meta({ id: 'Field' }) as unknown as z.ZodType<FieldSchema>;

/** The fields of a definition by name, in order. Getters are read here, once all modules are loaded. */
export function fieldsOf(fields: object): ReadonlyArray<readonly [name: string, field: Field]> {
  const known = read.get(fields);
  if (known) return known;
  const entries = Object.keys(fields).map((name) => {
    const value: unknown = (fields as Record<string, unknown>)[name];
    if (!isField(value)) throw new TypeError(`"${name}" is not a field`);
    return [name, value] as const;
  });
  read.set(fields, entries);
  return entries;
}

/** Fields as data for the editor; functions and secrets stay on the server. */
export function describeFields(fields: object): FieldSchema[] {
  return fieldsOf(fields)
    .filter(([, { options }]) => !options.secret)
    .map(([name, { kind, options }]) => {
      const {
        label,
        help,
        required,
        read: _read,
        write: _write,
        search: _search,
        secret: _secret,
        sealed: _sealed,
        default: fallback,
        ...own
      } = options;
      return {
        ...(kind.describe?.(options) ?? own),
        name,
        kind: kind.name,
        widget: kind.widget,
        label: label ?? humanise(name),
        ...(help && { help }),
        required: required ?? false,
        ...(fallback !== undefined && { default: kind.encode?.(fallback) ?? fallback }),
      };
    });
}

/** Validates the JSON form of a whole set of fields; absent and null count as empty. */
export function valuesSchema(fields: object): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      fieldsOf(fields).map(([name, { kind, options }]) => {
        const schema = kind.schema(options);
        return [name, options.required ? schema : schema.nullish()];
      }),
    ),
  );
}

/** JSON form of values → values as code and templates see them; what is absent becomes its default, else null. */
export function decodeValues(fields: object, json: Readonly<Record<string, Json>>): Record<string, unknown> {
  return Object.fromEntries(
    fieldsOf(fields).map(([name, { kind, options }]) => {
      const value = json[name];
      if (value === undefined || value === null)
        return [name, options['default'] ?? (kind.name === 'blocks' ? [] : null)];
      return [name, kind.decode ? kind.decode(value) : value];
    }),
  );
}

/** Values → their JSON form. */
export function encodeValues(fields: object, values: Readonly<Record<string, unknown>>): Record<string, Json> {
  return Object.fromEntries(
    fieldsOf(fields)
      .filter(([name]) => values[name] !== undefined)
      .map(([name, { kind }]) => {
        const value = values[name];
        return [name, value === null ? null : ((kind.encode?.(value) ?? value) as Json)];
      }),
  );
}

const read = new WeakMap<object, ReadonlyArray<readonly [string, Field]>>();
