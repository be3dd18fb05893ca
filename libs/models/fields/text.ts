import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';

/** Options of `field.text`. */
export interface TextOptions extends FieldOptions {
  /** Most characters (Unicode code points); 100,000 when left out, so that no value is unbounded. */
  readonly max?: number;
  readonly min?: number;
  /** Drawn as several lines; line breaks are kept. A single line refuses them. */
  readonly multiline?: boolean;
  /**
   * How it is sorted and compared: as people of any language expect (`language`, when left out), or by code point
   * (`bytes`) for paths and keys, whose beginnings can then be searched by an index.
   */
  readonly order?: 'language' | 'bytes';
  readonly default?: string;
}

/** Plain text. NUL, which PostgreSQL cannot store, and unpaired surrogates are refused. */
export const text = defineFieldKind<string, TextOptions>({
  name: 'text',
  schema: ({ max = 100_000, min = 0, multiline }) =>
    z
      .string()
      .min(min)
      .max(max)
      .refine((value) => !value.includes('\0') && value.isWellFormed(), {
        error: 'contains characters that cannot be stored',
        params: { code: 'unstorable' },
      })
      .refine((value) => multiline || !/[\n\r\u2028\u2029]/.test(value), {
        error: 'must be a single line',
        params: { code: 'line-break' },
      }),
  column: 'text',
  widget: 'text',
  operators: ['eq', 'ne', 'in', 'notIn', 'contains', 'startsWith', 'isNull', 'lt', 'lte', 'gt', 'gte'],
  text: String,
});
