import type { RouteDescription } from '@tessera/extension';
import { type Entity, type Field, fieldsOf } from '@tessera/models';
import { z } from 'zod';
import { changesSchema, choicesSchema, facetsSchema, outcomeSchema, planSchema } from './resource-answers';

/** What each route of an entity's resource takes and gives, by the name of the route. */
export function resourceDescriptions(entity: Entity) {
  const label = entity.label.toLowerCase();
  const labels = entity.labels.toLowerCase();
  const component = (part = '') => ({ component: `${entity.name}${part}` });
  const fields = fieldsOf(entity.fields);
  const list = {
    filter: component('.filter'),
    fields: ['createdAt', 'updatedAt', ...fields.map(([name]) => name)],
    includes: fields.filter(([, field]) => isReference(field)).map(([name]) => name),
  };
  const include = z.string().optional().describe('References whose records are given too, with commas between them.');
  const computed = z.enum(['true', 'false']).optional().describe('Computed columns too.');
  const trash = z.enum(['only', 'with']).optional().describe('What is in the trash.');
  return {
    list: {
      summary: `List ${labels}`,
      list,
      query: entity.trash ? z.object({ computed, trash }) : z.object({ computed }),
      answers: { 200: component('.page') },
    },
    create: {
      summary: `Add a ${label}`,
      body: component('.new'),
      answers: { 201: component('.single') },
      etag: true,
      isIdempotent: true,
    },
    read: {
      summary: `Read a ${label}`,
      query: entity.trash ? z.object({ include, computed, trash }) : z.object({ include, computed }),
      answers: { 200: component('.single') },
      etag: true,
    },
    change: {
      summary: `Change a ${label}`,
      body: component('.change'),
      answers: { 200: component('.single') },
      ifMatch: true,
      etag: true,
    },
    remove: {
      summary: entity.trash ? `Move a ${label} to the trash, or delete it from there` : `Delete a ${label}`,
      query: z.object({ forGood: z.enum(['true', 'false']).optional() }),
      answers: { 204: null },
      ifMatch: true,
    },
    batch: {
      summary: `Add, change and delete several ${labels}, all or none`,
      body: component('.batch'),
      answers: { 200: component('.batch-result') },
      isIdempotent: true,
    },
    choices: {
      summary: `Find ${labels} to refer to`,
      query: z.object({
        search: z.string().optional(),
        ids: z.string().optional().describe('Ids with commas between them.'),
        'page[size]': z.coerce.number().int().min(1).max(200).optional(),
      }),
      answers: { 200: choicesSchema },
    },
    facets: {
      summary: `Count ${labels} by the values of a field`,
      list,
      query: z.object({ field: z.string() }),
      answers: { 200: facetsSchema },
    },
    plan: { summary: `Say what deleting a ${label} would do`, answers: { 200: planSchema } },
    history: {
      summary: `List what has happened to a ${label}, newest first`,
      query: z.object({
        'page[size]': z.coerce.number().int().min(1).max(200).optional(),
        'page[after]': z.string().optional(),
      }),
      answers: { 200: changesSchema },
    },
    restore: {
      summary: entity.trash
        ? `Take a ${label} out of the trash, or back to an earlier state`
        : `Take a ${label} back to an earlier state`,
      body: z.strictObject({ change: z.uuid().optional() }),
      answers: { 200: component('.single') },
      ifMatch: true,
      etag: true,
    },
    act: {
      summary: `Do something with several ${labels}`,
      body: z.strictObject({
        ids: z.array(z.uuid()).max(1000).optional(),
        query: z
          .record(z.string(), z.string())
          .optional()
          .describe('Instead of ids: the query of a list, for all of it.'),
        values: z.record(z.string(), z.json()).optional(),
      }),
      answers: { 200: outcomeSchema },
      isIdempotent: true,
    },
  } satisfies Record<string, RouteDescription>;
}

function isReference({ kind }: Field): boolean {
  return kind.name === 'reference' || kind.name === 'references';
}
