import type { SearchResults } from '@tessera/templates/server';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { draw } from './example-site';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    rules: { 'void-style': 'off', 'long-title': 'off' },
  }),
);

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

const none: SearchResults = {
  hits: [],
  total: 0,
  isCut: false,
  number: 1,
  parts: 0,
  types: [],
  categories: [],
  tags: [],
  years: [],
  didYouMean: null,
};
const page = {
  id: '1',
  type: 'content.article',
  title: 'Gold <leaf>',
  path: '/journal/gold',
  publishedAt: new Date('2026-11-22T09:00:00Z'),
  datedAt: new Date('2026-11-22T09:00:00Z'),
  values: { summary: 'What it says of itself.' },
};
const some: SearchResults = {
  ...none,
  hits: [
    {
      page,
      excerpt: [
        { text: 'Beaten ', isMatch: false },
        { text: 'gold', isMatch: true },
        { text: ' & <b>glass</b>', isMatch: false },
      ],
    },
    { page: { ...page, id: '2', path: '/journal/%C3%BCber' }, excerpt: [{ text: 'How it begins', isMatch: false }] },
  ],
  total: 45,
  number: 2,
  parts: 3,
  types: [
    { type: 'content.article', label: 'Article', count: 40 },
    { type: 'content.standard', label: 'Page', count: 5 },
  ],
  tags: [
    { id: 'a', name: 'Gold', slug: 'gold', count: 7 },
    { id: 'b', name: 'Glass', slug: 'glass', count: 1 },
  ],
  years: [{ year: '2026', count: 45 }],
};

it('what was found stands with its words marked, and can be narrowed down and leafed through', async () => {
  const html = await draw('/search', { found: { ...some, text: 'gold' } });
  expect(await faults(html)).toEqual([]);
  expect(html).toContain('Beaten <mark>gold</mark> &amp; &lt;b>glass&lt;/b>');
  expect(html).toContain('What it says of itself.');
  expect(html).toContain('/journal/über');
  expect(html).toContain('45 pages for “gold”');
  expect(html).toContain('href="/search?q=gold&amp;type=content.article"');
  expect(html).toContain('href="/search?q=gold&amp;term=glass"');
  expect(html).toContain('href="/search?q=gold&amp;page=3"');
  expect(html, 'one year is no choice').not.toContain('from=2026');
});

it('nothing found says so, with what was meant and where to go on', async () => {
  const html = await draw('/search', { found: { ...none, text: 'goldd', didYouMean: 'gold' } });
  expect(await faults(html)).toEqual([]);
  expect(html).toContain('Nothing was found for “goldd”.');
  expect(html).toContain('<a href="/search?q=gold">gold</a>');
});

it('nothing asked shows how to ask, also in German', async () => {
  const html = await draw('/search', { found: { ...none, text: '' }, locale: 'de' });
  expect(await faults(html)).toEqual([]);
  expect(html).toContain('<h1>Suche</h1>');
  expect(html).toContain('Anführungszeichen');
});

it('every other page has a field for it in its header, and no script', async () => {
  const html = await draw('/about');
  expect(html).toMatch(/<form action="\/search" role="search"><label class="unseen" for="site-search">/);
  expect(html).not.toMatch(/<script src/);
  expect(await draw('/search', { found: { ...none, text: '' } })).not.toContain('id="site-search"');
});
