import { Author, AuthorArchivePage, Category, SearchPage, Tag, TermArchivePage } from '@tessera/content/contract';
import { documentText, type ImageValue } from '@tessera/models';
import { type Asset, type Layout, partPath, type SiteFacts } from '@tessera/templates/server';
import { feedPath } from '../feeds/feed-path';
import type { FoundPage } from '../published/published-content';
import { htmlText } from './html-text';
import type { Drawing, Fetched } from './page-tools';
import { dates, structuredData } from './structured-data';

/** What the head of a page says, besides its style. */
export function head(drawing: Drawing, notFoundTitle: string): string {
  const { page, type, fetched, templates, installed, isPreview } = drawing;
  const {
    site,
    media: { pictures },
  } = fetched;
  const isHome = page?.facts.id === site.home.id;
  const title = !page ? notFoundTitle : page.facts.title || site.name;
  const number = page?.facts.index?.number ?? 1;
  const part = number > 1 ? [String(number)] : [];
  const inBar = isHome ? [site.name, title] : [title, site.name];
  const address = page && site.url + partPath(page.facts.path, number);
  const isSearch = page?.facts.type === SearchPage.name;
  const description =
    page && type && !isSearch
      ? describe(
          [page.facts.values, ...subjectsOf(page, fetched)],
          () => documentText(type, page.fields, installed.blocks),
          site.tagline,
        )
      : '';
  const lead =
    page &&
    Object.values(page.facts.values)
      .map((value) => pictures.get((value as ImageValue | null)?.id ?? ''))
      .find(Boolean);
  const isKnown = page !== null && !isPreview && !isSearch;
  const script = searchScriptOf(drawing);
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText([...new Set([...inBar, ...part])].join(' – '))}</title>`,
    description && meta('description', description),
    isKnown ? `<link rel="canonical" href="${htmlText(address!)}">` : meta('robots', 'noindex'),
    ...(isKnown
      ? [
          property('og:type', isHome ? 'website' : type?.schemaOrg === 'Article' ? 'article' : 'website'),
          property('og:title', title),
          property('og:url', address!),
          property('og:site_name', site.name),
          description && property('og:description', description),
          lead && property('og:image', new URL((lead.jpeg ?? lead).url, site.url).href),
          ...(type?.schemaOrg === 'Article'
            ? [
                property('article:published_time', dates(page).datePublished),
                property('article:modified_time', dates(page).dateModified),
              ]
            : []),
          `<script type="application/ld+json">${structuredData(drawing, page, { address: address!, title, description, picture: lead || undefined })}</script>`,
        ]
      : []),
    ...feedLinks(drawing),
    ...themeHead(templates.layout, site),
    ...(script ? [`<script src="${htmlText(script.path)}" defer></script>`] : []),
  ]
    .filter(Boolean)
    .join('\n');
}

/** The one script that a site has, on the one page that it is for. */
export function searchScriptOf({ page, templates }: Drawing): Asset | undefined {
  return page?.facts.type === SearchPage.name ? templates.layout?.searchScript : undefined;
}

/**
 * One or two sentences about the page: what its author wrote for that, or what was written about whom or what it is of, else how it
 * begins, else what the site is about; at most 200 characters.
 */
function describe(
  described: ReadonlyArray<Readonly<Record<string, unknown>>>,
  text: () => string,
  tagline: string | null,
): string {
  const own = described
    .flatMap((values) => [values['summary'], values['intro'], values['description']])
    .find((value): value is string => typeof value === 'string' && value.trim() !== '');
  const spaced = (said: string) => said.replace(/\s+/g, ' ').trim();
  const words = spaced(own ?? text().split('\n').slice(1).join(' ')) || spaced(tagline ?? '');
  if (words.length <= 200) return words;
  return `${words
    .slice(0, 199)
    .replace(/\s+\S*$/, '')
    .toWellFormed()}…`;
}

/** The term or author that an archive is of. */
function subjectsOf({ fields, facts }: FoundPage, { records }: Fetched): Readonly<Record<string, unknown>>[] {
  if (facts.type !== TermArchivePage.name && facts.type !== AuthorArchivePage.name) return [];
  const ids = Object.values(fields).map(String);
  return [Category, Tag, Author].flatMap(({ name }) => ids.map((id) => records.get(name)?.get(id) ?? {}));
}

/** Where programs read what is new: on the whole site, beneath the index that the page stands under, and in the archive that it is. */
function feedLinks({ page, fetched: { site } }: Drawing): string[] {
  const index = page && page.indexPath !== site.home.path ? page.indexPath : null;
  const title = index && (page?.ancestors.find(({ path }) => path === index) ?? page?.facts.index)?.title;
  return [
    feedLink(site.home.path, site.name),
    ...(index ? [feedLink(index, [title, site.name].filter(Boolean).join(' – '))] : []),
    ...(page?.facts.index && page.facts.path !== page.facts.index.path
      ? [feedLink(page.facts.path, `${page.facts.title} – ${site.name}`)]
      : []),
  ];
}

function feedLink(index: string, title: string): string {
  return `<link rel="alternate" type="application/atom+xml" title="${htmlText(title)}" href="${htmlText(feedPath(index))}">`;
}

function themeHead(layout: Layout | undefined, site: SiteFacts): string[] {
  const preloads = (layout?.assets ?? [])
    .filter(({ preload }) => preload)
    .map(
      ({ path, type, preload }) =>
        `<link rel="preload" href="${htmlText(path)}" as="${preload}" type="${htmlText(type)}" crossorigin>`,
    );
  const colours = layout?.themeColour?.(site);
  return [
    ...preloads,
    ...(layout?.icon
      ? [`<link rel="icon" href="${htmlText(layout.icon.path)}" type="${htmlText(layout.icon.type)}">`]
      : []),
    ...(colours
      ? (['light', 'dark'] as const).map(
          (scheme) =>
            `<meta name="theme-color" content="${htmlText(colours[scheme])}" media="(prefers-color-scheme: ${scheme})">`,
        )
      : []),
  ];
}

function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${htmlText(content)}">`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${htmlText(content)}">`;
}
