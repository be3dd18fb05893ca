import { expect, it } from 'vitest';
import { isPosition, positionBetween, positionsAfter } from './position';

it('lies between its neighbours', () => {
  expect(positionBetween(null, null)).toBe('a0');
  expect(positionBetween('a0', null)).toBe('a1');
  expect(positionBetween(null, 'a0')).toBe('Zz');
  expect(positionBetween('a0', 'a1')).toBe('a0V');
  expect(positionBetween('az', null)).toBe('b00');
  expect(positionBetween(null, 'Z0')).toBe('Yzz');
});

it('keeps a list in order through any sequence of insertions', () => {
  let seed = 42;
  const below = (count: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % count;
  const list: string[] = [];
  for (let i = 0; i < 5000; i++) {
    const at = below(list.length + 1);
    list.splice(at, 0, positionBetween(list[at - 1] ?? null, list[at] ?? null));
  }
  expect(list).toEqual([...new Set(list)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  expect(list.every(isPosition)).toBe(true);
  expect(Math.max(...list.map(({ length }) => length))).toBeLessThan(20);
});

it('grows by the logarithm at the ends', () => {
  const many = positionsAfter(null, 100_000);
  expect(many.at(-1)!.length).toBeLessThanOrEqual(5);
  expect(many.slice(1).every((position, index) => position > many[index]!)).toBe(true);
  let first = 'a0';
  for (let i = 0; i < 100_000; i++) {
    const before = positionBetween(null, first);
    if (before >= first) throw new Error(`${before} is not before ${first}`);
    first = before;
  }
  expect(first.length).toBeLessThanOrEqual(5);
});

it('grows by a character in six insertions at one and the same spot', () => {
  const grow = (next: (low: string, high: string) => [string, string]) => {
    let [low, high] = ['a0', 'a1'] as [string, string];
    for (let i = 0; i < 1000; i++) [low, high] = next(low, high);
    return Math.max(low.length, high.length);
  };
  expect(grow((low, high) => [positionBetween(low, high), high])).toBeLessThan(210);
  expect(grow((low, high) => [low, positionBetween(low, high)])).toBeLessThan(210);
  let side = false;
  expect(
    grow((low, high) => ((side = !side) ? [positionBetween(low, high), high] : [low, positionBetween(low, high)])),
  ).toBeLessThan(360);
});

it('refuses what is not in order and what is no position', () => {
  expect(() => positionBetween('a1', 'a1')).toThrow(RangeError);
  expect(() => positionBetween('a2', 'a1')).toThrow(RangeError);
  expect(() => positionBetween('!', null)).toThrow(RangeError);
  expect(['', 'a', 'a00', '!0', 'a0!', '00'].filter(isPosition)).toEqual([]);
});
