import { Menu, menuLines } from '@tessera/content/contract';
import { records } from '@tessera/database/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { kindOf, menuLine, numbersOf, termXml, type TestImport, testImport, wxrFile } from '../../testing';

let test: TestImport;
beforeEach(async () => void (test = await testImport()));
afterEach(() => test.close());

const channel =
  termXml({ id: 9, taxonomy: 'nav_menu', slug: 'main-menu', name: 'Main menu' }) +
  termXml({ id: 8, taxonomy: 'category', slug: 'news', name: 'News' });
const about = { id: 1, type: 'page', title: 'About', slug: 'about' } as const;
const menus = async () => (await test.content.asOwner(() => records(Menu).list({ sort: ['name'] }))).data;

it('lead to pages by their ids, to archives, and to other addresses, nested and in their order', async () => {
  const report = await test.bringFile(
    wxrFile(
      [
        menuLine(23, 'main-menu', { type: 'custom', url: 'https://else.example/', title: 'Else', order: 3 }),
        menuLine(21, 'main-menu', { type: 'post_type', object: 'page', of: 1, order: 1 }),
        menuLine(22, 'main-menu', { type: 'taxonomy', object: 'category', of: 8, above: 21, order: 2 }),
        menuLine(24, 'main-menu', { type: 'custom', url: '#', title: 'More', order: 4 }),
        menuLine(25, 'main-menu', { type: 'custom', url: 'https://old.example/about/', title: 'Us', above: 24 }),
        menuLine(26, 'main-menu', { type: 'custom', url: 'https://old.example', title: 'Home', above: 24 }),
        about,
      ],
      { channel },
    ),
  );
  const { id } = await test.pageAt('/about');
  const [menu] = await menus();
  expect(menu).toMatchObject({
    name: 'Main menu',
    place: 'main',
    items: [
      { label: '', link: { page: id }, items: [{ label: 'News', link: { url: '/category/news' }, items: [] }] },
      { label: 'Else', link: { url: 'https://else.example/' }, items: [] },
      {
        label: 'More',
        link: null,
        items: [
          { label: 'Us', link: { page: id } },
          { label: 'Home', link: { page: test.content.site.home } },
        ],
      },
    ],
  });
  expect([numbersOf(report, 'menu'), numbersOf(report, 'nav_menu_item')]).toEqual([
    [1, 1, 0, 0, 0],
    [6, 6, 0, 0, 0],
  ]);
});

it('tell which of their lines are not there, and keep what stands beneath these', async () => {
  const report = await test.bringFile(
    wxrFile([
      menuLine(21, 'links', { type: 'post_type', object: 'page', of: 77, title: 'Lost' }),
      menuLine(22, 'links', { type: 'custom', url: 'javascript:alert(1)', title: 'Evil', above: 21 }),
      menuLine(23, 'links', { type: 'post_type', object: 'page', of: 1, above: 22 }),
      { id: 24, type: 'nav_menu_item' },
      about,
    ]),
  );
  const { id } = await test.pageAt('/about');
  expect((await menus())[0]!.items).toMatchObject([{ link: { page: id }, items: [] }]);
  expect(kindOf(report, 'nav_menu_item')).toMatchObject({
    read: 4,
    made: 1,
    skippedBecause: [
      { reason: 'What it leads to did not come in.', count: 2, examples: ['Evil', 'Lost'] },
      { reason: 'It belongs to no menu.', count: 1 },
    ],
  });
});

it('deeper than ours, or lines below themselves, lose no line', async () => {
  const deep = Array.from({ length: 8 }, (_, index) =>
    menuLine(30 + index, 'deep', { type: 'custom', url: '#', title: `Level ${index}`, above: index ? 29 + index : 37 }),
  );
  await test.bringFile(wxrFile([...deep, { ...about }]));
  expect(
    menuLines((await menus())[0]!.items!)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(Array.from({ length: 8 }, (_, index) => `Level ${index}`));
});

it('take no place that is taken, and are left alone where somebody changed them', async () => {
  await test.content.asOwner(() => records(Menu).create({ name: 'Ours', place: 'main', items: [] }));
  const lines = (title: string) =>
    wxrFile([menuLine(21, 'main-menu', { type: 'custom', url: '/x', title }), about], { channel });
  const report = await test.bringFile(lines('One'));
  expect(kindOf(report, 'menu')!.remarks).toMatchObject([
    { reason: 'Visitors do not see it until it is given a place.', examples: ['Main menu'] },
  ]);
  const menu = (await menus()).find(({ name }) => name === 'Main menu')!;
  expect(menu.place).toBeNull();
  expect(numbersOf(await test.bringFile(lines('One')), 'menu')).toEqual([1, 0, 0, 1, 0]);
  await test.content.asOwner(() => records(Menu).change(menu.id, { place: 'footer' }, { version: menu.version }));
  expect(numbersOf(await test.bringFile(lines('Two')), 'menu')).toEqual([1, 0, 0, 0, 1]);
  expect(numbersOf(await test.bringFile(lines('Two'), { onConflict: 'replace' }), 'menu')).toEqual([1, 0, 1, 0, 0]);
  expect((await menus()).find(({ name }) => name === 'Main menu')).toMatchObject({
    place: 'footer',
    items: [{ label: 'Two' }],
  });
});
