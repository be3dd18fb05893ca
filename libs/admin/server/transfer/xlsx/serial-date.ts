const day = 86_400_000;
/** Day 0 of the calendar that begins in 1900, as it counts from March 1900 on (before, Excel has a leap day that never was). */
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const firstTrueDay = Date.UTC(1900, 2, 1);

/** An instant as Excel's number of days, taken as UTC; null for those before March 1900, which it cannot say rightly. */
export function toSerial(instant: Date): number | null {
  return instant.getTime() < firstTrueDay ? null : (instant.getTime() - epoch1900) / day;
}

/** Excel's number of days as the text of a day, or of an instant where it has a time; null for what is no date. */
export function fromSerial(serial: number, is1904: boolean): string | null {
  const instant = new Date(Math.round((is1904 ? epoch1904 : epoch1900) + serial * day));
  if (Number.isNaN(instant.getTime()) || serial < 0) return null;
  return Number.isInteger(serial) ? instant.toISOString().slice(0, 10) : instant.toISOString();
}

/** Whether a number format shows days or times (ECMA-376 §18.8.30 and .31). */
export function showsDate(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
  return /[dmyhs]/i.test(code.replace(/\\.|"[^"]*"|\[[^\]]*\]|_.|\*.|General/gi, ''));
}
