import type { Permission } from './define-permissions';
import { assertScopedName } from './names';
import type { Services } from './work';

/** A number of a small chart, and what it is the number of: a week, a state. */
export interface FigurePoint {
  readonly label: string;
  readonly value: number;
}

/** What a figure shows: a number, perhaps with how it came to it; or a small chart of numbers in their order. */
export type FigureValue =
  | {
      readonly count: number;
      readonly unit?: string;
      /** What the number was before, and when, for the trend: `{ count: 4, when: 'the week before' }`. */
      readonly before?: { readonly count: number; readonly when: string };
      /** How it went, oldest first: `[{ label: '2 Nov', value: 3 }, …]`. */
      readonly line?: readonly FigurePoint[];
    }
  | { readonly bars: readonly FigurePoint[] };

/** How a figure is declared; see `defineFigure`. */
export interface FigureOptions {
  /** `scope.noun`, e.g. `events.upcoming`. */
  readonly name: string;
  readonly label: string;
  readonly icon?: string;
  /** Who sees it; everybody who is signed in when left out. What it counts is bound to who asks anyway. */
  readonly right?: Permission;
  /** Path inside the editor to which it leads. */
  readonly link?: string;
  /** Reads it, as the person who looks; null where there is nothing to show. */
  load(services: Services): Promise<FigureValue | null>;
}

/** A count or a small chart on the start page of the editor. */
export type Figure = Readonly<FigureOptions>;

/** `defineFigure({ name: 'events.upcoming', label: 'Upcoming openings', load: async () => ({ count: await records(Opening).count({ … }) }) })` */
export function defineFigure(options: FigureOptions): Figure {
  assertScopedName('figure', options.name);
  return Object.freeze(options);
}
