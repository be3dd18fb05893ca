import { records } from '@tessera/database/server';
import { type DocumentFields, uuidv7 } from '@tessera/models';
import { search, type SearchAsked } from '@tessera/templates/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ArticlePage, Category, RichTextBlock, Tag } from '../../contract';
import { testContent, type TestContent } from '../../testing';
import type { FoundPages } from './site-search-types';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content?.close());

type Filters = Partial<Pick<SearchAsked, 'type' | 'term' | 'year' | 'number' | 'size'>>;

const find = (text: string, filters: Filters = {}): Promise<FoundPages> =>
  content.asVisitor(() =>
    content.siteSearch.find(search(text, { size: 20, ...filters }), {
      site: content.site.id,
      timeZone: 'UTC',
      fields: ['summary'],
    }),
  );
const titles = async (text: string, filters?: Filters) => (await find(text, filters)).rows.map(({ title }) => title);

const heading = (text: string) => ({ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const body = (...nodes: object[]): DocumentFields =>
  ({
    body: [{ id: uuidv7(), type: RichTextBlock.name, fields: { text: { type: 'doc', content: nodes } } }],
  }) as unknown as DocumentFields;

const article = (title: string, fields: DocumentFields = {}) =>
  content.livePage(title, { type: ArticlePage.name, fields });

it('a page is found when it is published, and never again once it is withdrawn or in the trash', async () => {
  const page = await content.page('Walrus at rest');
  expect(await titles('walrus')).toEqual([]);
  await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 1 }));
  expect(await titles('walrus')).toEqual(['Walrus at rest']);

  const place = await content.asOwner(() => content.tree.one(page.id));
  await content.asOwner(() => content.mover.change(page.id, { slug: 'moved' }, { basedOn: place.version }));
  expect((await find('walrus')).rows.map(({ path }) => path)).toEqual(['/moved']);

  const { version } = await content.asOwner(() => content.tree.one(page.id));
  await content.asOwner(() => content.trash.discard(page.id, { basedOn: version }));
  expect(await titles('walrus')).toEqual([]);
  await content.asOwner(() => content.trash.restore(page.id));
  expect(await titles('walrus')).toEqual(['Walrus at rest']);

  await content.asOwner(() => content.publisher.unpublishNow(page.id));
  expect(await titles('walrus')).toEqual([]);
});

it('what a draft says is not found before it is published', async () => {
  const page = await article('Otters', body(paragraph('They hold hands.')));
  const change = { op: 'set', field: 'summary', value: 'Secretly planning' } as const;
  await content.asOwner(() => content.drafts.change(page.id, [change], { basedOn: 1 }));
  expect(await titles('secretly')).toEqual([]);
  expect(await titles('hands')).toEqual(['Otters']);
});

it('a publication that is taken back leaves nothing to be found', async () => {
  const page = await content.page('Narwhal');
  const doomed = content.db.database.transaction(async () => {
    await content.asOwner(() => content.publisher.publish(page.id, { basedOn: 1 }));
    throw new Error('taken back');
  });
  await expect(doomed).rejects.toThrow('taken back');
  expect(await titles('narwhal')).toEqual([]);
});

it('a title weighs more than a summary, that more than a heading, and that more than running text', async () => {
  await article('Ordinary', body(paragraph('Some words about a quokka and more.')));
  await article('Headed', body(heading('The quokka'), paragraph('Some words and more.')));
  await article('Summed up', { summary: 'About a quokka.', ...body(paragraph('Some words.')) });
  await article('The quokka', body(paragraph('Some words.')));
  expect(await titles('quokka')).toEqual(['The quokka', 'Summed up', 'Headed', 'Ordinary']);
});

it('forms of a word, accents, phrases and exclusions are understood', async () => {
  await article('Crème brûlée recipes', body(paragraph('Burnt sugar on top of cold custard.')));
  await article('Custard tarts', body(paragraph('Cold pastry, sugar burnt by no one.')));
  expect(await titles('recipe creme brulee')).toEqual(['Crème brûlée recipes']);
  expect(await titles('"burnt sugar"')).toEqual(['Crème brûlée recipes']);
  expect(await titles('“burnt sugar”')).toEqual(['Crème brûlée recipes']);
  expect(await titles('custard -brulee')).toEqual(['Custard tarts']);
});

it('pages of another language are found by the forms of that language', async () => {
  const [german, english] = [await content.page('Die Häuser'), await content.page('Run')];
  await content.db.database.query(`UPDATE content_page SET locale = 'de-CH' WHERE id = $1`, [german.id]);
  for (const { id } of [german, english]) await content.asOwner(() => content.publisher.publish(id, { basedOn: 1 }));
  expect(await titles('haus')).toEqual(['Die Häuser']);
  expect(await titles('running')).toEqual(['Run']);
});

it('an excerpt shows where the words stand', async () => {
  await article('Long', body(paragraph(`${'Nothing. '.repeat(200)}Here the <b>axolotl</b> lives & 5 < 6.`)));
  const { rows } = await find('axolotls');
  expect(rows[0]!.excerpt.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'axolotl', isMatch: true }]);
  expect(rows[0]!.excerpt.map(({ text }) => text).join('')).toContain('Here the <b>axolotl</b> lives');
});

it('what was found is counted by type, term and year, and narrowed down by them', async () => {
  const record = (entity: typeof Category | typeof Tag, values: Record<string, unknown>) =>
    content.asOwner(() => records(entity).create(values as never));
  const craft = await record(Category, { name: 'Craft', slug: 'craft' });
  const glass = await record(Category, { name: 'Glass', slug: 'glass', parent: craft.id });
  const old = await record(Tag, { name: 'Old things', slug: 'old' });
  await article('Mosaic one', { categories: [glass.id], publishedOn: '2024-03-01T00:00:00.000Z' });
  await article('Mosaic two', { tags: [old.id], publishedOn: '2025-03-01T00:00:00.000Z' });
  await content.livePage('Mosaic page');
  const found = await find('mosaic');
  expect(found.total).toBe(3);
  expect(found.types).toEqual([
    { type: 'content.article', count: 2 },
    { type: 'content.standard', count: 1 },
  ]);
  expect(found.terms.map(({ name, count }) => [name, count])).toEqual([
    ['Glass', 1],
    ['Old things', 1],
  ]);
  expect(found.years.slice(1)).toEqual([
    { year: '2025', count: 1 },
    { year: '2024', count: 1 },
  ]);
  expect(await titles('mosaic', { term: 'craft' })).toEqual(['Mosaic one']);
  expect(await titles('mosaic', { term: 'old' })).toEqual(['Mosaic two']);
  expect(await titles('mosaic', { year: '2024' })).toEqual(['Mosaic one']);
  expect(await titles('mosaic', { type: 'content.standard' })).toEqual(['Mosaic page']);
  expect((await find('mosaic', { size: 2, number: 2 })).rows).toHaveLength(1);
  expect(await titles('"old things" two')).toEqual(['Mosaic two']);
});

it('a slip of the hand is answered by words that find something', async () => {
  await article('Hippopotamus', body(paragraph('A river with reeds.')));
  expect((await find('hippopotamus rivr')).didYouMean).toBe('hippopotamus river');
  expect((await find('"hipopotamus" rivers')).didYouMean).toBe('"hippopotamus" rivers');
  expect((await find('xqzwv')).didYouMean).toBeNull();
});

it('words of a page that was withdrawn are not offered', async () => {
  const page = await content.livePage('Chinchilla');
  await content.asOwner(() => content.publisher.unpublishNow(page.id));
  expect((await find('chinchila')).didYouMean).toBeNull();
});

it('titles that begin as what was typed are suggested', async () => {
  await content.livePage('Marmoset');
  await content.livePage('Pygmy marmosets');
  await content.page('Marmalade draft');
  const suggest = async (typed: string) =>
    (await content.asVisitor(() => content.siteSearch.suggest(typed, content.site.id))).map(({ title }) => title);
  expect(await suggest('marm')).toEqual(['Marmoset', 'Pygmy marmosets']);
  expect(await suggest('pygmy mar')).toEqual(['Pygmy marmosets']);
  expect(await suggest('m')).toEqual([]);
  expect(await suggest(`'); DROP`)).toEqual([]);
});

it('no question breaks the search', async () => {
  const odd = [
    '',
    ' ',
    '"',
    '-',
    '- -',
    '!&|',
    '\\',
    "'",
    'a'.repeat(10_000),
    '\0',
    '🦊',
    'the',
    '-walrus',
    'or or',
    ':*',
    '<->',
    '\ud800',
  ];
  for (const text of odd) await expect(find(text)).resolves.toHaveProperty('total');
});
