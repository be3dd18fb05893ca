import { expect, it } from 'vitest';
import { Safe } from './safe';

const [old, next, other] = ['o', 'n', 'x'].map((letter) => letter.repeat(32)) as [string, string, string];
const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

it('opens what it sealed, which looks different each time and tells nothing', () => {
  const safe = Safe.of([old]);
  const sealed = [safe.seal('whsec_ä', 'a.b.c'), safe.seal('whsec_ä', 'a.b.c')];
  expect(sealed.map((each) => safe.open(each, 'a.b.c'))).toEqual(['whsec_ä', 'whsec_ä']);
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(sealed[0]).toMatch(/^sealed:v1:[0-9a-f]{16}:[\w-]+$/);
  expect(sealed.join()).not.toMatch(/whsec|oooo/);
});

it('opens with a former key, and seals with the current one', () => {
  const sealed = Safe.of([old]).seal('secret', 'x');
  const rotated = Safe.of([next, old]);
  expect(rotated.open(sealed, 'x')).toBe('secret');
  const again = rotated.seal('secret', 'x');
  expect(Safe.of([next]).open(again, 'x')).toBe('secret');
  expect(codeOf(() => Safe.of([old]).open(again, 'x'))).toBe('database.secret-unreadable');
});

it('opens nothing that was changed, cut, sealed as something else or with another key', () => {
  const safe = Safe.of([old]);
  const sealed = safe.seal('secret', 'x');
  const changed = sealed.at(-2) === 'A' ? 'B' : 'A';
  for (const wrong of [
    `${sealed.slice(0, -2)}${changed}${sealed.at(-1)}`,
    sealed.slice(0, 40),
    'sealed:v2:x:y',
    'sealed:v1:0011223344556677:AAAA',
  ])
    expect(codeOf(() => safe.open(wrong, 'x'))).toBe('database.secret-unreadable');
  expect(codeOf(() => safe.open(sealed, 'y'))).toBe('database.secret-unreadable');
  expect(codeOf(() => Safe.of([other]).open(sealed, 'x'))).toBe('database.secret-unreadable');
});

it('gives text from before there were keys as it is', () => {
  expect(Safe.of([old]).open('whsec_plain', 'x')).toBe('whsec_plain');
});
