import { expect, it } from 'vitest';
import { htmlText, xmlText } from './html-text';

it.each([
  ['&', '&amp;'],
  ['<a href="x">', '&lt;a href=&quot;x&quot;&gt;'],
  ["it's", 'it&#39;s'],
  ['&amp;', '&amp;amp;'],
  ['ünï', 'ünï'],
])('%j is written as %j', (text, written) => {
  expect(htmlText(text)).toBe(written);
});

it('XML has no control characters and no halves of characters, not even escaped', () => {
  expect(xmlText('a\u0000\u0008b\uD800c\uFFFEd\te\u{1F600}')).toBe('abcd\te\u{1F600}');
});
