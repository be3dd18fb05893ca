import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';
import { orderedOperators } from './numbers';

/** Options of the kinds of time. */
export interface DateOptions<Value> extends FieldOptions {
  readonly default?: Value;
}

/** A calendar day without time or zone, `2026-11-22` (RFC 3339 full-date). */
export const date = defineFieldKind<string, DateOptions<string>>({
  name: 'date',
  schema: () => known(z.iso.date()),
  column: 'date',
  widget: 'date',
  operators: orderedOperators,
  text: String,
});

/** A time of day without zone, `09:00` or `09:00:30`. */
export const time = defineFieldKind<string, DateOptions<string>>({
  name: 'time',
  schema: () => z.iso.time(),
  column: 'time',
  widget: 'time',
  operators: orderedOperators,
  text: String,
});

/** An instant: a `Date` in code, fixed-width UTC text `2026-11-22T09:00:00.000Z` in JSON, so that it sorts and indexes as text. */
export const dateTime = defineFieldKind<Date, DateOptions<Date>>({
  name: 'dateTime',
  schema: () => known(z.iso.datetime({ precision: 3 })),
  column: 'timestamptz',
  widget: 'dateTime',
  operators: orderedOperators,
  decode: (json) => new Date(json as string),
  encode: (value) => value.toISOString(),
  text: String,
});

/** A length of time in ISO 8601, `PT1H30M`. */
export const duration = defineFieldKind<string, DateOptions<string>>({
  name: 'duration',
  schema: () => z.iso.duration(),
  column: 'text',
  widget: 'duration',
  operators: ['eq', 'ne', 'isNull'],
  text: String,
});

/** ISO 8601 has a year 0, which neither PostgreSQL nor the calendar has. */
function known<Schema extends z.ZodType<string>>(schema: Schema): Schema {
  return schema.refine((text) => !text.startsWith('0000'), { error: 'There is no year 0.' });
}
