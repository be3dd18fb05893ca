import { describeFields, field, type Json } from '@tessera/models';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../rules/faults';
import { valueWords } from '../shown/value-words';
import { durationText, parseDuration } from './duration-text';
import { jsonFault } from './json-fault';
import { majorAmount, minorAmount } from './minor-units';
import { slugOf } from './slug-of';

describe('an amount of money', () => {
  it.each([
    [1250, 'EUR', '12.50'],
    [-5, 'EUR', '-0.05'],
    [0, 'EUR', '0.00'],
    [1250, 'JPY', '1250'],
    [1250, 'KWD', '1.250'],
  ])('of %i minor units in %s is written %s', (amount, currency, text) => {
    expect(majorAmount(amount, currency)).toBe(text);
  });

  it.each([
    ['12,5', 'EUR', 1250],
    ['1 234.5', 'EUR', 123_450],
    ["1'000", 'CHF', 100_000],
    ['12.345', 'EUR', null],
    ['12.5', 'JPY', null],
    ['twelve', 'EUR', null],
    ['', 'EUR', null],
    ['99999999999999999', 'EUR', null],
  ])('%j in %s is %j minor units', (text, currency, amount) => {
    expect(minorAmount(text, currency)).toBe(amount);
  });

  it('comes through its writing unchanged', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom('EUR', 'JPY', 'KWD', 'CLF'), (amount, currency) => {
        expect(minorAmount(majorAmount(amount, currency), currency)).toBe(amount + 0);
      }),
    );
  });
});

describe('a length of time', () => {
  it.each([
    ['1h 30m', 'PT1H30M'],
    ['90 min', 'PT90M'],
    ['1:30', 'PT1H30M'],
    ['0:00:05', 'PT5S'],
    ['2 days, 3 hours', 'P2DT3H'],
    ['1w', 'P1W'],
    ['1w 1d', 'P8D'],
    ['1y 2mo', 'P1Y2M'],
    ['1.5s', 'PT1.5S'],
    ['0m', 'PT0S'],
    ['pt1h', 'PT1H'],
    ['1.5h', null],
    ['1h 1h', null],
    ['soon', null],
    ['', null],
  ])('%j is %j', (text, iso) => {
    expect(parseDuration(text)).toBe(iso);
  });

  it('comes through its words unchanged, and is one for the server', () => {
    const [span] = describeFields({ span: field.duration() });
    const part = fc.nat({ max: 99 });
    fc.assert(
      fc.property(fc.record({ d: part, h: part, m: part, s: part }), (parts) => {
        const iso = parseDuration(
          Object.entries(parts)
            .map(([unit, count]) => `${count}${unit}`)
            .join(' '),
        )!;
        expect(faultsOf(span!, iso)).toEqual([]);
        expect(parseDuration(durationText(iso))).toBe(iso);
      }),
    );
  });
});

describe('JSON', () => {
  it('is judged as the browser does', () => {
    const near = fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '"a"',
          '1',
          '-',
          '0',
          '.5',
          'e3',
          'true',
          'null',
          ' ',
          '\n',
          '"',
          '\\',
          'x',
        ),
        { maxLength: 9 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(near, fc.json(), fc.string()), (text) => {
        const isJson = (() => {
          try {
            JSON.parse(text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(jsonFault(text) === null, text).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{"a":\n  }', 2, 3, 'a value is missing'],
    ['{"a" 1}', 1, 6, 'a colon is missing'],
    ['[1 2]', 1, 4, 'a comma is missing'],
    ['{a: 1}', 1, 2, 'this is no value'],
    ['{"a": 1', 1, 8, 'this "{" is not closed yet'],
    ['[1,]', 1, 4, 'a value is missing'],
    ['{} x', 1, 4, 'nothing may follow'],
  ])('%j is wrong at line %i, column %i: %s', (text, line, column, message) => {
    expect(jsonFault(text)).toEqual({ line, column, message });
  });
});

describe('a slug', () => {
  it('made from any title is one, or empty', () => {
    const [slug] = describeFields({ slug: field.slug() });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 40 })), (title) => {
        const made = slugOf(title);
        expect(made === '' || faultsOf(slug!, made).length === 0, `${title} → ${made}`).toBe(true);
      }),
    );
    expect(slugOf('  Blå Rock’n’Roll & Straße! ')).toBe('bla-rocknroll-strasse');
  });
});

describe('a value in words', () => {
  const fields = describeFields({
    isOpen: field.boolean(),
    size: field.integer(),
    price: field.decimal(),
    fee: field.money(),
    day: field.date(),
    hour: field.time(),
    span: field.duration(),
    level: field.choice({ choices: { a: 'Small', b: 'Large' } }),
    tags: field.choices({ choices: { a: 'Small', b: 'Large' } }),
    place: field.location(),
    steps: field.list(field.group({ what: field.text(), when: field.date() })),
    words: field.list(field.text()),
    notes: field.richText(),
  });
  const cases: Readonly<Record<string, readonly [Json, string]>> = {
    isOpen: [false, 'No'],
    size: [12_000, '12,000'],
    price: ['12345678901234567.50', '12,345,678,901,234,567.50'],
    fee: [{ amount: 125_000, currency: 'JPY' }, '¥125,000'],
    day: ['2026-11-22', 'Nov 22, 2026'],
    hour: ['09:30:00', '09:30'],
    span: ['PT90M', '90m'],
    level: ['b', 'Large'],
    tags: [['a', 'b'], 'Small, Large'],
    place: [{ latitude: 59.9, longitude: 10.7, label: 'Oslo' }, 'Oslo · 59.9, 10.7'],
    steps: [[{ what: 'Open', when: '2026-11-22' }], 'What: Open\nWhen: Nov 22, 2026'],
    words: [['a', 'b'], 'a, b'],
    notes: [{ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }] }, 'Hello'],
  };

  it.each(Object.entries(cases))('%s', (name, [value, words]) => {
    expect(
      valueWords(
        fields.find((each) => each.name === name)!,
        value,
        'en',
      ),
    ).toBe(words);
  });

  it('shows what does not fit its field any more as it is kept', () => {
    expect(
      valueWords(
        fields.find(({ name }) => name === 'fee')!,
        'twelve',
        'en',
      ),
    ).toBe('twelve');
  });
});
