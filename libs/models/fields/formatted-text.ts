import { z } from 'zod';
import { defineFieldKind, type FieldOptions, type FilterOperator } from './field';

/** Options of the kinds that are text of a fixed form. */
export interface FormattedTextOptions extends FieldOptions {
  readonly default?: string;
}

/** Options of `field.slug`. */
export interface SlugOptions extends FormattedTextOptions {
  /** The field it is made from while nobody typed one. */
  readonly from?: string;
}

const operators: readonly FilterOperator[] = ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'isNull'];

/** One segment of an address: letters and digits of any script in lower case, joined by single hyphens; 1 to 120 characters. */
export const slug = defineFieldKind<string, SlugOptions>({
  name: 'slug',
  schema: () =>
    z
      .string()
      .max(120)
      .regex(
        /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u,
        'may have lower-case letters, digits and single hyphens only',
      ),
  column: 'text',
  widget: 'slug',
  operators,
  text: String,
});

/** An e-mail address as HTML's `input type=email` accepts it, at most 254 characters (RFC 5321). Compared in lower case by who needs it. */
export const email = defineFieldKind<string, FormattedTextOptions>({
  name: 'email',
  schema: () => z.email({ pattern: z.regexes.html5Email }).max(254),
  column: 'text',
  widget: 'email',
  operators,
  text: String,
});

/** An absolute `http` or `https` address (WHATWG URL), at most 2,048 characters. */
export const url = defineFieldKind<string, FormattedTextOptions>({
  name: 'url',
  schema: () => z.url({ protocol: /^https?$/ }).max(2048),
  column: 'text',
  widget: 'url',
  operators,
  text: String,
});

/** A telephone number in E.164: `+` and up to 15 digits. */
export const phone = defineFieldKind<string, FormattedTextOptions>({
  name: 'phone',
  schema: () => z.e164(),
  column: 'text',
  widget: 'phone',
  operators,
  text: String,
});

/** A colour as `#rrggbb` in lower case. */
export const colour = defineFieldKind<string, FormattedTextOptions>({
  name: 'colour',
  schema: () => z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour such as #3b5bdb'),
  column: 'text',
  widget: 'colour',
  operators: ['eq', 'ne', 'in', 'isNull'],
  text: String,
});
