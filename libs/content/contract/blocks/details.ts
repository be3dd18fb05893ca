import { defineBlock, field } from '@tessera/models';

/** Blocks that show when somebody asks for them. */
export const DetailsBlock = defineBlock({
  name: 'content.details',
  label: 'Details',
  icon: 'list-collapse',
  help: 'A line that opens to show more.',
  also: 'accordion toggle faq spoiler collapse',
  fields: {
    summary: field.text({ label: 'What it is about', required: true, max: 300, search: 'C' }),
    content: field.blocks(),
    isOpen: field.boolean({ label: 'Open at first', default: false }),
  },
  preview: { summary: 'What does it cost?' },
});
