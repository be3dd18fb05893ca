import { expect, it } from 'vitest';
import { categoryLine, listingAddress } from './listing-address';

it.each([
  ['/journal/page/2', { index: '/journal', archive: null, number: 2 }],
  ['/page/2', { index: '/', archive: null, number: 2 }],
  ['/tag/glass', { index: '/', archive: { sort: 'tag', slug: 'glass' }, number: 1 }],
  ['/a/b/category/über-uns/page/12', { index: '/a/b', archive: { sort: 'category', slug: 'über-uns' }, number: 12 }],
  ['/journal/author/ada', { index: '/journal', archive: { sort: 'author', slug: 'ada' }, number: 1 }],
  ['/journal/2026', { index: '/journal', archive: { sort: 'date', period: '2026' }, number: 1 }],
  ['/2026/11', { index: '/', archive: { sort: 'date', period: '2026-11' }, number: 1 }],
  ['/journal/2024/02/29/page/3', { index: '/journal', archive: { sort: 'date', period: '2024-02-29' }, number: 3 }],
  ['/2026/2026', { index: '/2026', archive: { sort: 'date', period: '2026' }, number: 1 }],
])('%s', (address, expected) => expect(listingAddress(address)).toEqual(expected));

it.each([
  '/',
  '/journal',
  '/journal/page/1',
  '/journal/page/02',
  '/journal/page/0',
  '/tag',
  '/page',
  '/1492',

  '/2026/13x',
])('%s is no list', (address) => expect(listingAddress(address)).toBeNull());

it('a category may be told by the line of those above it', () => {
  expect(categoryLine('/journal/category/craft/glass')).toEqual({
    index: '/journal',
    slugs: ['craft', 'glass'],
    number: 1,
  });
  expect(categoryLine('/category/a/b/c/page/3')).toEqual({ index: '/', slugs: ['a', 'b', 'c'], number: 3 });
  for (const other of ['/journal/category/glass', '/journal/category/glass/page/2', '/craft/glass', '/'])
    expect(categoryLine(other)).toBeNull();
});
