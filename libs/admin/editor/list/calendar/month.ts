const day = 86_400_000;

/** A day as `2026-11-22`, moved by so many days. */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10);
}

/** The month `2026-11`, moved by so many months. */
export function monthAfter(month: string, months: number): string {
  const [year, index] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, index - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks that a month touches, whole: days as `2026-11-22`. `firstDay` is 1 for Monday to 7 for Sunday (ISO 8601). */
export function weeksOf(month: string, firstDay: number): string[][] {
  const first = `${month}-01`;
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay() || 7;
  const start = dayAfter(first, -((weekday - firstDay + 7) % 7));
  const end = `${monthAfter(month, 1)}-01`;
  const weeks: string[][] = [];
  for (let at = start; at < end; at = dayAfter(at, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(at, index)));
  return weeks;
}

/** The first day of the week where the person is; Monday where her browser does not say. */
export function firstDayOfWeek(locale = globalThis.navigator?.language): number {
  try {
    const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number } };
    return known.getWeekInfo?.().firstDay ?? 1;
  } catch {
    return 1;
  }
}

/** The calendar day of a moment where the person is. */
export function localDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The moment at which a day begins where the person is, as the API has it. */
export function startOfDay(date: string): string {
  return new Date(`${date}T00:00:00`).toISOString();
}

/** A date or a moment, on another day at the same time where the person is. */
export function onDay(value: string, kind: 'date' | 'dateTime', date: string): string {
  if (kind === 'date') return date;
  const moment = new Date(value);
  const [year, month, dayOfMonth] = date.split('-').map(Number) as [number, number, number];
  moment.setFullYear(year, month - 1, dayOfMonth);
  return moment.toISOString();
}
