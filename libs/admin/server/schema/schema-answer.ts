import { type Condition, fieldSchemaSchema, type FormLayout } from '@tessera/models';
import { z } from 'zod';
import type { AdminField, EntitySchema } from '../../contract';

const operators = [
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'contains',
  'startsWith',
  'isNull',
  'has',
] as const satisfies readonly AdminField['operators'][number][];

const field = z
  .looseObject({
    name: z.string(),
    kind: z.string(),
    widget: z.string(),
    label: z.string(),
    help: z.string().optional(),
    required: z.boolean(),
    operators: z.array(z.enum(operators)),
    isSortable: z.boolean(),
    isSearched: z.boolean(),
    isWritable: z.boolean(),
    isSystem: z.boolean(),
    target: z.string().optional(),
    targetResource: z.string().nullable().optional(),
  })
  .meta({ id: 'AdminField' }) as unknown as z.ZodType<AdminField>;

const condition: z.ZodType<Condition> = z
  .union([
    z.boolean(),
    z.object({
      get all() {
        return z.array(condition);
      },
    }),
    z.object({
      get any() {
        return z.array(condition);
      },
    }),
    z.object({
      get not() {
        return condition;
      },
    }),
    z.object({ where: z.record(z.string(), z.json()) }),
  ])
  .meta({ id: 'Condition' }) as unknown as z.ZodType<Condition>;

const sections = z.record(z.string(), z.array(z.union([z.string(), z.array(z.string())]))).meta({ id: 'FormSections' });
const form: z.ZodType<FormLayout> = z.union([z.object({ tabs: z.record(z.string(), sections) }), sections]);

const action = z.object({
  name: z.string(),
  label: z.string(),
  icon: z.string().nullable(),
  help: z.string().nullable(),
  form: z.array(fieldSchemaSchema),
  when: condition.nullable(),
  confirm: z.string().nullable(),
  isDangerous: z.boolean(),
  isJob: z.boolean(),
});

const inline = z.object({
  entity: z.string(),
  resource: z.string(),
  by: z.string(),
  label: z.string(),
  fields: z.array(z.string()),
  order: z.string().nullable(),
});

/** What the editor draws an entity from, for the description of the API. The type holds it to its contract. */
export const schemaAnswer: z.ZodType<EntitySchema> = z
  .object({
    name: z.string(),
    label: z.string(),
    labels: z.string(),
    help: z.string().nullable(),
    icon: z.string(),
    group: z.string().nullable(),
    resource: z.string(),
    title: z.string().nullable(),
    may: z.object({ add: z.boolean(), change: z.boolean(), delete: z.boolean() }),
    keepsTrash: z.boolean(),
    keepsHistory: z.boolean(),
    fields: z.array(field),
    computed: z.array(z.object({ name: z.string(), label: z.string() })),
    list: z.array(z.string()),
    order: z.array(z.string()),
    filter: z.array(z.string()),
    editable: z.array(z.string()),
    isSearchable: z.boolean(),
    form,
    when: z.record(z.string(), condition),
    inlines: z.array(inline),
    actions: z.array(action),
    board: z.string().nullable(),
    calendar: z.string().nullable(),
  })
  .meta({ id: 'EntitySchema' });
