import type { DocumentFields, ProblemField } from '@tessera/models';
import type { Change } from './change';
import type { Part } from './part';

/** Who did something, by the name people know them by. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** A draft as the server keeps it. */
export interface SavedDraft {
  readonly version: number;
  readonly fields: DocumentFields;
  readonly updatedBy: PersonName | null;
}

/** Why saving cannot go on by itself. */
export interface Stop {
  readonly code: 'signed-out' | 'gone' | 'forbidden' | 'unsavable' | 'unexpected';
  /** A sentence for people. */
  readonly message: string;
}

/** What becomes of one attempt to save; a transport answers, it never throws. */
export type SaveAnswer =
  /** `fields` when others' changes were merged in: the whole draft as it is now. */
  | { readonly outcome: 'saved'; readonly version: number; readonly fields?: DocumentFields | undefined }
  /** Nothing was saved: others changed the same parts. `by` says who, where the server knows. */
  | { readonly outcome: 'changed'; readonly current: SavedDraft; readonly by: ReadonlyMap<Part, PersonName> }
  /** Nothing was saved: some values break their rules. */
  | { readonly outcome: 'refused'; readonly errors: readonly ProblemField[] }
  /** No answer, or one that asks to come back later; whether the changes arrived is not known. `after` in seconds. */
  | { readonly outcome: 'unreachable'; readonly cause: 'network' | 'server'; readonly after?: number | undefined }
  | { readonly outcome: 'stopped'; readonly stop: Stop };

/** The way to the server: sends changes that start from a version of the draft. */
export interface DraftTransport {
  save(version: number, changes: readonly Change[]): Promise<SaveAnswer>;
}
