import { ArticleIndexPage, ArticlePage, Author, Category, contentPages, HomePage } from '@tessera/content/contract';
import { runAct } from '@tessera/extension';
import type { Json } from '@tessera/models';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { PagesInMemory, type WrittenPage } from '../../testing';
import { feedPath, indexOfFeed, indexOfOldFeed } from './feed-path';
import { Feeds } from './feeds';

const ids = { ada: '01900000-0000-7000-8000-00000000000a', craft: '01900000-0000-7000-8000-00000000000c' };
const home: WrittenPage = { type: HomePage, address: '/', fields: { title: 'Welcome', body: [] } };
const journal: WrittenPage = {
  type: ArticleIndexPage,
  address: '/journal',
  fields: { title: 'Journal <& more>', intro: 'What is new.', body: [] },
};
const article = (address: string, fields: Record<string, Json> = {}): WrittenPage => ({
  type: ArticlePage,
  address,
  fields: { title: address, body: [], ...fields },
});

async function feed(address: string, pages: readonly WrittenPage[] = [], tagline: string | null = null) {
  const records = new Map([
    [Author.name, new Map([[ids.ada, { id: ids.ada, name: 'Ada & Co', slug: 'ada' }]])],
    [Category.name, new Map([[ids.craft, { id: ids.craft, name: 'Craft', slug: 'craft' }]])],
  ]);
  const content = new PagesInMemory({ name: 'Q & A', tagline }, [home, journal, ...pages], { records });
  const feeds = new Feeds({ pages: new Map(contentPages.map((page) => [page.name, page])) }, content);
  return await runAct({ services: { get: () => expect.unreachable() } }, () => feeds.of(address));
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The document as XML; throws where it is not well formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Element = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => (open.at(-1)!.text += text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const all = (element: Element, name: string) => element.children.filter((each) => each.name === name);
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/** What RFC 4287 requires of a feed and of its entries (§4.1.1, §4.1.2, §4.2.6, §4.2.7). */
function faultsOf(xml: string): string[] {
  const root = parsed(xml);
  const entries = all(root, 'entry');
  const ofEach = [root, ...entries].flatMap((element, index) => {
    const where = index === 0 ? 'feed' : `entry ${index}`;
    const links = all(element, 'link').filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
    const dates = [...all(element, 'updated'), ...all(element, 'published')];
    return [
      ...['id', 'title', 'updated'].filter((name) => all(element, name).length !== 1).map((name) => `one ${name}`),
      ...(links.length === 1 ? [] : ['one alternate link']),
      ...(all(element, 'author').every((author) => all(author, 'name')[0]?.text) ? [] : ['a name of each author']),
      ...(dates.every(({ text }) => rfc3339.test(text)) ? [] : ['dates of RFC 3339']),
      ...(URL.canParse(all(element, 'id')[0]?.text ?? '') ? [] : ['an id that is an IRI']),
    ].map((what) => `${where}: ${what}`);
  });
  const hrefs = [root, ...entries].flatMap((element) =>
    all(element, 'link').map(({ attributes }) => attributes['href']!),
  );
  const entryIds = entries.map((element) => all(element, 'id')[0]!.text);
  return [
    ...(root.name === 'feed' ? [] : ['a feed']),
    ...ofEach,
    ...(all(root, 'author').length > 0 ? [] : ['an author']),
    ...(all(root, 'link').some(({ attributes }) => attributes['rel'] === 'self') ? [] : ['a link to itself']),
    ...hrefs.filter((href) => !/^https?:\/\//.test(href)).map((href) => `absolute: ${href}`),
    ...(new Set(entryIds).size === entryIds.length ? [] : ['ids once']),
  ];
}

it('a feed is at its index, that of the whole site at its root', () => {
  expect([feedPath('/'), feedPath('/journal')]).toEqual(['/feed.xml', '/journal/feed.xml']);
  expect([
    indexOfFeed('/feed.xml'),
    indexOfFeed('/journal/feed.xml'),
    indexOfFeed('/feed'),
    indexOfFeed('/xfeed.xml'),
  ]).toEqual(['/', '/journal', null, null]);
});

it('the feed of WordPress is told from a page', () => {
  expect(
    ['/feed', '/journal/feed', '/feed/atom', '/tag/feed/rss2', '/feeds', '/feed/me', '/xfeed'].map(indexOfOldFeed),
  ).toEqual(['/', '/journal', '/', '/tag', null, null, null]);
});

it('is what RFC 4287 asks for, with nothing in it and with articles', async () => {
  expect(faultsOf((await feed('/journal'))!)).toEqual([]);
  const xml = (await feed('/journal', [
    article('/journal/one', {
      title: 'One <b> & "two"\u0007',
      summary: ']]> & </entry>',
      authors: [ids.ada],
      categories: [ids.craft],
      publishedOn: '2026-10-01T08:00:00.000Z',
    }),
    article('/journal/über', { author: 'Somebody' }),
  ]))!;
  expect(faultsOf(xml)).toEqual([]);
  const entries = all(parsed(xml), 'entry');
  expect(entries).toHaveLength(2);
  const one = entries.find((entry) => all(entry, 'title')[0]!.text === 'One <b> & "two"')!;
  expect(all(one, 'summary')[0]!.text).toBe(']]> & </entry>');
  expect(all(all(one, 'author')[0]!, 'name')[0]!.text).toBe('Ada & Co');
  expect(all(one, 'category')[0]!.attributes['term']).toBe('Craft');
  expect(all(one, 'published')[0]!.text).toBe('2026-10-01T08:00:00.000Z');
  expect(xml).toContain('href="https://www.example.org/journal/%C3%BCber"');
});

it('that of the home page is of the whole site and has its name', async () => {
  const xml = (await feed('/', [article('/journal/one'), article('/other')], 'Walls & more'))!;
  expect(faultsOf(xml)).toEqual([]);
  expect(all(parsed(xml), 'entry')).toHaveLength(2);
  expect(all(parsed(xml), 'title')[0]!.text).toBe('Q & A');
  expect(all(parsed(xml), 'subtitle')[0]!.text).toBe('Walls & more');
});

it('tells of the twenty newest', async () => {
  const many = Array.from({ length: 25 }, (_, at) =>
    article(`/journal/${at}`, { publishedOn: `2026-10-${String(at + 1).padStart(2, '0')}T08:00:00.000Z` }),
  );
  const titles = all(parsed((await feed('/journal', many))!), 'entry').map((entry) => all(entry, 'title')[0]!.text);
  expect([titles.length, titles[0]]).toEqual([20, '/journal/24']);
});

it('what is no index has none', async () => {
  expect(await feed('/journal/one', [article('/journal/one')])).toBeNull();
  expect(await feed('/nowhere')).toBeNull();
});
