import { z } from 'zod';
import type { ListView, SavedView } from '../../contract';

const path = z.string().min(1).max(200);

/** How a list is looked at; bounded, so that a view stays small. */
export const listViewSchema = z
  .strictObject({
    columns: z.array(path).max(100),
    widths: z.record(path, z.int().min(1).max(4000)),
    sort: z.array(path).max(10),
    query: z.record(z.string().max(500), z.string().max(10_000)),
    shape: z.enum(['table', 'board', 'calendar']),
    isCompact: z.boolean(),
  })
  .meta({ id: 'ListView' }) satisfies z.ZodType<ListView>;

/** What it takes to save a view. */
export const newViewSchema = z.strictObject({
  entity: z.string().max(200),
  name: z.string().trim().min(1).max(100),
  isShared: z.boolean().default(false),
  isDefault: z.boolean().default(false),
  view: listViewSchema,
});

/** What of a view can be changed. */
export const viewChangeSchema = newViewSchema
  .omit({ entity: true })
  .extend({ isShared: z.boolean(), isDefault: z.boolean() })
  .partial();

/** `SavedView` */
export const savedViewSchema = z
  .object({
    id: z.uuid(),
    version: z.int(),
    entity: z.string(),
    name: z.string(),
    isShared: z.boolean(),
    isDefault: z.boolean(),
    isMine: z.boolean(),
    view: listViewSchema,
  })
  .meta({ id: 'SavedView' }) satisfies z.ZodType<SavedView>;
