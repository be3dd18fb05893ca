import { defineBlock, field } from '@tessera/models';

/** Figures and words in rows and columns, as from a spreadsheet. */
export const TableBlock = defineBlock({
  name: 'content.table',
  label: 'Table',
  icon: 'table',
  help: 'Rows and columns of words or figures.',
  also: 'grid spreadsheet cells data',
  fields: {
    table: field.table({ required: true, search: 'D' }),
    caption: field.text({ max: 1000, search: 'D' }),
    hasHead: field.boolean({ label: 'The first row heads the columns', default: true }),
    hasRowHeads: field.boolean({ label: 'The first column heads the rows', default: false }),
    size: field.choice({
      choices: { content: 'As wide as the text', wide: 'Wider than the text' },
      default: 'content',
    }),
  },
  preview: {
    table: {
      rows: [
        ['Tile', 'Colours'],
        ['Glass', '300'],
      ],
    },
  },
});
