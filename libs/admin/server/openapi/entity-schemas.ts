import { type Entity, type Field, field, fieldsOf, type FilterOperator } from '@tessera/models';
import { fieldJsonSchema, includedRecord, json, type JsonSchema } from './json-schema';

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
    // What has a permission of its own is missing for who does not have it.
    required: ['id', 'version', 'createdAt', 'updatedAt', ...namesOf(seen.filter(([, { options }]) => !options.read))],
    properties: { ...system(entity), ...propertiesOf(seen) },
    additionalProperties: false,
  };
  return {
    [entity.name]: record,
    [`${entity.name}.row`]: {
      ...record,
      description: 'In a list: with those fields that `fields` names.',
      required: ['id', 'version'],
    },
    [`${entity.name}.new`]: values(set, must),
    [`${entity.name}.change`]: values(set, []),
    [`${entity.name}.filter`]: filter(entity, seen),
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

function namesOf(fields: ReadonlyArray<readonly [string, Field]>): string[] {
  return fields.map(([name]) => name);
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
    ...(must.length > 0 && { required: namesOf(must) }),
    properties: propertiesOf(fields),
    additionalProperties: false,
  };
}

/** Beside these names there are paths over references (`owner.city`), which JSON Schema has no room for without losing the names. */
function filter(entity: Entity, fields: ReadonlyArray<readonly [string, Field]>): JsonSchema {
  const own = fields.map(([name, { kind }]) => [name, kind.operators] as const);
  const kept = (['createdAt', 'updatedAt'] as const).map((name) => [name, field.dateTime().kind.operators] as const);
  const nested = of(entity, '.filter');
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(
        [...own, ...kept].filter(([, operators]) => operators.length > 0).map(([name, each]) => [name, compared(each)]),
      ),
      any: { type: 'object', description: '0, 1, 2 … → one of these holds.', additionalProperties: nested },
      all: { type: 'object', description: '0, 1, 2 … → all of these hold.', additionalProperties: nested },
      not: nested,
    },
  };
}

function compared(operators: readonly FilterOperator[]): JsonSchema {
  const scalar: JsonSchema = { type: ['string', 'number', 'boolean'] };
  const value = (operator: FilterOperator): JsonSchema =>
    operator === 'isNull'
      ? { type: 'boolean' }
      : operator === 'in' || operator === 'notIn'
        ? { type: 'string', description: 'With commas between them.' }
        : scalar;
  return {
    anyOf: [
      scalar,
      {
        type: 'object',
        properties: Object.fromEntries(operators.map((operator) => [operator, value(operator)])),
        additionalProperties: false,
      },
    ],
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
    additionalProperties: includedRecord,
  },
};
const computed: JsonSchema = { type: 'object', additionalProperties: json };

function page(entity: Entity): JsonSchema {
  return {
    type: 'object',
    required: ['data', 'page'],
    properties: {
      data: { type: 'array', items: of(entity, '.row') },
      page: {
        type: 'object',
        required: ['next', 'previous'],
        properties: { next: cursor, previous: cursor, total: { anyOf: [{ type: 'integer' }, { const: '10000+' }] } },
        additionalProperties: false,
      },
      included,
      computed: { type: 'object', description: 'Id → column → value.', additionalProperties: computed },
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
      computed,
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
