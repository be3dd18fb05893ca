import { createHash } from 'node:crypto';
import { type Field, humanise, type Json } from '@tessera/models';
import { z } from 'zod';

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** A zod schema as JSON Schema: of what is sent (`input`) or of what is answered (`output`). Parts that refer to themselves are kept in `selfReferring`. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const {
    $schema: _version,
    $defs: parts,
    ...rest
    // What JSON Schema cannot say (refinements) is left out; the server says it when it refuses.
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' });
  if (!parts) return rest;
  const names = new Map(Object.entries(parts).map(([name, part]) => [`#/$defs/${name}`, `part-${digestOf(part)}`]));
  const renamed = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, each: unknown) =>
      key === '$ref' && names.has(each as string) ? `#/components/schemas/${names.get(each as string)}` : each,
    ) as T;
  for (const [name, part] of Object.entries(parts)) selfReferring.set(names.get(`#/$defs/${name}`)!, renamed(part));
  return renamed(rest);
}

/** Schemas that refer to themselves (any JSON, conditions), by the names under which documents have them. */
export const selfReferring = new Map<string, JsonSchema>();

function digestOf(part: object): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex').slice(0, 8);
}

/** The JSON form of a field's value: its kind's schema, its label and help, an example; with null where it may be empty. */
export function fieldJsonSchema(name: string, { kind, options }: Field): JsonSchema {
  const known = (schemas.get(kind) ?? schemas.set(kind, new Map()).get(kind)!) as Map<object, JsonSchema>;
  const value = known.get(options) ?? jsonSchemaOf(kind.schema(options), 'output');
  known.set(options, value);
  const example = examples[kind.name];
  const mayBeEmpty = !options.required && options['default'] === undefined;
  return {
    ...(mayBeEmpty ? nullable(value) : value),
    title: options.label ?? humanise(name),
    ...(options.help && { description: options.help }),
    ...(example !== undefined && !('enum' in value) && { examples: [example] }),
  };
}

function nullable(schema: JsonSchema): JsonSchema {
  return typeof schema['type'] === 'string' && !('enum' in schema)
    ? { ...schema, type: [schema['type'], 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}

const schemas = new WeakMap<object, Map<object, JsonSchema>>();

const examples: Readonly<Record<string, Json>> = {
  text: 'Town hall',
  slug: 'town-hall',
  email: 'anna@example.org',
  url: 'https://example.org/',
  phone: '+442071838750',
  integer: 120,
  decimal: '19.90',
  money: { amount: 1990, currency: 'EUR' },
  boolean: true,
  date: '2026-11-22',
  time: '09:00',
  dateTime: '2026-11-22T09:00:00.000Z',
  duration: 'PT1H30M',
  colour: '#3b5bdb',
  reference: '01900000-0000-7000-8000-000000000001',
  references: ['01900000-0000-7000-8000-000000000001'],
  location: { latitude: 51.5, longitude: -0.12, label: 'London' },
};
