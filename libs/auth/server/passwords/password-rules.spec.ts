import { describe, expect, it } from 'vitest';
import cases from './password-validators.cases.json';
import { passwordFaults } from './password-rules';

const anna = { email: 'anna.berg@example.org', name: 'Anna Berg', isOwner: false };
const codes = (password: string, person = anna) => passwordFaults(password, person).map(({ code }) => code);

it('accepts a sentence, an umlaut and 64 characters', () => {
  expect(codes('correct horse battery staple', { ...anna, isOwner: true })).toEqual([]);
  expect(codes('überraschung-im-märz')).toEqual([]);
  expect(codes('x7'.repeat(10) + 'pq'.repeat(22))).toEqual([]);
});

it('asks who may do everything for more', () => {
  expect(codes('blue-tile-7')).toEqual([]);
  expect(codes('blue-tile-7', { ...anna, isOwner: true })).toEqual(['too-short']);
});

it('counts characters, not code units', () => {
  expect(codes('🐙🦑🐠🐡')).toEqual(['too-short']);
});

it('refuses what is guessed first, however it is written', () => {
  for (const password of [
    'Password1',
    'QWERTYUIOP',
    'iloveyou',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    'zyxwvutsrqpo',
    'sunflowersunflower',
  ]) {
    expect(codes(password), password).toEqual(['common']);
  }
});

it('refuses name and address', () => {
  for (const password of ['anna.berg@example.org', 'anna.berg2026', 'Anna Berg', 'example.org', 'ANNA.BERG!!'])
    expect(codes(password), password).toEqual(['own-data']);
});

it('refuses more than can be hashed in bounded time', () => {
  expect(codes('aB3$'.repeat(65))).toEqual(['too-long']);
});

describe('as Django decides', () => {
  const person = (user: (typeof cases.rows)[number]['user'] | null) => ({
    email: user?.email ?? 'nobody@nowhere.invalid',
    name: `${user?.first_name ?? ''} ${user?.last_name ?? ''}`.trim(),
    isOwner: false,
  });
  const refuses = {
    UserAttributeSimilarityValidator: 'own-data',
    CommonPasswordValidator: 'common',
    MinimumLengthValidator: 'too-short',
    NumericPasswordValidator: 'numeric',
  } as const;
  const isException = ({ validator, options, password, user }: (typeof cases.rows)[number]) =>
    // NIST SP 800-63B forbids rules of composition: digits alone are refused only where they are common.
    validator === 'NumericPasswordValidator' ||
    // Our own thresholds of similarity and length, our own list, and all that is known of the person.
    (validator === 'UserAttributeSimilarityValidator' &&
      (options.max_similarity !== 0.7 || options.user_attributes?.length !== 4 || !user?.email)) ||
    (validator === 'MinimumLengthValidator' && options.min_length !== 8) ||
    options.list_size === 1 ||
    // Too short anyway.
    (validator === 'CommonPasswordValidator' && password.length < 8);

  it.each(cases.rows.filter((row) => !isException(row)))(
    '$validator on $password: $valid',
    ({ validator, password, user, valid }) => {
      const code = refuses[validator as keyof typeof refuses];
      expect(codes(password, person(user)).includes(code)).toBe(!valid);
    },
  );
});
