/** Seconds before each try: at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h after the one before (Standard Webhooks). */
const pauses = [0, 5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
const longestPauseMs = 86_400_000;
/** Pauses are up to a tenth longer, so that what failed together does not come back together. */
const jitter = 0.1;

/** After so many days without one success a webhook is switched off. */
export const failingDays = 5;

/**
 * When it is tried again after `tries` tries that failed; null when that was the last. A receiver that names a time (`Retry-After`)
 * is given that time, up to a day.
 */
export function nextTry(
  tries: number,
  now: Date,
  askedFor: Date | null = null,
  random: () => number = Math.random,
): Date | null {
  const pause = pauses[tries];
  if (pause === undefined) return null;
  const ours = pause * 1000 * (1 + jitter * random());
  const theirs = askedFor ? Math.min(askedFor.getTime() - now.getTime(), longestPauseMs) : 0;
  return new Date(now.getTime() + Math.max(ours, theirs));
}

/** What a `Retry-After` header asks for (RFC 9110 §10.2.3): seconds, or a date; null when it says neither. */
export function askedFor(header: string | undefined, now: Date): Date | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return new Date(now.getTime() + Number(header) * 1000);
  const date = new Date(header);
  return Number.isNaN(date.getTime()) ? null : date;
}
