import { z } from 'zod';
import { defineFieldKind, type FieldOptions } from './field';

/** Options of `field.html`. */
export interface HtmlOptions extends FieldOptions {
  /** Most characters; 100,000 when left out. */
  readonly max?: number;
  readonly default?: string;
}

/**
 * HTML that somebody wrote. It is cleaned when it is saved and again when it is drawn (`safeHtml` of `libs/templates`), so it
 * may look otherwise than it was typed. For what people write, `field.richText` is better. Lives in documents only.
 */
export const html = defineFieldKind<string, HtmlOptions>({
  name: 'html',
  schema: ({ max = 100_000 }) =>
    z
      .string()
      .max(max)
      .refine((value) => !value.includes('\0') && value.isWellFormed(), {
        error: 'contains characters that cannot be stored',
        params: { code: 'unstorable' },
      }),
  column: null,
  widget: 'html',
  operators: [],
  text: (json) =>
    String(json)
      .replace(/<(?:[^<>"']|"[^"]*"|'[^']*')*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
});
