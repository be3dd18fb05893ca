import { slugOf } from '@tessera/ui';
import { expect, it } from 'vitest';
import { slugFromTitle } from '../../contract';

const titles = [
  'Blå Rock’n’Roll & Straße!',
  'Ľúbostné listy',
  '東京 2026',
  'Ærlig — talt',
  '--',
  'ĐÐþ ŀ',
  'İstanbul',
  `${'long '.repeat(40)}end`,
];

it.each(titles)('forms and pages make the same address of %j', (title) => {
  expect(slugOf(title)).toBe(slugFromTitle(title));
});
