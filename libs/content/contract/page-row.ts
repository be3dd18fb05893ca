import type { DocumentFields } from '@tessera/models';
import { z } from 'zod';
import { fieldValuesSchema } from './document/change';
import type { PagePlan } from './schedule';

/** `draft`: visitors do not see it; `live`: they see what the draft says; `changed`: the draft is ahead of what they see. */
export type PageState = 'draft' | 'live' | 'changed';

/** A page in the tree, as the API sends it. Times are ISO 8601 in UTC. */
export interface PageRow {
  readonly id: string;
  readonly site: string;
  /** Null where there is none that one may see: for the home page of a site, and where one's section begins. */
  readonly parent: string | null;
  readonly type: string;
  /** Of the draft; may be empty. */
  readonly title: string;
  readonly slug: string;
  readonly path: string;
  readonly state: PageState;
  readonly isLive: boolean;
  readonly publishedAt: string | null;
  /** What is planned for it; null where nothing is. */
  readonly schedule: PagePlan | null;
  /** When its place or its draft last changed. */
  readonly updatedAt: string;
  /** Of the place: parent, slug, order, trash. The draft has a version of its own. */
  readonly version: number;
  /** How many pages stand directly beneath it. */
  readonly children: number;
  /** Sorts siblings, compared by bytes. */
  readonly position: string;
  /** What whoever asks may do with it. */
  readonly may: PageMay;
}

/** What somebody may do with a page. That it can be seen goes without saying: otherwise it would not be there. */
export interface PageMay {
  /** Pages directly beneath it. */
  readonly create: boolean;
  /** Its draft. */
  readonly change: boolean;
  /** Its slug; never that of a home page. */
  readonly rename: boolean;
  /** To another rank or parent, which needs the right where it stands now and where it goes; never a home page. */
  readonly move: boolean;
  /** Take in pages from elsewhere, beneath it. */
  readonly adopt: boolean;
  /** And take it from visitors. */
  readonly publish: boolean;
  /** Show its draft to people without account. */
  readonly share: boolean;
  /** To the trash, and back from there; never a home page. */
  readonly delete: boolean;
  readonly seeHistory: boolean;
}

/** A page that stands above another. */
export interface Ancestor {
  readonly id: string;
  readonly title: string;
  readonly path: string;
}

/** One page with where it stands. */
export interface PageDetails extends PageRow {
  /** Those one may see, the highest first: as a rule the home page. */
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
