import { documentText, type ImageValue } from '@tessera/models';
import { type Layout, partPath, type SiteFacts } from '@tessera/templates/server';
import { htmlText } from './html-text';
import type { Drawing } from './page-tools';

/** What the head of a page says, besides its style. */
export function head({ page, type, fetched, templates, installed, isPreview }: Drawing, notFoundTitle: string): string {
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
  const description =
    page && type ? describe(page.facts.values, () => documentText(type, page.fields, installed.blocks)) : '';
  const lead =
    page &&
    Object.values(page.facts.values)
      .map((value) => pictures.get((value as ImageValue | null)?.id ?? ''))
      .find(Boolean);
  const isKnown = page !== null && !isPreview;
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
          type?.schemaOrg === 'Article' && property('article:published_time', page.facts.publishedAt.toISOString()),
        ]
      : []),
    ...themeHead(templates.layout, site),
  ]
    .filter(Boolean)
    .join('\n');
}

/** One or two sentences about the page: what its author wrote for that, else how it begins; at most 200 characters. */
function describe(values: Readonly<Record<string, unknown>>, text: () => string): string {
  const own = [values['summary'], values['intro'], values['description']].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  );
  const words = (own ?? text().split('\n').slice(1).join(' ')).replace(/\s+/g, ' ').trim();
  if (words.length <= 200) return words;
  return `${words
    .slice(0, 199)
    .replace(/\s+\S*$/, '')
    .toWellFormed()}…`;
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
