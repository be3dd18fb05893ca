import { describe, expect, it } from 'vitest';
import { dayAfter, monthAfter, onDay, weeksOf } from './month';

describe('a month of a calendar', () => {
  it('has the whole weeks that it touches', () => {
    const weeks = weeksOf('2026-11', 1);
    expect(weeks[0]![0]).toBe('2026-10-26');
    expect(weeks.at(-1)!.at(-1)).toBe('2026-12-06');
    expect(weeks.every((week) => week.length === 7)).toBe(true);
  });

  it('begins its weeks on the day they begin where one is', () => {
    expect(weeksOf('2026-11', 7)[0]![0]).toBe('2026-11-01');
    expect(weeksOf('2026-11', 6)[0]![0]).toBe('2026-10-31');
  });

  it('has four weeks where it fits into them', () => {
    expect(weeksOf('2027-02', 1)).toHaveLength(4);
  });

  it('goes on over the end of years and months', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(dayAfter('2026-02-28', 1)).toBe('2026-03-01');
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  });

  it('moves a day to another, and a moment with its time', () => {
    expect(onDay('2026-11-22', 'date', '2026-11-30')).toBe('2026-11-30');
    const moved = new Date(onDay(new Date(2026, 10, 22, 9, 30).toISOString(), 'dateTime', '2026-12-01'));
    expect([moved.getMonth(), moved.getDate(), moved.getHours(), moved.getMinutes()]).toEqual([11, 1, 9, 30]);
  });
});
