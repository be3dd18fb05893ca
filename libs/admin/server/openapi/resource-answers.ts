import { z } from 'zod';
import type { DeletionPlan, Facet, RecordChange, RecordChoice } from '../../contract';

const choice: z.ZodType<RecordChoice> = z
  .object({ id: z.uuid(), text: z.string(), hint: z.string().nullable() })
  .meta({ id: 'RecordChoice' });

const facet: z.ZodType<Facet> = z
  .object({ value: z.json(), text: z.string(), count: z.int() })
  .meta({ id: 'Facet' }) as z.ZodType<Facet>;

const change = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    operation: z.enum(['created', 'changed', 'deleted']),
    by: z.string().nullable(),
    system: z.string().nullable(),
    changes: z.array(z.object({ field: z.string(), from: z.json(), to: z.json() })),
  })
  .meta({ id: 'RecordChange' }) as z.ZodType<RecordChange>;

/** `{ data: RecordChoice[] }` */
export const choicesSchema = z.object({ data: z.array(choice) });

/** `{ data: Facet[] }` */
export const facetsSchema = z.object({ data: z.array(facet) });

/** `{ data: RecordChange[], page }` */
export const changesSchema = z.object({
  data: z.array(change),
  page: z.object({ next: z.string().nullable() }),
});

/** `DeletionPlan` */
export const planSchema: z.ZodType<DeletionPlan> = z
  .object({
    toTrash: z.boolean(),
    effects: z.array(
      z.object({
        entity: z.string(),
        labels: z.string(),
        field: z.string(),
        effect: z.enum(['deleted', 'cleared', 'prevents']),
        count: z.union([z.int(), z.literal('1000+')]),
        examples: z.array(choice),
      }),
    ),
    hasHidden: z.boolean(),
    isPossible: z.boolean(),
  })
  .meta({ id: 'DeletionPlan' });

/** What an action tells, or the id of the job that does it. */
export const outcomeSchema = z
  .object({
    message: z.string().optional(),
    goTo: z.string().optional(),
    job: z.uuid().optional(),
  })
  .meta({ id: 'ActionOutcome' });
