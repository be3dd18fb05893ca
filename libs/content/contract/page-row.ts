import type { DocumentFields } from '@tessera/models';
import { z } from 'zod';
import { fieldValuesSchema } from './document/change';

/** `draft`: visitors do not see it; `live`: they see what the draft says; `changed`: the draft is ahead of what they see. */
export type PageState = 'draft' | 'live' | 'changed';

/** A page in the tree, as the API sends it. Times are ISO 8601 in UTC. */
export interface PageRow {
  readonly id: string;
  readonly site: string;
  /** Null for the home page of a site. */
  readonly parent: string | null;
  readonly type: string;
  /** Of the draft; may be empty. */
  readonly title: string;
  readonly slug: string;
  readonly path: string;
  readonly state: PageState;
  readonly isLive: boolean;
  readonly publishedAt: string | null;
  /** When its place or its draft last changed. */
  readonly updatedAt: string;
  /** Of the place: parent, slug, order, trash. The draft has a version of its own. */
  readonly version: number;
  /** How many pages stand directly beneath it. */
  readonly children: number;
  /** Sorts siblings, compared by bytes. */
  readonly position: string;
}

/** A page that stands above another. */
export interface Ancestor {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** One page with where it stands. */
export interface PageDetails extends PageRow {
  /** The home page first. */
  readonly ancestors: readonly Ancestor[];
  readonly draftVersion: number;
  /** Where visitors read it; null while they cannot. */
  readonly liveUrl: string | null;
}

/** The root of something in the trash. */
export interface TrashedPage extends PageRow {
  readonly trashedAt: string;
  readonly trashedBy: PersonName | null;
}

/** Somebody, by the name people know them by. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** A part of a list; `next` asks for what follows, null at the end. */
export interface Paged<Row> {
  readonly data: readonly Row[];
  readonly page: { readonly next: string | null };
}

/** A page to create: where, what, and perhaps its first values. */
export interface NewPage {
  readonly parent: string;
  readonly type: string;
  readonly title: string;
  /** Made from the title when left out. */
  readonly slug?: string | undefined;
  /** The sibling it stands behind, null to stand first; at the end when left out. */
  readonly after?: string | null | undefined;
  /** Values besides the title. */
  readonly fields?: DocumentFields | undefined;
}

/** What may change about the place of a page. */
export interface PlaceChange {
  readonly slug?: string | undefined;
  readonly parent?: string | undefined;
  /** The sibling it stands behind, null to stand first. */
  readonly after?: string | null | undefined;
}

/** The body of `POST /pages`. */
export const newPageSchema: z.ZodType<NewPage> = z.strictObject({
  parent: z.uuid(),
  type: z.string().max(130),
  title: z.string().max(200),
  slug: z.string().max(200).optional(),
  after: z.uuid().nullable().optional(),
  fields: fieldValuesSchema.optional(),
});

/** The body of `PATCH /pages/:id`. */
export const placeChangeSchema: z.ZodType<PlaceChange> = z
  .strictObject({
    slug: z.string().max(200).optional(),
    parent: z.uuid().optional(),
    after: z.uuid().nullable().optional(),
  })
  .refine(
    (change) => Object.values(change).some((value) => value !== undefined),
    'must name what to change: slug, parent or after',
  );
