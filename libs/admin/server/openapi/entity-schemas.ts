import { type Entity, type Field, fieldsOf } from '@tessera/models';
import { fieldJsonSchema, type JsonSchema } from './json-schema';

/** Which fields of an entity somebody may see and set. */
export interface OpenFields {
  readonly readable: readonly string[];
  readonly writable: readonly string[];
}

/** The components of an entity's resource by their names: the record, what is sent to make or change one, and the filter of its lists. */
export function entitySchemas(entity: Entity, { readable, writable }: OpenFields): Record<string, JsonSchema> {
  const fields = fieldsOf(entity.fields);
  const seen = fields.filter(([name]) => readable.includes(name));
  const set = fields.filter(([name]) => writable.includes(name));
  const must = set.filter(([, { options }]) => options.required && options['default'] === undefined);
  const record: JsonSchema = {
    type: 'object',
    title: entity.label,
    ...(entity.help && { description: entity.help }),
    // Which fields it has depends on `fields`.
    required: ['id', 'version'],
    properties: { ...system(entity), ...propertiesOf(seen) },
    additionalProperties: false,
  };
  return {
    [entity.name]: record,
    [`${entity.name}.new`]: values(set, must),
    [`${entity.name}.change`]: values(set, []),
    [`${entity.name}.filter`]: filter(seen),
    [`${entity.name}.page`]: page(entity),
    [`${entity.name}.single`]: single(entity),
    [`${entity.name}.batch`]: batch(entity),
    [`${entity.name}.batch-result`]: batchResult(entity),
  };
}

const instant: JsonSchema = { type: 'string', format: 'date-time', examples: ['2026-11-22T09:00:00.000Z'] };

function system({ trash }: Entity): Record<string, JsonSchema> {
  return {
    id: { type: 'string', format: 'uuid', description: 'UUID v7.' },
    version: { type: 'integer', minimum: 1, description: 'Counts the changes; the `ETag`.' },
    createdAt: instant,
    updatedAt: instant,
    ...(trash && {
      trashedAt: { ...instant, type: ['string', 'null'] },
      trashedBy: { type: ['string', 'null'], format: 'uuid' },
    }),
  };
}

function propertiesOf(fields: ReadonlyArray<readonly [string, Field]>): Record<string, JsonSchema> {
  return Object.fromEntries(fields.map(([name, field]) => [name, fieldJsonSchema(name, field)]));
}

function values(
  fields: ReadonlyArray<readonly [string, Field]>,
  must: ReadonlyArray<readonly [string, Field]>,
): JsonSchema {
  return {
    type: 'object',
    ...(must.length > 0 && { required: must.map(([name]) => name) }),
    properties: propertiesOf(fields),
    additionalProperties: false,
  };
}

function filter(fields: ReadonlyArray<readonly [string, Field]>): JsonSchema {
  const filtered = fields.filter(([, { kind }]) => kind.operators.length > 0);
  return {
    type: 'object',
    properties: Object.fromEntries(
      filtered.map(([name, { kind }]) => [
        name,
        {
          anyOf: [
            { type: 'string' },
            {
              type: 'object',
              properties: Object.fromEntries(kind.operators.map((operator) => [operator, { type: 'string' }])),
              additionalProperties: false,
            },
          ],
        },
      ]),
    ),
  };
}

const of = (entity: Entity, part = ''): JsonSchema => ({ $ref: `#/components/schemas/${entity.name}${part}` });
const cursor: JsonSchema = { type: ['string', 'null'] };
/** Records that references lead to are described by their own resources; here they are of several. */
const included: JsonSchema = {
  type: 'object',
  description: 'Reference → id → record.',
  additionalProperties: {
    type: 'object',
    additionalProperties: { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } },
  },
};

function page(entity: Entity): JsonSchema {
  return {
    type: 'object',
    required: ['data', 'page'],
    properties: {
      data: { type: 'array', items: of(entity) },
      page: {
        type: 'object',
        required: ['next', 'previous'],
        properties: { next: cursor, previous: cursor, total: { anyOf: [{ type: 'integer' }, { const: '10000+' }] } },
        additionalProperties: false,
      },
      included,
      computed: { type: 'object', additionalProperties: { type: 'object' } },
    },
    additionalProperties: false,
  };
}

function single(entity: Entity): JsonSchema {
  return {
    type: 'object',
    required: ['data', 'may'],
    properties: {
      data: of(entity),
      included,
      computed: { type: 'object' },
      may: {
        type: 'object',
        required: ['change', 'delete'],
        properties: { change: { type: 'boolean' }, delete: { type: 'boolean' } },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  };
}

const versioned = { id: { type: 'string', format: 'uuid' }, version: { type: 'integer', minimum: 1 } };

function batch(entity: Entity): JsonSchema {
  return {
    type: 'object',
    properties: {
      create: { type: 'array', maxItems: 1000, items: of(entity, '.new') },
      change: {
        type: 'array',
        maxItems: 1000,
        items: {
          type: 'object',
          required: ['id', 'version', 'values'],
          properties: { ...versioned, values: of(entity, '.change') },
          additionalProperties: false,
        },
      },
      delete: {
        type: 'array',
        maxItems: 1000,
        items: { type: 'object', required: ['id', 'version'], properties: versioned, additionalProperties: false },
      },
    },
    additionalProperties: false,
  };
}

function batchResult(entity: Entity): JsonSchema {
  const records: JsonSchema = { type: 'array', items: of(entity) };
  return {
    type: 'object',
    required: ['created', 'changed', 'deleted'],
    properties: {
      created: records,
      changed: records,
      deleted: { type: 'array', items: { type: 'string', format: 'uuid' } },
    },
    additionalProperties: false,
  };
}
