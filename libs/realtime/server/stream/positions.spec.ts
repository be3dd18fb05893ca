import { beforeEach, expect, it } from 'vitest';
import type { News } from '../feed/news';
import { Positions } from './positions';

let now: number;
let positions: Positions;
const news = (entity: string): News => ({ entity, changes: [] });

beforeEach(() => {
  now = 1_000_000;
  positions = new Positions(() => now);
  now += 10_000;
});

it('gives what was heard since a client left, and nothing before', () => {
  positions.keep(news('demo.before'));
  now += 1;
  const left = positions.current();
  now += 1;
  positions.keep(news('demo.after'));
  expect(positions.since(left)).toEqual([news('demo.after')]);
});

it('gives an answer to a client of another instance whose clock is a little off', () => {
  const other = new Positions(() => now);
  const left = other.current();
  now -= 1500;
  positions.keep(news('demo.thing'));
  expect(positions.since(left)).toEqual([news('demo.thing')]);
});

it('does not know what happened before it listened, while it missed something, or long ago', () => {
  expect(positions.since(`${'0'.repeat(12)}-${1_000_500}`)).toBeNull();
  const left = positions.current();
  positions.forget();
  expect(positions.since(left)).toBeNull();
  now += 10;
  const later = positions.current();
  positions.keep(news('demo.old'));
  now += 6 * 60_000;
  positions.keep(news('demo.new'));
  expect(positions.since(later)).toBeNull();
});

it('keeps no more than it can bear', () => {
  const left = positions.current();
  now += 1;
  for (let n = 0; n < 2100; n++) positions.keep(news('demo.thing'));
  expect(positions.since(left)).toBeNull();
  now += 1;
  const later = positions.current();
  now += 1;
  for (let n = 0; n < 1500; n++) positions.keep(news('demo.thing'));
  expect(positions.since(later)).toHaveLength(1500);
});

it.each(['', 'nonsense', '42', `${'0'.repeat(12)}-99999999999999`, `${'0'.repeat(12)}--1`])(
  'a position that it never gave is answered by "look again": %j',
  (position) => expect(positions.since(position)).toBeNull(),
);
