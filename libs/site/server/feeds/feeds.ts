import { Inject, Injectable } from '@nestjs/common';
import { Author, canonicalAddress, Category } from '@tessera/content/contract';
import { Installed } from '@tessera/extension';
import type { PageType } from '@tessera/models';
import {
  articles,
  type ArticlesAsked,
  type Listing,
  type PageFacts,
  queryKey,
  type SiteFacts,
} from '@tessera/templates/server';
import { type FoundPage, PublishedContent, type RecordsByEntity } from '../published/published-content';
import { xmlText } from '../rendering/html-text';
import { dates } from '../rendering/structured-data';
import { withRecordsOf } from '../rendering/wishes';
import { feedPath, indexOfOldFeed } from './feed-path';

/** How many articles a feed tells of. */
const length = 20;

/** What is new, for programs that read it again and again: an Atom feed (RFC 4287) of each index and each archive, that of the home page of the whole site. */
@Injectable()
export class Feeds {
  private readonly types: readonly PageType[];

  constructor(
    @Inject(Installed) private readonly installed: Pick<Installed, 'pages'>,
    private readonly content: PublishedContent,
  ) {
    this.types = [...installed.pages.values()].filter(({ schemaOrg }) => schemaOrg === 'Article');
  }

  /** The feed of the index or archive at a canonical address; null where there is none. */
  async of(address: string): Promise<string | null> {
    const index = await this.content.pageAt(address);
    if (!isFed(index)) return null;
    const query = articles(index.facts, { types: this.types, size: length, ...archived(index) });
    const [site, { answers }] = await Promise.all([this.content.site(), this.content.otherPages([], [query])]);
    const { pages } = answers.get(queryKey(query)) as Listing;
    const wanted = withRecordsOf(pages, new Map(), this.installed.pages);
    const records: RecordsByEntity = wanted.size > 0 ? await this.content.records(wanted) : new Map();
    return written(site, index, pages, records);
  }

  /** Where the feed is, as it stands in links, that WordPress had at a canonical address; null where there is none. */
  async inPlaceOf(address: string): Promise<string | null> {
    const old = indexOfOldFeed(address);
    if (old === null) return null;
    const page = await this.content.pageAt(old);
    if (page) return isFed(page) ? feedPath(page.facts.path) : null;
    const moved = await this.content.redirectFrom(old);
    if (!moved?.startsWith('/')) return null;
    const there = await this.content.pageAt(canonicalAddress(decodeURIComponent(moved)));
    return isFed(there) ? feedPath(there.facts.path) : null;
  }
}

type Fed = FoundPage & { readonly facts: { readonly index: NonNullable<PageFacts['index']> } };

/** Whether it is an index or an archive, and its first part. */
function isFed(page: FoundPage | null): page is Fed {
  return page?.facts.index?.number === 1;
}

/** By what the articles of an archive are found; its place is that of the index, its address is its own. */
function archived({ facts, fields }: Fed): Partial<Pick<ArticlesAsked, 'category' | 'tag' | 'author' | 'period'>> {
  if (facts.path === facts.index.path) return {};
  const { category = null, tag = null, author = null, period = null } = fields as Readonly<Record<string, string>>;
  return { category, tag, author, period };
}

function written(
  site: SiteFacts,
  { facts, locale }: Fed,
  pages: readonly PageFacts[],
  records: RecordsByEntity,
): string {
  const isOfAll = facts.path === site.home.path;
  const title = isOfAll ? site.name : `${facts.title} – ${site.name}`;
  const intro = isOfAll ? site.tagline : facts.values['intro'];
  const updated = [facts, ...pages].map((page) => dates({ facts: page }).dateModified).sort();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(locale)}">
<id>${facts.path === facts.index.path ? `urn:uuid:${facts.id}` : xmlText(site.url + facts.path)}</id>
<title>${xmlText(title)}</title>
${typeof intro === 'string' && intro ? `<subtitle>${xmlText(intro)}</subtitle>\n` : ''}<updated>${updated.at(-1)!}</updated>
<author><name>${xmlText(site.name)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(site.url + feedPath(facts.path))}"/>
<link rel="alternate" type="text/html" href="${xmlText(site.url + facts.path)}"/>
${pages.map((page) => entry(site, page, records)).join('')}</feed>
`;
}

function entry(site: SiteFacts, page: PageFacts, records: RecordsByEntity): string {
  const { datePublished, dateModified } = dates({ facts: page });
  const { authors, author, categories, summary } = page.values as Readonly<Record<string, unknown>>;
  const namesOf = (entity: { readonly name: string }, ids: unknown): string[] =>
    (Array.isArray(ids) ? ids : []).flatMap(
      (id) => (records.get(entity.name)?.get(String(id))?.['name'] as string | undefined) ?? [],
    );
  const people = namesOf(Author, authors);
  const names = people.length === 0 && typeof author === 'string' && author ? [author] : people;
  return [
    '<entry>',
    `<id>urn:uuid:${page.id}</id>`,
    `<title>${xmlText(page.title)}</title>`,
    `<updated>${dateModified}</updated>`,
    `<published>${datePublished}</published>`,
    ...names.map((name) => `<author><name>${xmlText(name)}</name></author>`),
    `<link rel="alternate" type="text/html" href="${xmlText(site.url + page.path)}"/>`,
    ...namesOf(Category, categories).map((name) => `<category term="${xmlText(name)}"/>`),
    typeof summary === 'string' && summary ? `<summary>${xmlText(summary)}</summary>` : '',
    '</entry>\n',
  ].join('');
}
