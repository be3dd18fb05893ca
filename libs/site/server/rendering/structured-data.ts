import { Author, Category, Tag } from '@tessera/content/contract';
import { listingPath, type PictureFacts } from '@tessera/templates/server';
import type { FoundPage } from '../published/published-content';
import type { Drawing } from './page-tools';

/** What the head says of a page in other words too. */
export interface Described {
  /** Absolute. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  readonly picture: PictureFacts | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a page is, for machines: JSON-LD with the words of schema.org, as it stands in a `script` element. It is data, which no browser
 * runs, and nothing in it can end the element.
 */
export function structuredData(drawing: Drawing, page: FoundPage, described: Described): string {
  const { site } = drawing.fetched;
  const graph = [siteOf(drawing), publisherOf(drawing), pageOf(drawing, page, described), crumbsOf(site.url, page)];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph.filter(Boolean) }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
}

function siteOf({ fetched: { site } }: Drawing): Thing {
  return {
    '@type': 'WebSite',
    '@id': `${site.url}/#site`,
    url: `${site.url}/`,
    name: site.name,
    ...(site.tagline && { description: site.tagline }),
    inLanguage: site.locale,
    publisher: { '@id': `${site.url}/#publisher` },
  };
}

function publisherOf({ fetched: { site } }: Drawing): Thing {
  return {
    '@type': 'Organization',
    '@id': `${site.url}/#publisher`,
    name: site.name,
    url: `${site.url}/`,
    ...(site.logoPicture && { logo: pictureOf(site.url, site.logoPicture) }),
  };
}

function pageOf(drawing: Drawing, page: FoundPage, { address, title, description, picture }: Described): Thing {
  const { site } = drawing.fetched;
  const type = drawing.type?.schemaOrg ?? 'WebPage';
  const isArticle = type === 'Article';
  return {
    '@type': type,
    '@id': address,
    url: address,
    ...(isArticle ? { headline: title, mainEntityOfPage: address } : { name: title }),
    ...(description && { description }),
    ...(picture && { image: pictureOf(site.url, picture) }),
    inLanguage: page.locale,
    isPartOf: { '@id': `${site.url}/#site` },
    ...(isArticle && articleOf(drawing, page)),
    ...(type === 'ProfilePage' && { mainEntity: personOf(drawing, page, page.fields['author']) }),
  };
}

function articleOf(drawing: Drawing, page: FoundPage): Thing {
  const { values } = page.facts;
  const { site, records } = drawing.fetched;
  const namesOf = (entity: { readonly name: string }, ids: unknown) =>
    idsAmong(ids).flatMap((id) => (records.get(entity.name)?.get(id)?.['name'] as string | undefined) ?? []);
  const people = idsAmong(values['authors']).flatMap((id) => personOf(drawing, page, id) ?? []);
  const byline = typeof values['author'] === 'string' && values['author'] ? [person(values['author'])] : [];
  const authors = people.length > 0 ? people : byline;
  const sections = namesOf(Category, values['categories']);
  const keywords = namesOf(Tag, values['tags']);
  return {
    ...dates(page),
    author: authors.length > 0 ? authors : { '@id': `${site.url}/#publisher` },
    publisher: { '@id': `${site.url}/#publisher` },
    ...(sections.length > 0 && { articleSection: sections }),
    ...(keywords.length > 0 && { keywords }),
  };
}

/** What visitors see now is never older than the day it states. */
export function dates({ facts: { datedAt, publishedAt } }: Pick<FoundPage, 'facts'>): {
  readonly datePublished: string;
  readonly dateModified: string;
} {
  return {
    datePublished: datedAt.toISOString(),
    dateModified: (publishedAt > datedAt ? publishedAt : datedAt).toISOString(),
  };
}

function personOf({ fetched: { site, records, media } }: Drawing, page: FoundPage, id: unknown): Thing | undefined {
  const author = records.get(Author.name)?.get(String(id));
  if (!author) return undefined;
  const { name, slug, description, website, photo } = author as Readonly<Record<string, string | null>>;
  const picture = media.pictures.get((photo as { readonly id?: string } | null)?.id ?? '');
  return {
    ...person(name ?? ''),
    ...(slug && { url: site.url + listingPath(page.indexPath, { author: slug }) }),
    ...(description && { description }),
    ...(website && { sameAs: [website] }),
    ...(picture && { image: pictureOf(site.url, picture) }),
  };
}

function person(name: string): Thing {
  return { '@type': 'Person', name };
}

/** The way from the home page to a page; none where it is the home page. */
function crumbsOf(url: string, { ancestors, facts }: FoundPage): Thing | null {
  if (ancestors.length === 0) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...ancestors, facts].map(({ title, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: url + path,
    })),
  };
}

function pictureOf(siteUrl: string, picture: PictureFacts): Thing {
  const { url, width, height } = picture.jpeg ?? picture;
  return { '@type': 'ImageObject', url: new URL(url, siteUrl).href, width, height };
}

function idsAmong(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}
