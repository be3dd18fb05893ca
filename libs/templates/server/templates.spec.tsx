import { defineBlock, field } from '@tessera/models';
import { expect, it } from 'vitest';
import { asset, layout, pagesUnder, queryKey, template, Templates } from './index';

const Note = defineBlock({ name: 'spec.note', label: 'Note', fields: { text: field.text() }, preview: {} });

it('a template is found by the name of its definition, and a later one replaces it', () => {
  const first = template(Note, ({ text }) => <p>{text}</p>);
  const second = template(Note, ({ text }) => <aside>{text}</aside>);
  expect(new Templates([first]).of('spec.note')).toBe(first);
  expect(new Templates([first, second]).of('spec.note')).toBe(second);
  expect(new Templates([first]).of('spec.other')).toBeUndefined();
});

it('the last layout is the one in use', () => {
  const plain = layout({
    body: (children) => children,
    notFound: () => null,
    notFoundTitle: () => 'Nothing here',
    styles: 'a{}',
  });
  const other = layout({
    body: (children) => children,
    notFound: () => null,
    notFoundTitle: () => 'Nothing here',
    styles: 'b{}',
  });
  expect(new Templates([plain, other]).layout).toBe(other);
  expect(new Templates([]).layout).toBeUndefined();
});

it('a style sheet cannot end its element', () => {
  expect(() =>
    layout({
      body: () => null,
      notFound: () => null,
      notFoundTitle: () => 'Nothing here',
      styles: 'a::after{content:"</STYLE><script>"}',
    }),
  ).toThrow('</style');
});

it('an asset is named by its content', () => {
  const font = asset('inter-latin.woff2', `data:font/woff2;base64,${btoa('wOF2')}`, { preload: 'font' });
  expect(font).toEqual({
    path: expect.stringMatching(/^\/assets\/inter-latin\.[0-9a-f]{10}\.woff2$/),
    type: 'font/woff2',
    bytes: Buffer.from('wOF2'),
    preload: 'font',
  });
  expect(asset('inter-latin.woff2', `data:font/woff2;base64,${btoa('wOF3')}`).path).not.toBe(font.path);
  expect(() => asset('x.woff2', '/assets/x.woff2')).toThrow('x.woff2 is not a base64 data URL');
});

it('a question about pages is bounded and the same question has the same key', () => {
  expect(pagesUnder('p', { limit: 5000 }).limit).toBe(100);
  expect(pagesUnder('p', { limit: Number.NaN }).limit).toBe(1);
  expect(queryKey(pagesUnder('p', { limit: 3 }))).toBe(queryKey(pagesUnder('p', { limit: 3, order: 'newest' })));
  expect(queryKey(pagesUnder('p', { limit: 3 }))).not.toBe(queryKey(pagesUnder('p', { limit: 3, order: 'tree' })));
});
