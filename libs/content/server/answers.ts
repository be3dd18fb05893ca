import { fieldSchemaSchema, type Json } from '@tessera/models';
import { z } from 'zod';
import type {
  Ancestor,
  BlockSchema,
  ContentSchema,
  Draft,
  HistoryEntry,
  MadePreviewLink,
  PageDetails,
  Paged,
  PageMay,
  PagePlan,
  PageRow,
  PageTypeSchema,
  PersonName,
  PreviewLink,
  Publication,
  RevisionDocument,
  RevisionRow,
  SavedDraft,
  Schedule,
  SiteRow,
  TrashedPage,
} from '../contract';

// What the routes of content answer, for the description of the API. The types hold each schema to its contract.

const json = z.json() as unknown as z.ZodType<Json>;
const instant = z.iso.datetime();
const fields = z.record(z.string(), json);
const personName: z.ZodType<PersonName> = z.object({ id: z.uuid(), name: z.string() }).meta({ id: 'PersonName' });
const ancestor: z.ZodType<Ancestor> = z
  .object({ id: z.uuid(), title: z.string(), path: z.string() })
  .meta({ id: 'Ancestor' });

const may: z.ZodType<PageMay> = z
  .object({
    create: z.boolean(),
    change: z.boolean(),
    rename: z.boolean(),
    move: z.boolean(),
    adopt: z.boolean(),
    publish: z.boolean(),
    share: z.boolean(),
    delete: z.boolean(),
    seeHistory: z.boolean(),
  })
  .meta({ id: 'PageMay' });

/** What is planned for a page, as lists tell it. */
export const pagePlanAnswer: z.ZodType<PagePlan> = z
  .object({ publishAt: instant.nullable(), unpublishAt: instant.nullable(), hasFailed: z.boolean() })
  .meta({ id: 'PagePlan' });

const row = z
  .object({
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
    schedule: pagePlanAnswer.nullable(),
    updatedAt: instant,
    version: z.int(),
    children: z.int(),
    position: z.string(),
    may,
  })
  .meta({ id: 'PageRow' });

const details = row
  .extend({
    ancestors: z.array(ancestor),
    draftVersion: z.int(),
    liveUrl: z.string().nullable(),
  })
  .meta({ id: 'Page' });

const paged = <Row>(each: z.ZodType<Row>): z.ZodType<Paged<Row>> =>
  z.object({ data: z.array(each), page: z.object({ next: z.string().nullable() }) });

/** A part of a list of pages. */
export const pagesAnswer: z.ZodType<Paged<PageRow>> = paged(row);

/** One page. */
export const pageAnswer: z.ZodType<PageDetails> = details;

/** A page that was just made. */
export const createdPageAnswer = row.extend({ draftVersion: z.int() });

/** A page that was moved, and how many redirects lead from its old addresses. */
export const movedPageAnswer = details.extend({ redirects: z.int() });

/** A part of the trash. */
export const trashAnswer: z.ZodType<Paged<TrashedPage>> = paged(
  row.extend({ trashedAt: instant, trashedBy: personName.nullable() }),
);

/** A draft. */
export const draftAnswer: z.ZodType<Draft> = z
  .object({
    page: z.uuid(),
    type: z.string(),
    version: z.int(),
    schemaVersion: z.int(),
    fields,
    updatedAt: instant,
    updatedBy: personName.nullable(),
  })
  .meta({ id: 'Draft' });

/** A draft that was saved. */
export const savedDraftAnswer: z.ZodType<SavedDraft> = z
  .object({
    version: z.int(),
    updatedAt: instant,
    merged: z.boolean(),
    fields: fields.optional(),
  })
  .meta({ id: 'SavedDraft' }) as z.ZodType<SavedDraft>;

/** A publication. */
export const publicationAnswer: z.ZodType<Publication> = z
  .object({
    revision: z.uuid(),
    publishedAt: instant,
    url: z.string(),
  })
  .meta({ id: 'Publication' });

const planFailure = z.object({ at: instant, code: z.string(), message: z.string() }).meta({ id: 'PlanFailure' });

/** The plan for a page. */
export const scheduleAnswer: z.ZodType<Schedule> = z
  .object({
    version: z.int(),
    publishAt: instant.nullable(),
    state: z
      .object({ revision: z.uuid(), number: z.int(), draftVersion: z.int() })
      .meta({ id: 'PlannedState' })
      .nullable(),
    unpublishAt: instant.nullable(),
    zone: z.string(),
    by: personName.nullable(),
    publishFailure: planFailure.nullable(),
    unpublishFailure: planFailure.nullable(),
  })
  .meta({ id: 'Schedule' });

const revisionRow = z
  .object({
    id: z.uuid(),
    number: z.int(),
    title: z.string(),
    author: personName.nullable(),
    createdAt: instant,
    reason: z.enum(['published', 'author', 'time', 'scheduled', 'kept']),
    isLive: z.boolean(),
  })
  .meta({ id: 'Revision' });
const revision: z.ZodType<RevisionRow> = revisionRow;

/** A kept state of a document, just kept. */
export const revisionAnswer: z.ZodType<RevisionRow> = revisionRow;

/** A kept state of a document with the document. */
export const revisionDocumentAnswer: z.ZodType<RevisionDocument> = revisionRow
  .extend({ draftVersion: z.int(), fields })
  .meta({ id: 'RevisionDocument' });

const previewLink = z
  .object({ id: z.uuid(), createdAt: instant, expiresAt: instant, by: personName.nullable() })
  .meta({ id: 'PreviewLink' });

/** The preview links to a page. */
export const previewLinksAnswer: z.ZodType<{ readonly data: readonly PreviewLink[] }> = z.object({
  data: z.array(previewLink),
});

/** A preview link just made. */
export const madePreviewLinkAnswer: z.ZodType<MadePreviewLink> = previewLink
  .extend({ url: z.url() })
  .meta({ id: 'MadePreviewLink' });

/** Kept states of a document. */
export const revisionsAnswer = z.object({ data: z.array(revision) });

const entry: z.ZodType<HistoryEntry> = z
  .object({
    at: instant,
    person: personName.nullable(),
    changes: z.array(z.object({ field: z.string(), from: json, to: json })),
  })
  .meta({ id: 'PlaceChange' });

/** Changes of the place and state of a page. */
export const historyAnswer = z.object({ data: z.array(entry) });

const site: z.ZodType<SiteRow> = z
  .object({
    id: z.uuid(),
    name: z.string(),
    locale: z.string(),
    home: z.uuid().nullable(),
    url: z.url(),
  })
  .meta({ id: 'Site' });

/** The sites. */
export const sitesAnswer = z.object({ data: z.array(site) });

const pageType = z
  .object({
    name: z.string(),
    label: z.string(),
    icon: z.string().optional(),
    help: z.string().optional(),
    under: z.array(z.string()).nullable(),
    fields: z.array(fieldSchemaSchema),
    hasAddress: z.boolean(),
  })
  .meta({ id: 'PageType' }) as z.ZodType<PageTypeSchema>;

const blockType = z
  .object({
    name: z.string(),
    label: z.string(),
    icon: z.string().optional(),
    help: z.string().optional(),
    also: z.string().optional(),
    isPart: z.boolean().optional(),
    isGuarded: z.boolean().optional(),
    fields: z.array(fieldSchemaSchema),
    preview: z.record(z.string(), json),
  })
  .meta({ id: 'BlockType' }) as z.ZodType<BlockSchema>;

/** Page types and blocks as data. */
export const schemaAnswer: z.ZodType<ContentSchema> = z.object({
  pages: z.array(pageType),
  blocks: z.array(blockType),
});
