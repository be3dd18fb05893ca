import type { InstalledTemplate } from '@tessera/extension';
import type { BlockValue, Entity, FileValue, ImageValue, RichText, ValuesOf } from '@tessera/models';
import type { ComponentChild, ComponentChildren } from 'preact';
import type { FileFacts, PageFacts, PageLink, PictureRatio, RecordFacts, SiteFacts } from './facts';
import type { Format } from './format';
import './guard';
import type { Linkable, SafeLink } from './link';
import type { Answers, PageQueries } from './queries';

/** A page type or a block, as far as templates go. */
export interface Definition {
  readonly name: string;
  readonly fields: object;
}

/** The values that a definition's template is given. */
export type TemplateValues<D extends Definition> = ValuesOf<D['fields']>;

/** How wide a picture will be shown, for the browser to choose a file by; the words of CSS: `(min-width: 60rem) 50vw, 100vw`. */
export interface PictureOptions {
  readonly sizes?: string;
  /** It is seen at once, so it is loaded first. At most one a page. */
  readonly isFirst?: boolean;
  /** Cut to this around its focal point; as it is when left out. */
  readonly ratio?: PictureRatio;
}

/** The attributes of an `<img>`; spread them onto it. */
export interface PictureAttributes {
  readonly src: string;
  readonly srcSet?: string;
  readonly sizes?: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** Paints the picture's own colour until it has loaded. */
  readonly class?: string;
  readonly loading?: 'lazy';
  readonly decoding: 'async';
  readonly fetchpriority?: 'high';
}

/** What a template may use besides its values. */
export interface Tools {
  readonly site: SiteFacts;
  /** The page that is drawn; null on the page that says there is none. */
  readonly page: PageFacts | null;
  /** From the home page down to the page's parent. */
  readonly ancestors: readonly PageLink[];
  /** Where the index stands in whose archives the page is found, as in links; see `listingPath`. */
  readonly indexPath: string;
  /** The articles before and after it, by their days; null where there are none, and on pages that are no articles. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
  readonly format: Format;
  /** Minutes that reading the whole page takes. */
  readonly readingMinutes: number;
  /** An editor looks at a draft. */
  readonly isPreview: boolean;
  link(value: Linkable): SafeLink | null;
  image(value: ImageValue | null, options?: PictureOptions): PictureAttributes | null;
  /** The file that a field names, to be downloaded or played; null where there is none any more. */
  file(value: FileValue | null): FileFacts | null;
  /** The record that a reference leads to, as a visitor may see it (fields of their own permission are null); null where she may not, or where there is none. */
  record<E extends Entity>(entity: E, id: string | null): RecordFacts<E> | null;
  richText(value: RichText | null): ComponentChildren;
  /** HTML by hand, cleaned once more; see `cleanHtml`. */
  html(value: string | null): ComponentChildren;
  /** Draws the blocks of a field one after another. */
  blocks(values: readonly BlockValue[]): ComponentChildren;
  /** The notes of all texts that were drawn before this, as a list; a page whose template leaves it out gets it at its end. */
  notes(): ComponentChildren;
  /** A free id for a heading. */
  anchor(text: string): string;
}

/** How a page type or a block looks. */
export interface Template<D extends Definition = Definition> extends InstalledTemplate {
  readonly sort: 'template';
  readonly definition: D;
  readonly load: ((values: never, page: PageFacts) => PageQueries) | undefined;
  readonly render: (values: never, tools: Tools & { readonly loaded: never }) => ComponentChild;
}

/** A template that asks about other pages first. */
export interface LoadingTemplate<D extends Definition, Q extends PageQueries> {
  /** Everything it wants to know. All templates of a page are asked before any is drawn, and answered by one query. */
  readonly load: (values: TemplateValues<D>, page: PageFacts) => Q;
  readonly render: (values: TemplateValues<D>, tools: Tools & { readonly loaded: Answers<Q> }) => ComponentChild;
}

/**
 * Says how a page type or a block looks, on the site and in the preview alike. The values are typed by the definition;
 * text and attributes are escaped; raw markup, style attributes and handlers throw, see `guard`.
 */
export function template<D extends Definition>(
  definition: D,
  render: (values: TemplateValues<D>, tools: Tools) => ComponentChild,
): Template<D>;
export function template<D extends Definition, const Q extends PageQueries>(
  definition: D,
  parts: LoadingTemplate<D, Q>,
): Template<D>;
export function template(definition: Definition, how: unknown): unknown {
  const { load, render } = typeof how === 'function' ? { render: how } : (how as { load?: unknown; render: unknown });
  return { sort: 'template', definition, load, render };
}

/** A file that pages fetch, kept in memory and served under a name that changes with its content. */
export interface Asset {
  /** `/assets/inter-latin.3f9a2c71.woff2`. */
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Fetched before the style sheet asks for it. */
  readonly preload: 'font' | undefined;
}

/** What stands around every page of a site; see `layout`. */
export interface LayoutParts {
  /** The content of `<body>`; `children` is what the page's own template drew. */
  readonly body: (children: ComponentChildren, tools: Tools) => ComponentChild;
  /** The content of the page that says there is none here, or none any more. */
  readonly notFound: (tools: Tools, isGone: boolean) => ComponentChild;
  /** Its title in the browser's bar, in the language of a locale. */
  readonly notFoundTitle: (locale: string, isGone: boolean) => string;
  /** Style sheet of all pages; with `siteStyles` the only style there is. */
  readonly styles: string;
  /** What the page of a search is called in the browser's bar, in the language of a locale; `text` is what was asked, or empty. */
  readonly searchTitle?: (locale: string, text: string) => string;
  /** A script that the search page alone runs; it must work without. */
  readonly searchScript?: Asset;
  /** Rules that follow from the site's settings, such as its colours; they stand behind `styles`. */
  readonly siteStyles?: (site: SiteFacts) => string;
  readonly assets?: readonly Asset[];
  /** The picture in the browser's tab. */
  readonly icon?: Asset;
  /** Ids that `body` uses itself, so that headings do not take them. */
  readonly ids?: readonly string[];
  /** What the list of notes is called, and what leads back from it, in the language of a locale. */
  readonly noteWords?: (locale: string) => { readonly heading: string; readonly back: string };
  /** Colours of the browser's own bars, `#rrggbb`. */
  readonly themeColour?: (site: SiteFacts) => { readonly light: string; readonly dark: string };
}

/** The layout of a theme. */
export interface Layout
  extends Required<Omit<LayoutParts, 'themeColour' | 'icon' | 'searchScript'>>, InstalledTemplate {
  readonly sort: 'layout';
  readonly themeColour: LayoutParts['themeColour'];
  readonly icon: Asset | undefined;
  readonly searchScript: Asset | undefined;
}

/** Declares what stands around every page: header, footer, style. The last one installed is used. */
export function layout(parts: LayoutParts): Layout {
  const { siteStyles, icon, searchScript } = parts;
  return {
    sort: 'layout',
    definition: { name: 'site.layout' },
    ids: [],
    themeColour: undefined,
    icon: undefined,
    searchScript: undefined,
    searchTitle: (_locale, text) => [text, 'Search'].filter(Boolean).join(' – '),
    noteWords: () => ({ heading: 'Notes', back: 'Back to the text' }),
    ...parts,
    styles: sound(parts.styles),
    siteStyles: (site) => sound(siteStyles?.(site) ?? ''),
    assets: [...(parts.assets ?? []), ...[icon, searchScript].filter((each) => each !== undefined)],
  };
}

function sound(styles: string): string {
  if (/<\/style/i.test(styles)) throw new TypeError('a style sheet may not contain </style');
  return styles;
}
