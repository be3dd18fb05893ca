import type { PagePlan } from '@tessera/content/contract';

/** What visitors get at the address of a page, and how fresh that is. Times are ISO 8601 in UTC. */
export interface Freshness {
  readonly visitors: VisitorsGet;
  /** Where they read it; null while they cannot. */
  readonly url: string | null;
  /** The version that they are shown; null while they are shown none. */
  readonly live: { readonly number: number; readonly publishedAt: string } | null;
  /** The draft is ahead of what they see. */
  readonly hasChanges: boolean;
  readonly plan: PagePlan | null;
  /** Null while visitors do not get the page. */
  readonly finished: FinishedPage | null;
}

/** Whether visitors get a page, or why not. */
export type VisitorsGet = 'page' | 'never-published' | 'unpublished' | 'in-trash' | 'other-site';

/** How the page is kept, ready to be sent, by the server that answers: each keeps its own. */
export interface FinishedPage {
  /** Null when the next visitor waits until it is made. */
  readonly kept: KeptPage | null;
  /** Why what was kept before had to go; null when that is not known any more, or nothing was kept. */
  readonly forgotten: ForgottenPage | null;
  /** Nothing was kept since then but what is told here. */
  readonly knownSince: string;
  /** The server keeps pages at all. */
  readonly isKeeping: boolean;
  /** Servers share what they make (Redis). */
  readonly isShared: boolean;
  /** A cache in front of the servers may keep it, and is told to forget it. */
  readonly isKeptInFront: boolean;
}

/** A page in memory. */
export interface KeptPage {
  readonly madeAt: string;
  readonly madeBy: 'this-server' | 'another-server';
  /** How often it was sent from memory since. */
  readonly sent: number;
  /** Packed, as it lies in memory. */
  readonly bytes: number;
  /** It is made anew as soon as one of these changes. */
  readonly madeOf: Ingredients;
}

/** A page that is in memory no more, or was made anew since. */
export interface ForgottenPage {
  readonly at: string;
  /** As of a cache: something changed; anything may have; there was no room left, or never enough; it grew too old. */
  readonly cause: 'changed' | 'news-missed' | 'pushed-out' | 'too-large' | 'too-old';
  /** What changed, the most telling first; empty for other causes. */
  readonly because: Ingredients;
}

/** What a page is made of, named as far as whoever asks may see it. */
export interface Ingredients {
  readonly named: readonly Ingredient[];
  /** How many there are besides: not to be seen by whoever asks, gone, or too many to be named. */
  readonly others: number;
}

/** Something of which a page is made. */
export interface Ingredient {
  /** One record; which pages stand beneath one; or anything of a kind, such as all menus. */
  readonly what: 'record' | 'beneath' | 'any';
  /** `content.author` */
  readonly entity: string;
  /** What one is called, or all are: `Author`, of any `Authors`. */
  readonly label: string;
  readonly id: string | null;
  /** Null where it has none, or whoever asks may not know it. */
  readonly title: string | null;
  /** Path inside the editor. */
  readonly link: string | null;
}
