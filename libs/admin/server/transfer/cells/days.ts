import type { DateFormat } from '../../../contract';
import { CellFault } from './cell-fault';

const shapes: Readonly<Record<DateFormat, RegExp>> = {
  ymd: /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})$/,
  compact: /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  dmy: /^(?<day>\d{1,2})[-./]\s?(?<month>\d{1,2})[-./]\s?(?<year>\d{4})$/,
  mdy: /^(?<month>\d{1,2})[-./](?<day>\d{1,2})[-./](?<year>\d{4})$/,
};

const order = Object.keys(shapes) as DateFormat[];

/** A day as ISO 8601 text. Throws `CellFault`. */
export function readDay(text: string, format: DateFormat = 'ymd'): string {
  // What is written as ISO 8601 means one thing only, whatever the rest of the column looks like.
  const day = dayIn(text, format) ?? dayIn(text, 'ymd');
  if (day) return day;
  const isWritten = shapes[format].test(text);
  throw new CellFault(
    'date',
    isWritten ? `There is no such day: "${text}".` : `"${text}" is not a date written as ${examples[format]}.`,
  );
}

/**
 * An instant as ISO 8601 text in UTC: a day, or a day and a time, perhaps with its distance to UTC; without one it is taken as UTC.
 * Throws `CellFault`.
 */
export function readInstant(text: string, format: DateFormat = 'ymd'): string {
  const [, dayText = text, time, seconds = '00', fraction = '', zone = 'Z'] =
    /^(.*?)(?:[T ,]+(\d{1,2}:\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(text) ?? [];
  const day = readDay(dayText.trim(), format);
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d\d):?/, '$1:');
  const at = new Date(
    `${day}T${(time ?? '00:00').padStart(5, '0')}:${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`,
  );
  if (Number.isNaN(at.getTime())) throw new CellFault('date-time', `There is no such time: "${text}".`);
  return at.toISOString();
}

/** The way in which all of these days are written; the first of those that fit, undefined where none does. */
export function dateFormatOf(samples: readonly string[]): DateFormat | undefined {
  const days = samples.map((sample) => sample.trim().replace(/[T ,]+\d{1,2}:\d\d.*$/, '')).filter(Boolean);
  if (days.length === 0) return undefined;
  const share = (format: DateFormat) => days.filter((day) => dayIn(day, format)).length / days.length;
  const best = order
    .map((format) => ({ format, fits: share(format) }))
    .reduce((one, other) => (other.fits > one.fits ? other : one));
  // Real files have impossible days among the others.
  return best.fits >= 0.6 ? best.format : undefined;
}

function dayIn(text: string, format: DateFormat): string | undefined {
  const { year = '', month = '', day = '' } = shapes[format].exec(text.trim())?.groups ?? {};
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return year !== '0000' && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

const examples: Readonly<Record<DateFormat, string>> = {
  ymd: '2026-11-22',
  compact: '20261122',
  dmy: '22.11.2026',
  mdy: '11/22/2026',
};
