import { describe, expect, it } from 'vitest';
import { allZones, momentAt, wallClock, zonedWords } from './zoned-time';

describe('a time on the clocks of a zone', () => {
  it.each([
    ['2036-07-01T09:00', 'Europe/Zurich', '2036-07-01T07:00:00.000Z'],
    ['2036-12-01T09:00', 'Europe/Zurich', '2036-12-01T08:00:00.000Z'],
    ['2036-01-01T00:30', 'Pacific/Auckland', '2035-12-31T11:30:00.000Z'],
    ['2036-01-01T00:30', 'America/St_Johns', '2036-01-01T04:00:00.000Z'],
    ['2036-01-01T12:15', 'Asia/Kathmandu', '2036-01-01T06:30:00.000Z'],
    ['2036-01-01T09:00', 'UTC', '2036-01-01T09:00:00.000Z'],
  ])('%s in %s is %s, and back', (wall, zone, iso) => {
    expect(momentAt(wall, zone)).toBe(iso);
    expect(wallClock(iso, zone)).toBe(wall);
  });

  it('is the first of the two where clocks are set back', () => {
    expect(momentAt('2026-10-25T02:30', 'Europe/Zurich')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('that clocks leave out is an hour later', () => {
    const moment = momentAt('2026-03-29T02:30', 'Europe/Zurich')!;
    expect(moment).toBe('2026-03-29T01:30:00.000Z');
    expect(wallClock(moment, 'Europe/Zurich')).toBe('2026-03-29T03:30');
  });

  it('is none where nothing was typed', () => expect(momentAt('', 'UTC')).toBeNull());
});

it('says a moment with its zone', () => {
  expect(zonedWords('2036-12-01T08:00:00.000Z', 'Europe/Zurich', 'en-GB')).toMatch(
    /Mon.*1 Dec 2036.*09:00.*(CET|GMT\+1)/,
  );
});

it('knows the zones of the world', () => {
  expect(allZones()).toEqual(expect.arrayContaining(['UTC', 'Europe/Zurich', 'Asia/Tokyo']));
});
