import { expect, it } from 'vitest';
import { isLongEnough, isOwnData } from './password-rules';

it('an owner needs twelve characters, counted as people see them', () => {
  expect(isLongEnough('elevenchars')).toBe(false);
  expect(isLongEnough('twelve chars')).toBe(true);
  expect(isLongEnough('🐈'.repeat(11))).toBe(false);
});

it('a password that is little more than the name or the address is one’s own data', () => {
  const ada = { name: 'Ada Lovelace', email: 'ada.lovelace@example.org' };
  expect(isOwnData('lovelace and tea', ada)).toBe(false);
  expect(isOwnData('Lovelace123', ada)).toBe(true);
  expect(isOwnData('ada.lovelace!', ada)).toBe(true);
  expect(isOwnData('correct horse battery', ada)).toBe(false);
});
