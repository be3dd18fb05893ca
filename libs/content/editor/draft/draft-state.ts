import type { DocumentFields } from '@tessera/models';
import type { Stop } from './draft-transport';
import type { OpenConflict, Refusal } from './held-parts';

/** Which version of a disputed part shall stand. */
export type Resolution = 'mine' | 'theirs' | 'both';

/** How far saving is. `unreachable` tries again by itself, `stopped` waits for a person. */
export type SyncPhase = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'stopped';

/** Everything a screen needs to know; a new object after every change. */
export interface DraftState {
  readonly fields: DocumentFields;
  /** Of the draft on the server that `fields` start from; what publication names. */
  readonly version: number;
  readonly phase: SyncPhase;
  /** There is something here that the server does not have. */
  readonly hasUnsaved: boolean;
  /** Milliseconds since 1970 by this clock; null before the first save. */
  readonly savedAt: number | null;
  /** Why the server is unreachable. */
  readonly cause: 'network' | 'server' | null;
  readonly stop: Stop | null;
  readonly conflicts: readonly OpenConflict[];
  readonly refusals: readonly Refusal[];
}

/** What is needed to find unsaved changes again after a crash: from where to where. */
export interface UnsavedEdits {
  readonly version: number;
  readonly base: DocumentFields;
  readonly mine: DocumentFields;
}

/** How a flush ended; only after `saved` does the server have everything. */
export type Flushed = 'saved' | 'unreachable' | 'stopped' | 'conflict' | 'refused';
