import { defineBlock, field } from '@tessera/models';

/** One of several columns beside each other. */
export const ColumnBlock = defineBlock({
  name: 'content.column',
  label: 'Column',
  icon: 'rectangle-vertical',
  isPart: true,
  fields: {
    content: field.blocks(),
    width: field.choice({
      choices: { one: 'Its share', two: 'Twice its share', three: 'Three times its share' },
      default: 'one',
    }),
  },
  preview: {},
});

/** Blocks beside each other, one below another on narrow screens. */
export const ColumnsBlock = defineBlock({
  name: 'content.columns',
  label: 'Columns',
  icon: 'columns-2',
  help: 'Blocks beside each other, beneath each other on phones.',
  also: 'grid layout side by side row two three',
  fields: {
    columns: field.blocks([ColumnBlock], { max: 6 }),
    align: field.choice({
      choices: { start: 'At the top', centre: 'In the middle', end: 'At the bottom' },
      default: 'start',
    }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text', full: 'As wide as the window' },
      default: 'wide',
    }),
  },
  preview: {},
});
