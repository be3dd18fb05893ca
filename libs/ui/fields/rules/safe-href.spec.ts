import { isSafeHref as ofModels } from '@tessera/models';
import { expect, it } from 'vitest';
import { isSafeHref } from './safe-href';

const addresses = [
  'https://example.com',
  'HTTP://example.com',
  'mailto:a@b.c',
  'tel:+47',
  '/about',
  'about',
  '#part',
  '?q=1',
  '../up',
  'a:b',
  'a/b:c',
  '',
  ' ',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '/\t\\evil.example',
  'file:///etc/passwd',
  'blob:x',
  `/${'a'.repeat(3000)}`,
];

it.each(addresses)('judges %j as the server does', (address) => {
  expect(isSafeHref(address)).toBe(ofModels(address));
});
