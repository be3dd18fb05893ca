import { expect, it } from 'vitest';
import { askedFor, nextTry } from './schedule';

const now = new Date('2030-01-01T00:00:00Z');
const seconds = (date: Date | null) => (date === null ? null : (date.getTime() - now.getTime()) / 1000);
const hour = 3600;

it('tries ten times over three days, as Standard Webhooks proposes, and then no more', () => {
  const pauses = Array.from({ length: 11 }, (_each, tries) => seconds(nextTry(tries, now, null, () => 0)));
  expect(pauses).toEqual([0, 5, 300, hour / 2, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour, null]);
});

it('spreads tries a little, and never comes too early', () => {
  expect(seconds(nextTry(2, now, null, () => 1))).toBe(330);
  for (let n = 0; n < 100; n++) {
    const pause = seconds(nextTry(3, now))!;
    expect(pause).toBeGreaterThanOrEqual(1800);
    expect(pause).toBeLessThanOrEqual(1980);
  }
});

it('waits as long as the receiver asks, but no longer than a day and no shorter than the schedule', () => {
  const asked = (header: string) => seconds(nextTry(1, now, askedFor(header, now), () => 0));
  expect(asked('120')).toBe(120);
  expect(asked('Tue, 01 Jan 2030 01:00:00 GMT')).toBe(hour);
  expect(asked('999999999')).toBe(24 * hour);
  expect(asked('1')).toBe(5);
});

it.each([undefined, '', 'soon', '-5', '1e9'])('takes no notice of %j', (header) => {
  const asked = askedFor(header, now);
  expect(seconds(nextTry(1, now, asked, () => 0))).toBe(5);
});
