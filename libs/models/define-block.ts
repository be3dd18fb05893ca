import type { ValuesOf } from './fields/field';
import { assertScopedName } from './names';

/** How a block is declared; see `defineBlock`. */
export interface BlockOptions<Name extends string, Fields extends object> {
  /** `scope.name`, e.g. `events.countdown`. */
  readonly name: Name;
  readonly label: string;
  /** A Lucide icon by name. */
  readonly icon?: string;
  readonly help?: string;
  readonly fields: Fields;
  /** Values for the picture of it in the menu of blocks, and for the tests of its template. */
  readonly preview: Partial<ValuesOf<Fields>>;
}

/** A tile of a page: what it holds, not how it looks. */
export interface Block<Name extends string = string, Fields extends object = object> {
  readonly sort: 'block';
  readonly name: Name;
  readonly label: string;
  readonly icon: string;
  readonly help: string | undefined;
  readonly fields: Fields;
  readonly preview: Partial<ValuesOf<Fields>>;
}

/** Declares a block. How it looks is said by a template of the same definition. */
export function defineBlock<const Name extends string, Fields extends object>(
  options: BlockOptions<Name, Fields>,
): Block<Name, Fields> {
  assertScopedName('block', options.name);
  return Object.freeze({ sort: 'block', icon: 'square', help: undefined, ...options } satisfies Block<Name, Fields>);
}
