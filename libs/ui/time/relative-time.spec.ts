import { describe, expect, it } from 'vitest';
import { relativeTime } from './relative-time';

const now = Date.UTC(2026, 10, 22, 12);
const ago = (seconds: number): string => relativeTime(now - seconds * 1000, now, { locale: 'en' });

describe('a moment in words', () => {
  it('is relative within a week', () => {
    expect(ago(0)).toBe('now');
    expect(ago(12)).toBe('12 seconds ago');
    expect(ago(125)).toBe('2 minutes ago');
    expect(ago(3 * 3600)).toBe('3 hours ago');
    expect(ago(24 * 3600)).toBe('yesterday');
    expect(ago(6 * 86_400)).toBe('6 days ago');
    expect(ago(-2 * 86_400)).toBe('in 2 days');
  });

  it('that is to come loses no day with its first second', () => {
    expect(ago(-(7 * 86_400 - 1))).toBe('in 7 days');
    expect(ago(-(86_400 - 1))).toBe('in 24 hours');
    expect(ago(-(3600 - 1))).toBe('in 60 minutes');
    expect(ago(-(2 * 86_400 + 3600))).toBe('in 2 days');
  });

  it('is a date beyond, with the year when it is another one', () => {
    expect(ago(8 * 86_400)).toBe('Nov 14');
    expect(ago(400 * 86_400)).toBe('Oct 18, 2025');
  });

  it('can be short, beside a state', () => {
    expect(relativeTime(now - 12_000, now, { locale: 'en', narrow: true })).toBe('12s ago');
  });
});
