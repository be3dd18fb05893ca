import { Author, Category, Tag } from '@tessera/content/contract';
import { records } from '@tessera/database/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kindOf, numbersOf, termXml, type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => void (test = await testImport()));
afterEach(() => test.close());

const channel = [
  termXml({ id: 3, taxonomy: 'category', slug: 'jazz', name: 'Jazz', parent: 'music', description: 'Blue &amp; red' }),
  termXml({ id: 2, taxonomy: 'category', slug: 'music', name: 'Music' }),
  termXml({ id: 4, taxonomy: 'post_tag', slug: 'loud', name: 'Loud' }),
  termXml({ id: 5, taxonomy: 'mood', slug: 'glad', name: 'Glad' }),
  termXml({ id: 1, taxonomy: 'category', slug: 'uncategorized', name: 'Uncategorised' }),
].join('');
const post = {
  id: 1,
  slug: 'one',
  terms: [
    ['category', 'jazz', 'Jazz'],
    ['post_tag', 'loud', 'Loud'],
    ['post_tag', 'late', 'Late'],
    ['mood', 'glad', 'Glad'],
  ],
} as const;
const file = wxrFile([post], { channel });
const categories = async () => (await test.content.asOwner(() => records(Category).list({ sort: ['slug'] }))).data;

it('categories keep their hierarchy and what is said of them; tags and authors come in beside them', async () => {
  const report = await test.bringFile(file);
  const [jazz, music] = await categories();
  expect(jazz).toMatchObject({ name: 'Jazz', slug: 'jazz', parent: music!.id, description: 'Blue & red' });
  expect(music).toMatchObject({ name: 'Music', parent: null });
  expect(numbersOf(report, 'category')).toEqual([3, 2, 0, 0, 1]);
  expect(numbersOf(report, 'tag')).toEqual([2, 2, 0, 0, 0]);
  expect(numbersOf(report, 'author')).toEqual([1, 1, 0, 0, 0]);
  expect(kindOf(report, 'term')).toMatchObject({ skipped: 1, skippedBecause: [{ examples: ['mood: Glad'] }] });
});

it('an article is filed under them, and under other words for what has no room', async () => {
  await test.bringFile(file);
  const [jazz] = await categories();
  const tags = await test.content.asOwner(() => records(Tag).list({ sort: ['slug'] }));
  const [author] = (await test.content.asOwner(() => records(Author).list())).data;
  expect(author).toMatchObject({ name: 'Ada Lovelace', slug: 'ada', person: null });
  expect((await test.pages())[1]!.fields).toMatchObject({
    categories: [jazz!.id],
    tags: [tags.data[1]!.id, tags.data[0]!.id],
    authors: [author!.id],
    author: '',
    keywords: ['Glad'],
  });
});

it('a term that is here already is taken as it is', async () => {
  const { id } = await test.content.asOwner(() => records(Category).create({ name: 'Jazz', slug: 'jazz' }));
  const other = await test.content.asOwner(() => records(Tag).create({ name: 'Loudness', slug: 'loud' }));
  const report = await test.bringFile(file);
  expect(numbersOf(report, 'category')).toEqual([3, 1, 0, 1, 1]);
  expect((await test.pages())[1]!.fields['categories']).toEqual([id]);
  // Another word with the same address is another tag.
  const { data } = await test.content.asOwner(() => records(Tag).list({ sort: ['slug'] }));
  expect(data.map(({ name, slug }) => [name, slug])).toEqual([
    ['Late', 'late'],
    ['Loudness', 'loud'],
    ['Loud', 'loud-2'],
  ]);
  expect((await test.pages())[1]!.fields['tags']).not.toContain(other.id);
});

it('a second time nothing is made; what changed there changes here, unless somebody changed it here', async () => {
  await test.bringFile(file);
  const before = await test.rowCounts();
  expect(numbersOf(await test.bringFile(file), 'category')).toEqual([3, 0, 0, 2, 1]);
  expect(await test.rowCounts()).toEqual(before);
  const music = (await categories())[1]!;
  await test.content.asOwner(() => records(Category).change(music.id, { name: 'Sound' }, { version: music.version }));
  const changed = file.replace('Jazz]]></wp:term_name>', 'Jazz!]]></wp:term_name>').replace('Music', 'Musics');
  const report = await test.bringFile(changed);
  expect(numbersOf(report, 'category')).toEqual([3, 0, 1, 0, 2]);
  expect((await categories()).map(({ name }) => name)).toEqual(['Jazz!', 'Sound']);
  expect(numbersOf(await test.bringFile(changed, { onConflict: 'replace' }), 'category')).toEqual([3, 0, 1, 1, 1]);
  expect((await categories()).map(({ name }) => name)).toEqual(['Jazz!', 'Musics']);
});

it('a term whose address was taken keeps the one it got when it changes', async () => {
  await test.content.asOwner(() => records(Category).create({ name: 'Songs', slug: 'music' }));
  await test.bringFile(file);
  const report = await test.bringFile(file.replace('Music', 'Musics'));
  expect(numbersOf(report, 'category')).toEqual([3, 0, 1, 1, 1]);
  expect((await categories()).map(({ name, slug }) => [name, slug])).toEqual([
    ['Jazz', 'jazz'],
    ['Songs', 'music'],
    ['Musics', 'music-2'],
  ]);
});

it('nested categories and those of a site in a folder are found under their old addresses', async () => {
  const report = await test.bringFile(wxrFile([post], { channel, baseUrl: 'https://old.example/mag' }));
  const find = (path: string) => test.content.asVisitor(() => test.content.redirects.find(test.content.site.id, path));
  expect(await find('/mag/category/music/jazz')).toEqual({ url: '/category/jazz' });
  expect(await find('/mag/tag/loud')).toEqual({ url: '/tag/loud' });
  expect(await find('/mag/author/ada')).toEqual({ url: '/author/ada' });
  expect(report.redirects).toBeGreaterThan(4);
});
