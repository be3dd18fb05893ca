import type { FieldSchema, Json, Location, Money } from '@tessera/models';
import { choicesOf } from '../choices-of';
import { durationText } from '../values/duration-text';
import { majorAmount } from '../values/minor-units';

type Words = (value: Json, schema: FieldSchema, locale?: string) => string;

/** A value in words, as lists, histories and forms of viewers show it; empty where there is none. `locale` is the browser's when left out. */
export function valueWords(schema: FieldSchema, value: Json | undefined, locale?: string): string {
  if (value === null || value === undefined || value === '') return '';
  const words = Object.hasOwn(kinds, schema.kind) ? kinds[schema.kind]! : plain;
  try {
    return words(value, schema, locale);
  } catch {
    // A value from before its field changed its kind is shown as it is kept.
    return plain(value, schema);
  }
}

const plain: Words = (value) => (typeof value === 'string' ? value : JSON.stringify(value));

const kinds: Readonly<Record<string, Words>> = {
  boolean: (value) => (value === true ? 'Yes' : 'No'),
  integer: (value, _schema, locale) => new Intl.NumberFormat(locale).format(value as number),
  decimal: (value, { scale }, locale) =>
    new Intl.NumberFormat(locale, {
      maximumFractionDigits: (scale as number | undefined) ?? 20,
      minimumFractionDigits: String(value).split('.')[1]?.length ?? 0,
    }).format(value as Intl.StringNumericLiteral),
  money: (value, _schema, locale) => {
    const { amount, currency } = value as unknown as Money;
    const major = majorAmount(amount, currency);
    const digits = major.split('.')[1]?.length ?? 0;
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(major as Intl.StringNumericLiteral);
  },
  date: (value, _schema, locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${String(value)}T00:00Z`),
    ),
  time: (value) => String(value).replace(/^(\d\d:\d\d):00$/, '$1'),
  dateTime: (value, _schema, locale) =>
    new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(String(value))),
  duration: (value) => durationText(String(value)),
  choice: (value, schema) => labelOf(schema, value),
  choices: (value, schema) => (value as readonly Json[]).map((each) => labelOf(schema, each)).join(', '),
  reference: (value) => shortId(value),
  references: (value) => (value as readonly Json[]).map(shortId).join(', '),
  file: (value) => shortId((value as { id: string }).id),
  image: (value) => (value as { alt: string }).alt || 'A picture',
  link: (value) => {
    const { url, email, file } = value as Record<string, string | undefined>;
    return url ?? email ?? (file ? 'A file' : 'A page');
  },
  location: (value) => {
    const { label, latitude, longitude } = value as unknown as Location;
    return [label, `${latitude}, ${longitude}`].filter(Boolean).join(' · ');
  },
  richText: (value) => textIn(value).trim(),
  blocks: (value) => {
    const { length } = value as readonly Json[];
    return `${length} ${length === 1 ? 'block' : 'blocks'}`;
  },
  group: (value, schema, locale) =>
    ((schema['fields'] ?? []) as readonly FieldSchema[])
      .map((field) => [field.label, valueWords(field, (value as Record<string, Json>)[field.name], locale)])
      .filter(([, words]) => words)
      .map(([label, words]) => `${label}: ${words}`)
      .join('\n'),
  list: (value, schema, locale) => {
    const item = schema['item'] as FieldSchema | undefined;
    const words = (value as readonly Json[]).map((each) =>
      item ? valueWords(item, each, locale) : plain(each, schema),
    );
    return words.join(item?.kind === 'group' ? '\n\n' : ', ');
  },
};

function labelOf(schema: FieldSchema, value: Json): string {
  return choicesOf(schema).find((choice) => choice.value === value)?.label ?? String(value);
}

/** The end of a UUID v7 tells two apart; its beginning is the time. */
function shortId(id: Json): string {
  return `…${String(id).slice(-6)}`;
}

/** The words of a rich text, paragraph by paragraph. */
function textIn(node: unknown): string {
  const { text, content = [], type } = node as { text?: string; content?: readonly unknown[]; type?: string };
  if (typeof text === 'string') return text;
  const isLine = type === 'paragraph' || type === 'heading';
  return content.map(textIn).join('') + (isLine ? '\n' : '');
}
