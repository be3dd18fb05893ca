import type { Permission } from './define-permissions';
import { assertScopedName } from './names';
import type { Services } from './work';

/** What a figure shows: a number, or a small chart of numbers in their order. */
export type FigureValue =
  | { readonly count: number; readonly unit?: string }
  | { readonly bars: readonly { readonly label: string; readonly value: number }[] };

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
