import { defineBlock, field } from '@tessera/models';

/** A pause between two parts. */
export const SeparatorBlock = defineBlock({
  name: 'content.separator',
  label: 'Separator',
  icon: 'minus',
  help: 'A line between two parts.',
  also: 'divider rule hr line space',
  fields: {
    style: field.choice({ choices: { line: 'A line', stars: 'Stars', space: 'Space alone' }, default: 'line' }),
  },
  preview: { style: 'line' },
});
