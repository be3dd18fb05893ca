import { type Json, uuidv7 } from '@tessera/models';
import { expect, it } from 'vitest';
import { menuItems, menuMaxDepth, menuMaxItems } from './menu-items';

const { kind, options } = menuItems();
const isSound = (value: unknown) => kind.schema(options).safeParse(value).success;
const line = (more: object = {}) => ({ id: uuidv7(), label: 'Line', link: null, items: [] as unknown[], ...more });
const nested = (depth: number): object => line({ items: depth > 1 ? [nested(depth - 1)] : [] });
const page = uuidv7();

it('a line leads to a page, to a safe address, or heads others; it has words unless its page has', () => {
  expect(isSound([line(), line({ link: { page }, label: '' }), line({ link: { url: '/about' } })])).toBe(true);
  for (const bad of [
    { link: { url: 'javascript:alert(1)' } },
    { link: { page: 'x' } },
    { label: '' },
    { more: 1 },
    { id: 'x' },
  ])
    expect(isSound([line(bad)]), JSON.stringify(bad)).toBe(false);
  const id = uuidv7();
  expect(isSound([line({ id }), line({ items: [line({ id })] })])).toBe(false);
});

it('is bounded in depth and number, however deep it claims to be', () => {
  expect(isSound([nested(menuMaxDepth)])).toBe(true);
  expect(isSound([nested(menuMaxDepth + 1)])).toBe(false);
  expect(isSound(Array.from({ length: menuMaxItems + 1 }, () => line()))).toBe(false);
  let bottomless: unknown[] = [];
  for (let depth = 0; depth < 100_000; depth++) bottomless = [{ items: bottomless }];
  expect(isSound(bottomless)).toBe(false);
  for (const bad of ['x', null, {}, [null], [{ items: 'x' }]]) expect(isSound(bad)).toBe(false);
});

it('knows the pages it leads to, also by nested lines', () => {
  const items = [line({ items: [line({ link: { page } })] })] as unknown as Json;
  expect(kind.references!(items, options)).toEqual([{ entity: 'content.page', id: page }]);
});
