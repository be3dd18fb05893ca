import { afterEach, beforeEach, expect, it } from 'vitest';
import { type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => void (test = await testImport()));
afterEach(() => test.close());

const find = (path: string) => test.content.asVisitor(() => test.content.redirects.find(test.content.site.id, path));
const category =
  '<wp:category><wp:term_id>3</wp:term_id><wp:category_nicename>music</wp:category_nicename><wp:cat_name>Music</wp:cat_name></wp:category>';
const items = [
  { id: 12, title: 'Hello', slug: 'hello', status: 'publish' },
  { id: 20, type: 'page', title: 'About', slug: 'about', status: 'publish' },
];

it('posts, pages and categories are found by their numbers', async () => {
  await test.bringFile(wxrFile(items, { channel: category }));
  const [hello, about] = [await test.pageAt('/blog/hello'), await test.pageAt('/about')];
  expect(await find('/?p=12')).toEqual({ path: '/blog/hello', page: hello.id });
  expect([await find('/?p=20'), await find('/?page_id=20')]).toEqual(Array(2).fill({ path: '/about', page: about.id }));
  expect(await find('/?cat=3')).toEqual({ url: '/category/music' });
  expect([await find('/?page_id=12'), await find('/?p=13')]).toEqual([null, null]);
});

it('those of a site in a folder are asked for there', async () => {
  await test.bringFile(wxrFile(items, { baseUrl: 'https://old.example/mag' }));
  expect(await find('/mag/?p=20')).toMatchObject({ path: '/about' });
  expect(await find('/?p=20')).toBeNull();
});

it('a second time nothing is made, and what is new there is added', async () => {
  await test.bring(items);
  const before = await test.rowCounts();
  await test.bring(items);
  expect(await test.rowCounts()).toEqual(before);
  await test.bring([...items, { id: 30, type: 'page', slug: 'new', status: 'publish' }]);
  expect(await find('/?p=30')).toMatchObject({ path: '/new' });
});

it('HTML of a site without other addresses links to what came in by its number', async () => {
  const html = '<!-- wp:html --><nav><a href="https://old.example/?page_id=20">About</a></nav><!-- /wp:html -->';
  const plain = items.map((item) => ({ ...item, link: `https://old.example/?p=${item.id}` }));
  await test.bring([...plain, { id: 21, type: 'page', slug: 'links', content: html }]);
  const { fields } = (await test.pages()).find(({ path }) => path === '/links')!;
  expect(JSON.stringify(fields['body'])).toContain('href=\\"/?p=20\\"');
});
