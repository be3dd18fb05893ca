import { defineFieldKind, type FieldOptions } from '@tessera/models';
import { z } from 'zod';

interface TagOptions extends FieldOptions {
  readonly default?: string;
}

/** A language by its tag (BCP 47), as it is written: `en`, `de-CH`. */
export const locale = defineFieldKind<string, TagOptions>({
  name: 'locale',
  schema: () => z.string().max(35).refine(isLocale, 'must be a language such as en or de-CH'),
  column: 'text',
  widget: 'text',
  operators: ['eq', 'ne', 'in', 'isNull'],
  text: String,
});

/** A time zone by its name in the IANA database: `Europe/Zurich`. */
export const timeZone = defineFieldKind<string, TagOptions>({
  name: 'timeZone',
  schema: () => z.string().max(64).refine(isTimeZone, 'must be a time zone such as Europe/Zurich'),
  column: 'text',
  widget: 'text',
  operators: ['eq', 'ne', 'in', 'isNull'],
  text: String,
});

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    // A RangeError: the tag is not well-formed.
    return false;
  }
}

/** Whether there is such a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // A RangeError: there is no such zone.
    return false;
  }
}
