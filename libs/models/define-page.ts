import { type TextOptions } from './fields/text';
import { text } from './fields/text';
import type { Field } from './fields/field';
import { assertScopedName } from './names';
import { assertVersion, type Upgrade, type Versioned } from './upgrade-document';

/** How a page type is declared; see `definePage`. */
export interface PageOptions<Name extends string, Fields extends object> {
  /** `scope.name`, e.g. `events.event`. */
  readonly name: Name;
  readonly label: string;
  /** A Lucide icon by name. */
  readonly icon?: string;
  readonly help?: string;
  /** Names of the page types it may stand under; any when left out, none (`[]`) for the root of a site. */
  readonly under?: readonly string[];
  /** All but the title, which every page has. */
  readonly fields: Fields;
  /** Which fields lists and the API show without the whole document. */
  readonly api?: ReadonlyArray<keyof Fields & string>;
  /** schema.org type of the page, `WebPage` when left out. */
  readonly schemaOrg?: string;
  /** It lists what stands beneath it, in parts with addresses of their own: `/journal/page/2`, `/journal/tag/glass`, `/journal/2026/11`. */
  readonly isIndex?: boolean;
  /** Counts the forms its values have had, 1 when left out. From the second on there is `upgrade`. */
  readonly version?: number;
  /** Brings values of an older form into the present one; see `Upgrade`. */
  readonly upgrade?: Upgrade;
}

/** What every page type has first: its title. */
export interface TitleField {
  readonly title: Field<string, 'required'>;
}

/** A kind of page: what it holds, not how it looks. */
export interface PageType<Name extends string = string, Fields extends object = object> extends Versioned {
  readonly sort: 'page';
  readonly name: Name;
  readonly label: string;
  readonly icon: string;
  readonly help: string | undefined;
  readonly under: readonly string[] | undefined;
  readonly fields: TitleField & Fields;
  readonly api: readonly string[];
  readonly schemaOrg: string;
  readonly isIndex: boolean;
}

const titleOptions = { label: 'Title', required: true, max: 200, search: 'A' } as const satisfies TextOptions;

/** Declares a page type. How it looks is said by a template of the same definition. */
export function definePage<const Name extends string, Fields extends object>(
  options: PageOptions<Name, Fields>,
): PageType<Name, Fields> {
  assertScopedName('page type', options.name);
  assertVersion('page type', options);
  const { name, label, icon = 'file-text', help, under, api = [], schemaOrg = 'WebPage' } = options;
  return Object.freeze({
    sort: 'page',
    name,
    label,
    icon,
    help,
    under,
    fields: withTitle(options.fields),
    api,
    schemaOrg,
    isIndex: options.isIndex ?? false,
    version: options.version ?? 1,
    upgrade: options.upgrade,
  } satisfies PageType<Name, Fields>);
}

/** Puts the title first and keeps getters unread. */
function withTitle<Fields extends object>(fields: Fields): TitleField & Fields {
  const all = { title: text(titleOptions) };
  return Object.defineProperties(all, Object.getOwnPropertyDescriptors(fields)) as TitleField & Fields;
}
