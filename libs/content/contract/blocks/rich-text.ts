import { defineBlock, field } from '@tessera/models';

/** Running text with headings, lists, tables and links. */
export const RichTextBlock = defineBlock({
  name: 'content.rich-text',
  label: 'Text',
  icon: 'text',
  help: 'Paragraphs, headings, lists and links.',
  also: 'paragraph text heading list words',
  fields: { text: field.richText({ search: 'D' }) },
  preview: {
    text: {
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'A heading' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'A paragraph that says what the heading promises.' }] },
      ],
    },
  },
});
