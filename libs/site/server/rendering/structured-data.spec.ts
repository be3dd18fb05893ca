import {
  ArticleIndexPage,
  ArticlePage,
  Author,
  AuthorArchivePage,
  Category,
  contentBlocks,
  contentPages,
  HomePage,
  Tag,
} from '@tessera/content/contract';
import { runAct } from '@tessera/extension';
import type { Json } from '@tessera/models';
import { expect, it } from 'vitest';
import { PagesInMemory, plainTheme, type WrittenPage } from '../../testing';
import { Renderer } from './renderer';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

const id = (end: string) => `01900000-0000-7000-8000-0000000000${end}`;
const named = <T extends { readonly name: string }>(all: readonly T[]) => new Map(all.map((each) => [each.name, each]));
const picture = { id: id('f1'), url: '/media/f1/1600.webp', srcset: '', width: 1600, height: 900, colour: null };
const record = (end: string, values: object) => [id(end), { id: id(end), ...values }] as const;
const records = new Map<string, Map<string, Readonly<Record<string, unknown>>>>([
  [
    Author.name,
    new Map([
      record('0a', { name: 'Ada', slug: 'ada', description: 'Repairs walls.', website: 'https://ada.example/' }),
    ]),
  ],
  [Category.name, new Map([record('0c', { name: 'Craft', slug: 'craft' })])],
  [Tag.name, new Map([record('0d', { name: 'Gold', slug: 'gold' })])],
]);

async function page(written: WrittenPage, { preview = false } = {}): Promise<string> {
  const home: WrittenPage = { type: HomePage, address: '/', fields: { title: 'Welcome', body: [] } };
  const journal: WrittenPage = { type: ArticleIndexPage, address: '/journal', fields: { title: 'Journal', body: [] } };
  const pages = [home, journal].filter(({ address }) => address !== written.address);
  const content = new PagesInMemory({ name: 'Q & A', tagline: 'Walls.' }, [...pages, written], {
    pictures: [picture],
    records,
  });
  const renderer = new Renderer(
    { pages: named(contentPages), blocks: named(contentBlocks), templates: plainTheme.templates },
    content,
  );
  return await runAct({ services: { get: () => expect.unreachable() } }, async () => {
    const found = (await content.pageAt(written.address))!;
    return (await (preview ? renderer.preview(found) : renderer.page(found)))!.html;
  });
}

async function graph(type: WrittenPage['type'], address: string, fields: Record<string, Json>): Promise<Thing[]> {
  const html = await page({ type, address, fields: { body: [], ...fields } });
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)];
  expect(blocks).toHaveLength(1);
  const data = JSON.parse(blocks[0]![1]!) as { '@context': string; '@graph': Thing[] };
  expect(data['@context']).toBe('https://schema.org');
  for (const [key, value] of everyValue(data['@graph']))
    if (['url', 'item', '@id', 'mainEntityOfPage'].includes(key)) expect(value).toMatch(/^https:\/\//);
  return data['@graph'];
}

/** Every value in a thing with the name it stands under. */
function everyValue(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => everyValue(each, Array.isArray(value) ? key : name));
}

const of = (things: readonly Thing[], type: string) => things.find((each) => each['@type'] === type);

it('an article says what it is, by whom, since when, and where it stands', async () => {
  const things = await graph(ArticlePage, '/journal/one', {
    title: 'One',
    summary: 'In short.',
    authors: [id('0a')],
    categories: [id('0c')],
    tags: [id('0d')],
    lead: { id: picture.id, alt: '' },
    publishedOn: '2026-10-01T08:00:00.000Z',
  });
  expect(of(things, 'Article')).toMatchObject({
    '@id': 'https://www.example.org/journal/one',
    headline: 'One',
    description: 'In short.',
    inLanguage: 'en',
    image: { url: 'https://www.example.org/media/f1/1600.webp', width: 1600, height: 900 },
    author: [{ '@type': 'Person', name: 'Ada', url: 'https://www.example.org/journal/author/ada' }],
    publisher: { '@id': 'https://www.example.org/#publisher' },
    datePublished: '2026-10-01T08:00:00.000Z',
    dateModified: '2026-11-22T09:00:00.000Z',
    articleSection: ['Craft'],
    keywords: ['Gold'],
  });
  expect(of(things, 'BreadcrumbList')!['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Welcome', item: 'https://www.example.org/' },
    { '@type': 'ListItem', position: 2, name: 'Journal', item: 'https://www.example.org/journal' },
    { '@type': 'ListItem', position: 3, name: 'One', item: 'https://www.example.org/journal/one' },
  ]);
  expect(of(things, 'Organization')).toMatchObject({ '@id': 'https://www.example.org/#publisher', name: 'Q & A' });
});

it('an article by nobody known is by its words, or by the site', async () => {
  expect(of(await graph(ArticlePage, '/a', { title: 'x', author: 'Bo' }), 'Article')).toMatchObject({
    author: [{ '@type': 'Person', name: 'Bo' }],
  });
  expect(of(await graph(ArticlePage, '/a', { title: 'x' }), 'Article')).toMatchObject({
    author: { '@id': 'https://www.example.org/#publisher' },
  });
});

it('the home page is a page of the site without a way to it', async () => {
  const things = await graph(HomePage, '/', { title: 'Welcome' });
  expect(things.map((each) => each['@type'])).toEqual(['WebSite', 'Organization', 'WebPage']);
  expect(of(things, 'WebSite')).toMatchObject({
    url: 'https://www.example.org/',
    name: 'Q & A',
    description: 'Walls.',
  });
});

it('the archive of an author is the profile of a person', async () => {
  const things = await graph(AuthorArchivePage, '/journal/author', { title: 'Ada', author: id('0a') });
  expect(of(things, 'ProfilePage')).toMatchObject({
    description: 'Repairs walls.',
    mainEntity: { '@type': 'Person', name: 'Ada', sameAs: ['https://ada.example/'] },
  });
});

it('nothing that somebody wrote ends it', async () => {
  const evil = '</script><img src=x onerror=alert(1)><!--<script>';
  const things = await graph(ArticlePage, '/a', { title: evil, summary: evil, author: evil });
  expect(of(things, 'Article')).toMatchObject({ headline: evil, description: evil });
});

it('a preview says nothing of it', async () => {
  expect(
    await page({ type: ArticlePage, address: '/a', fields: { title: 'x', body: [] } }, { preview: true }),
  ).not.toContain('ld+json');
});
