import type { Permission } from './define-permissions';
import type { ValuesOf } from './fields/field';
import { assertScopedName } from './names';
import { assertVersion, type Upgrade, type Versioned } from './upgrade-document';

/** How a block is declared; see `defineBlock`. */
export interface BlockOptions<Name extends string, Fields extends object> {
  /** `scope.name`, e.g. `events.countdown`. */
  readonly name: Name;
  readonly label: string;
  /** A Lucide icon by name. */
  readonly icon?: string;
  /** One line that says what it is for. */
  readonly help?: string;
  /** More words by which the menu of blocks finds it. */
  readonly also?: string;
  readonly fields: Fields;
  /** It stands only in fields of blocks that name it (the columns of columns), never where any block may stand. */
  readonly isPart?: boolean;
  /** Who may add or change such a block, beyond those who may change the page. Others keep it as it is. */
  readonly may?: Permission;
  /** Counts the forms its values have had, 1 when left out. From the second on there is `upgrade`. */
  readonly version?: number;
  /** Brings values of an older form into the present one; see `Upgrade`. */
  readonly upgrade?: Upgrade;
  /** Values for the picture of it in the menu of blocks, and for the tests of its template. */
  readonly preview: Partial<ValuesOf<Fields>>;
}

/** A tile of a page: what it holds, not how it looks. */
export interface Block<Name extends string = string, Fields extends object = object> extends Versioned {
  readonly sort: 'block';
  readonly name: Name;
  readonly label: string;
  readonly icon: string;
  readonly help: string | undefined;
  readonly also: string | undefined;
  readonly fields: Fields;
  readonly isPart: boolean;
  readonly may: Permission | undefined;
  readonly preview: Partial<ValuesOf<Fields>>;
}

/** Declares a block. How it looks is said by a template of the same definition. */
export function defineBlock<const Name extends string, Fields extends object>(
  options: BlockOptions<Name, Fields>,
): Block<Name, Fields> {
  assertScopedName('block', options.name);
  assertVersion('block', options);
  return Object.freeze({
    sort: 'block',
    icon: 'square',
    help: undefined,
    also: undefined,
    isPart: false,
    may: undefined,
    version: 1,
    upgrade: undefined,
    ...options,
  } satisfies Block<Name, Fields>);
}
