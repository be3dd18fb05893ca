import type { DocumentFields, Json } from '@tessera/models';
import type { PersonName } from './page-row';

/** The document of a page as its editors see it. */
export interface Draft {
  readonly page: string;
  readonly type: string;
  /** Counts the changes of the document; the `ETag` of the draft. */
  readonly version: number;
  /** Of the page type, in whose form the values are. */
  readonly schemaVersion: number;
  /** The title among them. */
  readonly fields: DocumentFields;
  readonly updatedAt: string;
  readonly updatedBy: PersonName | null;
}

/** The answer to `PATCH /pages/:id/draft`. */
export interface SavedDraft {
  readonly version: number;
  readonly updatedAt: string;
  /** Others' changes stand beside these ones, so `fields` are more than was sent. */
  readonly merged: boolean;
  readonly fields?: DocumentFields;
}

/** A part of a draft that two people changed; member `conflicts` of the 412 `content.draft-changed`. */
export interface Conflict {
  readonly field: string;
  readonly block?: string;
  /** A value of the page, what a block holds (or that it exists), or where a block stands. */
  readonly what: 'field' | 'content' | 'place';
  /** What the refused changes wanted: a value, the values of a block, or `{ after }`; null to remove it. */
  readonly yours: Json;
  /** What is there now, in the same form; null when it was removed. */
  readonly theirs: Json;
  readonly by: PersonName | null;
}

/** The answer to `POST /pages/:id/publication`. */
export interface Publication {
  readonly revision: string;
  readonly publishedAt: string;
  readonly url: string;
}

/** Why a state of a draft was kept. */
export type RevisionReason = 'published' | 'author' | 'time' | 'scheduled' | 'kept';

/** A kept state of a document, without the document. */
export interface RevisionRow {
  readonly id: string;
  /** Counts from 1 within the page. */
  readonly number: number;
  readonly title: string;
  readonly author: PersonName | null;
  readonly createdAt: string;
  readonly reason: RevisionReason;
  /** Visitors see this one. */
  readonly isLive: boolean;
}

/** A kept state of a document with the document, in the present form of its type and blocks. */
export interface RevisionDocument extends RevisionRow {
  /** Which version of the draft it is. */
  readonly draftVersion: number;
  readonly fields: DocumentFields;
}

/** A change of a page's place or state. */
export interface HistoryEntry {
  readonly at: string;
  readonly person: PersonName | null;
  readonly changes: ReadonlyArray<{ readonly field: string; readonly from: Json; readonly to: Json }>;
}
