const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const week = 7 * day;

/**
 * A moment in words: within a week how long ago ("12 minutes ago", "in 3 days"), else the date, with the year when it
 * is another one. `now` and `at` in milliseconds; `locale` as BCP 47, the browser's when left out; `narrow` says "12s ago".
 */
export function relativeTime(
  at: number,
  now: number,
  { locale, narrow = false }: { locale?: string; narrow?: boolean } = {},
): string {
  const seconds = Math.round((at - now) / 1000);
  const distance = Math.abs(seconds);
  if (distance >= week) return dateOf(at, now, locale);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: narrow ? 'narrow' : 'long' });
  if (distance < 5) return words.format(0, 'second');
  if (distance < minute) return words.format(seconds, 'second');
  if (distance < hour) return words.format(whole(seconds / minute), 'minute');
  if (distance < day) return words.format(whole(seconds / hour), 'hour');
  return words.format(whole(seconds / day), 'day');
}

/** What has passed is counted when it is full; what is to come is rounded, so that a week is not 6 days a second later. */
function whole(units: number): number {
  return units > 0 ? Math.round(units) : Math.trunc(units);
}

/** The whole moment in the person's own zone, for tooltips. */
export function absoluteTime(at: number, locale?: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

function dateOf(at: number, now: number, locale?: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const parts: Intl.DateTimeFormatOptions = isThisYear
    ? { day: 'numeric', month: 'short' }
    : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale, parts).format(at);
}
