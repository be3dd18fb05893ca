import { describeFields } from '@tessera/models';
import { expect, it } from 'vitest';
import { ArticlePage, HomePage } from '../../contract';
import { inspectorFields, surfaceFields } from './surface-fields';

const type = (fields: object) => ({
  name: 'x.y',
  label: 'X',
  under: null,
  hasAddress: true,
  fields: describeFields(fields),
});
const names = (fields: readonly { name: string }[]) => fields.map(({ name }) => name);

it('shows on the surface what visitors read as running text', () => {
  expect(names(surfaceFields(type(HomePage.fields)))).toEqual(['title', 'intro', 'body']);
  expect(names(surfaceFields(type(ArticlePage.fields)))).toEqual(['title', 'summary', 'body']);
});

it('shows everything else in the inspector', () => {
  expect(names(inspectorFields(type(ArticlePage.fields)))).toEqual([
    'authors',
    'author',
    'publishedOn',
    'lead',
    'categories',
    'tags',
    'keywords',
  ]);
});
