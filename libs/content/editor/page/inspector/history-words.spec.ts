import type { Json } from '@tessera/models';
import { expect, it } from 'vitest';
import { historyWords } from './history-words';

const words = (...changes: Array<[field: string, from: Json, to: Json]>) =>
  historyWords(
    { at: '', person: null, changes: changes.map(([field, from, to]) => ({ field, from, to })) },
    (page) => `page ${page}`,
  );

it('says deeds, not columns', () => {
  expect(
    words(['site', null, 's'], ['parent', null, 'p'], ['type', null, 'content.standard'], ['slug', null, 'a']),
  ).toEqual(['Made this page']);
  expect(words(['liveRevision', null, 'r'], ['publishedAt', null, 'x'], ['firstPublishedAt', null, 'x'])).toEqual([
    'Published it',
  ]);
  expect(words(['liveRevision', 'q', 'r'])).toEqual(['Published it again']);
  expect(words(['liveRevision', 'r', null], ['publishedAt', 'x', null])).toEqual(['Took it off the site']);
  expect(words(['trashedAt', null, 'x'], ['trashedBy', null, 'p'], ['trashedWith', null, 'p'])).toEqual([
    'Moved it to the trash',
  ]);
  expect(words(['trashedAt', 'x', null])).toEqual(['Took it out of the trash']);
  expect(words(['position', 'a1', 'a2'])).toEqual(['Moved it among its siblings']);
});

it('says where a page went and what its address was', () => {
  expect(words(['parent', 'a', 'b'], ['position', 'a1', 'a2'], ['slug', 'old', 'new'])).toEqual([
    'Moved it beneath “page b”',
    'Changed its address from “old” to “new”',
  ]);
});

it('says what it does not know by the name of the field, without ids', () => {
  expect(words(['showInMenu', false, true], ['owner', null, '01900000-0000-7000-8000-000000000000'])).toEqual([
    'Show in menu: no → yes',
    'Owner: – → –',
  ]);
});
