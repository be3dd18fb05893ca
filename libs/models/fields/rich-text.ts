import { z } from 'zod';
import { checkRichText, richTextHeadings, richTextReferences, richTextToPlain, type RichText } from '../rich-text';
import { defineFieldKind, type FieldOptions } from './field';

/** Options of `field.richText`. */
export interface RichTextOptions extends FieldOptions {
  readonly default?: RichText;
}

/** Text with headings, lists, tables, links: a checked document, never HTML. See `checkRichText`. */
export const richText = defineFieldKind<RichText, RichTextOptions>({
  name: 'richText',
  schema: () =>
    z.unknown().superRefine((value, context) => {
      for (const { path, message } of checkRichText(value)) {
        context.addIssue({
          code: 'custom',
          message,
          path: path.split('.').filter(Boolean),
          params: { code: 'rich-text' },
        });
      }
    }),
  column: 'jsonb',
  widget: 'richText',
  operators: ['isNull'],
  text: (json) => richTextToPlain(json as unknown as RichText),
  headings: (json) => richTextHeadings(json as unknown as RichText).join('\n'),
  references: (json) => richTextReferences(json as unknown as RichText),
});
