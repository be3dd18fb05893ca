const day = 86_400_000;

/** A calendar day (`2026-11-22`) in words: relative within a week ("tomorrow", "3 days ago"), else the date, with the year when it is another one. */
export function dayWords(date: string, now: Date, locale?: string): string {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at)) return date;
  const days = Math.round((at - today) / day);
  if (Math.abs(days) < 7) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const isThisYear = date.startsWith(String(now.getFullYear()));
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}

/** The whole date, for hovering. */
export function wholeDay(date: string, locale?: string): string {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) ? date : new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(at);
}
