import { mergeAttributes, Node } from '@tiptap/core';
import { addRowAfter, goToNextCell, isInTable, tableEditing } from '@tiptap/pm/tables';

const spans = {
  colspan: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('colspan')) || 1 },
  rowspan: { default: 1, parseHTML: (element: HTMLElement) => Number(element.getAttribute('rowspan')) || 1 },
};

/** Tables as prosemirror-tables understands them, without widths: those are up to the template, and style attributes are not allowed. */
const Table = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  parseHTML: () => [{ tag: 'table' }],
  renderHTML: () => ['table', ['tbody', 0]],
  addProseMirrorPlugins: () => [tableEditing()],
  addKeyboardShortcuts() {
    const go = (direction: 1 | -1) => () =>
      this.editor.commands.command(({ state, dispatch }) => goToNextCell(direction)(state, dispatch));
    // Behind the last cell begins a new row.
    const grow = () =>
      isInTable(this.editor.state) &&
      this.editor.commands.command(({ state, dispatch }) => addRowAfter(state, dispatch)) &&
      go(1)();
    return { Tab: () => go(1)() || grow(), 'Shift-Tab': go(-1) };
  },
  extendNodeSchema: (extension) => ({
    tableRole: (
      { table: 'table', tableRow: 'row', tableCell: 'cell', tableHeader: 'header_cell' } as Record<string, string>
    )[extension.name],
  }),
});

const TableRow = Node.create({
  name: 'tableRow',
  content: '(tableCell | tableHeader)*',
  parseHTML: () => [{ tag: 'tr' }],
  renderHTML: () => ['tr', 0],
});

const TableCell = Node.create({
  name: 'tableCell',
  content: 'block+',
  isolating: true,
  addAttributes: () => ({ ...spans, colwidth: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'td' }],
  renderHTML: ({ HTMLAttributes }) => ['td', mergeAttributes(HTMLAttributes), 0],
});

const TableHeader = TableCell.extend({
  name: 'tableHeader',
  parseHTML: () => [{ tag: 'th' }],
  renderHTML: ({ HTMLAttributes }) => ['th', mergeAttributes(HTMLAttributes), 0],
});

/** The four nodes of a table: its text is edited cell by cell, Tab goes to the next cell, and from the last one to a new row. */
export const tableNodes = [Table, TableRow, TableCell, TableHeader];
