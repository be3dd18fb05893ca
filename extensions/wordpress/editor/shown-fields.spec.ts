import { expect, it } from 'vitest';
import { shownFields } from './shown-fields';

const field = (key: string, value = 'x') => ({ key, value });

it('fields that people filled in are shown, those that WordPress keeps for itself are counted', () => {
  expect(shownFields({ fields: [field('_edit_last', '1'), field('price', '12'), field('empty', ' ')] })).toEqual({
    first: [field('price', '12')],
    others: 2,
  });
});

it('of many the first are shown, of a long value the beginning', () => {
  const { first, others } = shownFields({
    fields: Array.from({ length: 9 }, (_, at) => field(`f${at}`, 'y'.repeat(400))),
  });
  expect([first.length, others, first[0]!.value.length]).toEqual([6, 3, 301]);
});

it('an original without fields has none', () => {
  expect(shownFields({ id: 3 })).toEqual({ first: [], others: 0 });
  expect(shownFields(undefined)).toEqual({ first: [], others: 0 });
});
