import { createHash } from 'node:crypto';
import { type Field, humanise, type Json } from '@tessera/models';
import { z } from 'zod';

/** A JSON Schema of draft 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * A zod schema as JSON Schema: of what is sent (`input`) or of what is answered (`output`). Parts with a name of their own (`meta({ id })`)
 * and parts that refer to themselves are kept in `namedParts`. Throws TypeError where two parts have one name.
 */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const {
    $schema: _version,
    $defs: parts,
    ...rest
    // What JSON Schema cannot say (refinements) is left out; the server says it when it refuses.
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
    // A check of our own says nothing of the shape; what travels is JSON.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.$ref = json.$ref;
    },
  });
  if (!parts) return rest;
  const names = new Map(
    Object.entries(parts).map(([name, { id: _id, ...part }]) => [`#/$defs/${name}`, partName(name, part, io)]),
  );
  const renamed = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, each: unknown) =>
      key === '$ref' && names.has(each as string) ? `#/components/schemas/${names.get(each as string)}` : each,
    ) as T;
  for (const [name, { id: _id, ...part }] of Object.entries(parts))
    keep(names.get(`#/$defs/${name}`)!, renamed(part) as JsonSchema);
  return renamed(rest);
}

/** Schemas that have a name of their own or refer to themselves (any JSON, conditions), by the names under which documents have them. */
export const namedParts = new Map<string, JsonSchema>();

/** What is sent is described apart from what is answered: defaults make the one optional and the other not. */
function partName(name: string, part: object, io: 'input' | 'output'): string {
  if (!name.startsWith('__schema')) return io === 'input' ? `${name}.sent` : name;
  const shape = JSON.stringify(part).replaceAll(`"#/$defs/${name}"`, '"#"');
  return shape === anyJson ? 'Json' : `part-${digestOf(shape)}`;
}

const anyJson = (() => {
  const { $schema: _version, ...shape } = z.toJSONSchema(z.json(), { target: 'draft-2020-12' });
  return JSON.stringify(shape);
})();

function keep(name: string, part: JsonSchema): void {
  const known = namedParts.get(name);
  if (known && JSON.stringify(known) !== JSON.stringify(part))
    throw new TypeError(`two schemas of the API are called ${name}`);
  namedParts.set(name, part);
}

function digestOf(shape: string): string {
  return createHash('sha256').update(shape).digest('hex').slice(0, 8);
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

/** Any JSON. */
export const json = { $ref: '#/components/schemas/Json' } as const;
jsonSchemaOf(z.object({ any: z.json() }), 'output');

/** A record that a reference leads to: of any entity, as far as one may see it. */
export const includedRecord: JsonSchema = { $ref: '#/components/schemas/IncludedRecord' };
keep('IncludedRecord', {
  type: 'object',
  required: ['id', 'version'],
  properties: { id: { type: 'string', format: 'uuid' }, version: { type: 'integer', minimum: 1 } },
  additionalProperties: json,
});
