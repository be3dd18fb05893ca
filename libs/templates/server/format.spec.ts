import { describe, expect, it } from 'vitest';
import { Format } from './format';

const instant = new Date('2026-11-22T23:30:00Z');
/** Narrow and non-breaking spaces differ between versions of the locale data. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

it.each([
  ['en-GB', 'Europe/London', '22 November 2026', '22 November 2026 at 23:30'],
  ['de-DE', 'Europe/Berlin', '23. November 2026', '23. November 2026 um 00:30'],
  ['en-US', 'America/Los_Angeles', 'November 22, 2026', 'November 22, 2026 at 3:30 PM'],
  ['ja-JP', 'Asia/Tokyo', '2026年11月23日', '2026年11月23日 8:30'],
])('an instant is written for %s in %s', (locale, zone, date, dateTime) => {
  const format = new Format(locale, zone);
  expect(plain(format.date(instant))).toBe(date);
  expect(plain(format.dateTime(instant))).toBe(dateTime);
});

it('a calendar day is the same day in every zone', () => {
  expect(new Format('en-GB', 'Pacific/Kiritimati').date('2026-11-22')).toBe('22 November 2026');
  expect(new Format('en-GB', 'Pacific/Pago_Pago').date('2026-11-22', 'medium')).toBe('22 Nov 2026');
});

it('numbers and money are written as the locale does', () => {
  const german = new Format('de-DE', 'UTC');
  expect(german.number(1234567.5)).toBe('1.234.567,5');
  expect(german.number('12345678901234567.89')).toBe('12.345.678.901.234.567,89');
  expect(plain(german.money({ amount: 123450, currency: 'EUR' }))).toBe('1.234,50 €');
  expect(new Format('ja-JP', 'UTC').money({ amount: 1234, currency: 'JPY' })).toBe('￥1,234');
  expect(new Format('en-GB', 'UTC').money({ amount: 1234, currency: 'KWD' }).endsWith('1.234')).toBe(true);
});

it('lists and plurals follow the language', () => {
  expect(new Format('en-GB', 'UTC').list(['Ada', 'Grace', 'Alan'])).toBe('Ada, Grace and Alan');
  expect(new Format('de', 'UTC').list(['Ada', 'Grace'])).toBe('Ada und Grace');
  expect(new Format('en', 'UTC').plural(1)).toBe('one');
});

describe('minutes of reading', () => {
  const { readingMinutes } = new Format('en', 'UTC');
  it.each([
    [0, 1],
    [100, 1],
    [230, 1],
    [600, 3],
    [2300, 10],
  ])('%i words take %i', (words, minutes) => {
    expect(readingMinutes('word, '.repeat(words))).toBe(minutes);
  });

  it('Chinese is counted by characters', () => {
    expect(readingMinutes('字'.repeat(1500))).toBe(3);
  });
});

it('a zone or locale that is none is refused at once', () => {
  expect(() => new Format('en', 'Mars/Base')).toThrow(RangeError);
  expect(() => new Format('not a locale', 'UTC')).toThrow(RangeError);
});
