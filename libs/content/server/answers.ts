import { type Json } from '@tessera/models';
import { z } from 'zod';
import type {
  Ancestor,
  BlockSchema,
  ContentSchema,
  Draft,
  HistoryEntry,
  PageDetails,
  Paged,
  PageMay,
  PageRow,
  PageTypeSchema,
  PersonName,
  Publication,
  RevisionRow,
  SavedDraft,
  SiteRow,
  TrashedPage,
} from '../contract';

// What the routes of content answer, for the description of the API. The types hold each schema to its contract.

const json = z.json() as unknown as z.ZodType<Json>;
const instant = z.iso.datetime();
const fields = z.record(z.string(), json);
const personName: z.ZodType<PersonName> = z.object({ id: z.uuid(), name: z.string() });
const ancestor: z.ZodType<Ancestor> = z.object({ id: z.uuid(), title: z.string(), path: z.string() });

const may: z.ZodType<PageMay> = z.object({
  create: z.boolean(),
  change: z.boolean(),
  rename: z.boolean(),
  move: z.boolean(),
  adopt: z.boolean(),
  publish: z.boolean(),
  delete: z.boolean(),
  seeHistory: z.boolean(),
});

const row = z.object({
  id: z.uuid(),
  site: z.uuid(),
  parent: z.uuid().nullable(),
  type: z.string(),
  title: z.string(),
  slug: z.string(),
  path: z.string(),
  state: z.enum(['draft', 'live', 'changed']),
  isLive: z.boolean(),
  publishedAt: instant.nullable(),
  updatedAt: instant,
  version: z.int(),
  children: z.int(),
  position: z.string(),
  may,
});

const details = row.extend({
  ancestors: z.array(ancestor),
  draftVersion: z.int(),
  liveUrl: z.string().nullable(),
});

const paged = <Row>(each: z.ZodType<Row>): z.ZodType<Paged<Row>> =>
  z.object({ data: z.array(each), page: z.object({ next: z.string().nullable() }) });

/** A part of a list of pages. */
export const pagesAnswer: z.ZodType<Paged<PageRow>> = paged(row);

/** One page. */
export const pageAnswer: z.ZodType<PageDetails> = details;

/** A page that was just made. */
export const createdPageAnswer: z.ZodType<PageRow> = row.extend({ draftVersion: z.int() });

/** A page that was moved: it says more of where it was. */
export const movedPageAnswer = details.loose();

/** A part of the trash. */
export const trashAnswer: z.ZodType<Paged<TrashedPage>> = paged(
  row.extend({ trashedAt: instant, trashedBy: personName.nullable() }),
);

/** A draft. */
export const draftAnswer: z.ZodType<Draft> = z.object({
  page: z.uuid(),
  type: z.string(),
  version: z.int(),
  schemaVersion: z.int(),
  fields,
  updatedAt: instant,
  updatedBy: personName.nullable(),
});

/** A draft that was saved. */
export const savedDraftAnswer: z.ZodType<SavedDraft> = z.object({
  version: z.int(),
  updatedAt: instant,
  merged: z.boolean(),
  fields: fields.optional(),
}) as z.ZodType<SavedDraft>;

/** A publication. */
export const publicationAnswer: z.ZodType<Publication> = z.object({
  revision: z.uuid(),
  publishedAt: instant,
  url: z.string(),
});

const revision: z.ZodType<RevisionRow> = z.object({
  id: z.uuid(),
  number: z.int(),
  title: z.string(),
  author: personName.nullable(),
  createdAt: instant,
  reason: z.enum(['published', 'author', 'time']),
  isLive: z.boolean(),
});

/** Kept states of a document. */
export const revisionsAnswer = z.object({ data: z.array(revision) });

const entry: z.ZodType<HistoryEntry> = z.object({
  at: instant,
  person: personName.nullable(),
  changes: z.array(z.object({ field: z.string(), from: json, to: json })),
});

/** Changes of the place and state of a page. */
export const historyAnswer = z.object({ data: z.array(entry) });

const site: z.ZodType<SiteRow> = z.object({
  id: z.uuid(),
  name: z.string(),
  locale: z.string(),
  home: z.uuid().nullable(),
  url: z.url(),
});

/** The sites. */
export const sitesAnswer = z.object({ data: z.array(site) });

const field = z.looseObject({
  name: z.string(),
  kind: z.string(),
  widget: z.string(),
  label: z.string(),
  help: z.string().optional(),
  required: z.boolean(),
});

/** Page types and blocks as data. */
export const schemaAnswer = z.object({
  pages: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      icon: z.string().optional(),
      help: z.string().optional(),
      under: z.array(z.string()).nullable(),
      fields: z.array(field),
      hasAddress: z.boolean(),
    }) as unknown as z.ZodType<PageTypeSchema>,
  ),
  blocks: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      icon: z.string().optional(),
      help: z.string().optional(),
      isPart: z.boolean().optional(),
      isGuarded: z.boolean().optional(),
      fields: z.array(field),
      preview: z.record(z.string(), json),
    }) as unknown as z.ZodType<BlockSchema>,
  ),
}) as unknown as z.ZodType<ContentSchema>;
