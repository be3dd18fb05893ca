import { defineBlock, field } from '@tessera/models';

/** Somebody's words and whose they are. */
export const QuoteBlock = defineBlock({
  name: 'content.quote',
  label: 'Quote',
  icon: 'quote',
  help: "Somebody's words, and whose they are.",
  also: 'citation blockquote testimonial saying',
  fields: {
    text: field.text({ label: 'Words', required: true, multiline: true, max: 10_000, search: 'C' }),
    source: field.text({ help: 'Who said it, or where it stands.', max: 300, search: 'D' }),
  },
  preview: { text: 'Make it as simple as possible, but not simpler.', source: 'after Albert Einstein' },
});
