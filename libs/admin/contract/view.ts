import type { FigureValue } from '@tessera/models';

/** How a list is looked at; all of it stands in its address. */
export interface ListView {
  readonly columns: readonly string[];
  /** Widths of columns in CSS pixels by their names, where somebody chose them. */
  readonly widths: Readonly<Record<string, number>>;
  readonly sort: readonly string[];
  /** The query parameters that narrow it: `filter[…]` and `search`. */
  readonly query: Readonly<Record<string, string>>;
  readonly shape: 'table' | 'board' | 'calendar';
  readonly isCompact: boolean;
}

/** A view that somebody saved; `GET /api/v1/admin/views?filter[entity]=…`. */
export interface SavedView {
  readonly id: string;
  readonly version: number;
  readonly entity: string;
  readonly name: string;
  /** Shared with everybody who may see the entity; else private. */
  readonly isShared: boolean;
  /** Opened when the list is opened: for its owner, or for everybody where it is shared. */
  readonly isDefault: boolean;
  readonly isMine: boolean;
  readonly view: ListView;
}

/** `GET /api/v1/admin/start`: what the start page shows. */
export interface StartPage {
  readonly figures: readonly {
    readonly name: string;
    readonly label: string;
    readonly icon: string | null;
    readonly link: string | null;
    readonly value: FigureValue;
  }[];
  /** What I changed last, newest first; and what others changed of what I may see. */
  readonly mine: readonly RecentChange[];
  readonly recent: readonly RecentChange[];
}

/** A record that was changed lately. */
export interface RecentChange {
  readonly entity: string;
  readonly label: string;
  readonly id: string;
  readonly title: string;
  /** Path inside the editor; null where it has no screen (it is gone). */
  readonly link: string | null;
  readonly at: string;
  readonly by: string | null;
  readonly operation: 'created' | 'changed' | 'deleted';
  /** In a word: `changed`, `published`. */
  readonly did: string;
}
