import { records } from '@tessera/database/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kindOf, type MadeItem, numbersOf, type TestImport, testImport } from '../../testing';
import { Original } from '../original';

let test: TestImport;
beforeEach(async () => void (test = await testImport()));
afterEach(() => test.close());

const tent: MadeItem = {
  id: 5,
  type: 'product',
  title: 'Tent',
  slug: 'tent',
  link: 'https://old.example/shop/tent/',
  content: 'Dry.',
  isSticky: true,
  password: '',
  meta: { _price: '99', colour: 'a:1:{i:0;s:3:"red";}' },
  terms: [['product_cat', 'camping', 'Camping']],
  more: '<wp:ping_status>closed</wp:ping_status>',
};
const originals = async () => (await test.content.asOwner(() => records(Original).list({ sort: ['key'] }))).data;

it('things of a type that a plugin made are articles beneath a page of that name, at their old address', async () => {
  const report = await test.bring([tent]);
  expect((await test.pages()).map(({ path, type, title }) => [path, type, title])).toEqual([
    ['/shop', 'content.article-index', 'Product'],
    ['/shop/tent', 'content.article', 'Tent'],
  ]);
  expect(numbersOf(report, 'product')).toEqual([1, 1, 0, 0, 0]);
  expect(report.redirects).toBe(0);
});

it('what has no room in a page is kept beside it, as it was written, and reported', async () => {
  const report = await test.bring([tent]);
  const { id } = await test.pageAt('/shop/tent');
  const [original] = await originals();
  expect(original).toMatchObject({
    page: id,
    file: null,
    type: 'product',
    name: 'Tent',
    address: 'https://old.example/shop/tent/',
    data: {
      id: 5,
      status: 'publish',
      sticky: true,
      fields: [
        { key: '_price', value: '99' },
        { key: 'colour', value: 'a:1:{i:0;s:3:"red";}' },
      ],
      terms: [{ taxonomy: 'product_cat', slug: 'camping', name: 'Camping' }],
      'wp:ping_status': 'closed',
    },
  });
  expect(kindOf(report, 'product')!.remarks.map(({ reason }) => reason)).toEqual([
    'It was pinned to the top; here the newest stand first.',
    'Fields that WordPress and its plugins keep for themselves (_…) are kept beside it.',
    'Its field "colour" is kept beside it.',
  ]);
});

it('a password is not kept, and what it protected comes in as a draft', async () => {
  await test.bring([{ id: 1, password: 'sesame' }]);
  const [original] = await originals();
  expect(JSON.stringify(original)).not.toContain('sesame');
  expect((await test.pages())[1]!.publishedAt).toBeNull();
});

it('what is kept follows what changed there', async () => {
  await test.bring([tent]);
  const report = await test.bring([{ ...tent, meta: { _price: '79' } }]);
  expect(numbersOf(report, 'product')).toEqual([1, 0, 1, 0, 0]);
  expect((await originals())[0]!.data).toMatchObject({ fields: [{ key: '_price', value: '79' }] });
});

it('what WordPress keeps for itself stays behind with a reason', async () => {
  const report = await test.bring([
    { id: 1, type: 'revision', status: 'inherit' },
    { id: 2, type: 'wp_template', title: 'Single' },
    { id: 3, type: 'constructor', title: 'Odd' },
  ]);
  expect(kindOf(report, 'wp_template')!.skippedBecause).toMatchObject([
    { reason: 'It belongs to the theme that the site had.', examples: ['Single'] },
  ]);
  expect(numbersOf(report, 'revision')).toEqual([1, 0, 0, 0, 1]);
  expect(numbersOf(report, 'constructor')).toEqual([1, 1, 0, 0, 0]);
});

it('a local change is replaced where that is wanted, and kept else', async () => {
  const five = (content: string): MadeItem[] => [{ id: 5, slug: 'five', content }];
  await test.bring(five('Old'));
  const { id } = await test.pageAt('/blog/five');
  await test.content.asOwner(() =>
    test.content.drafts.change(id, [{ op: 'set', field: 'title', value: 'Mine' }], { basedOn: 1 }),
  );
  expect(numbersOf(await test.bring(five('Old'), { onConflict: 'replace' }), 'post')).toEqual([1, 0, 0, 1, 0]);
  expect(numbersOf(await test.bring(five('New')), 'post')).toEqual([1, 0, 0, 0, 1]);
  expect(numbersOf(await test.bring(five('New'), { onConflict: 'replace' }), 'post')).toEqual([1, 0, 1, 0, 0]);
  expect((await test.pages()).find(({ path }) => path === '/blog/five')!.title).toBe('Item 5');
});
