/** `YYYY-MM-DDTHH:mm`, as `datetime-local` has it, of a moment (ISO 8601) on the clocks of a time zone. */
export function wallClock(iso: string, zone: string): string {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  return `${parts['year']!.padStart(4, '0')}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
}

/**
 * The moment (ISO 8601 in UTC) at which the clocks of a zone show a time. Of one that they show twice, in autumn, the first; one that
 * they leave out, in spring, is as long after midnight as it would be, so they show an hour more. Null for what is no time.
 */
export function momentAt(wall: string, zone: string): string | null {
  const asUtc = Date.parse(`${wall}:00.000Z`);
  if (Number.isNaN(asUtc)) return null;
  const day = 86_400_000;
  const offsets = [...new Set([asUtc - day, asUtc + day].map((moment) => offsetAt(moment, zone)))];
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b);
  const shown = candidates.find((moment) => moment + offsetAt(moment, zone) === asUtc);
  return new Date(shown ?? candidates.at(-1)!).toISOString();
}

/** A moment in words on the clocks of a zone, the zone among them: "Mon, 1 Dec 2036, 09:00 CET". */
export function zonedWords(iso: string, zone: string, locale?: string): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(iso));
}

/** The zone of this browser. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** All zones by their names. */
export function allZones(): readonly string[] {
  return [...new Set(['UTC', ownZone(), ...Intl.supportedValuesOf('timeZone')])];
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, zone: string): number {
  const minute = Math.floor(moment / 60_000) * 60_000;
  return Date.parse(`${wallClock(new Date(minute).toISOString(), zone)}:00.000Z`) - minute;
}
