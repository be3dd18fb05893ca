import { defineBlock, field } from '@tessera/models';

/** Blocks that belong together, on a ground of their own where they want one. */
export const GroupBlock = defineBlock({
  name: 'content.group',
  label: 'Group',
  icon: 'group',
  help: 'Blocks that belong together, on a ground of their own.',
  also: 'section container box background callout',
  fields: {
    content: field.blocks(),
    tone: field.choice({ choices: { none: 'None', soft: 'Soft', accent: 'Accent' }, default: 'none', label: 'Ground' }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'content',
    }),
  },
  preview: {},
});
