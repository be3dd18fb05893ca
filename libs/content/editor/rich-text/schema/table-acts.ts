import type { ChainedCommands } from '@tiptap/core';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
  TableMap,
} from '@tiptap/pm/tables';

/** What can be done to the table that the caret stands in, and the act that makes one. */
export type TableAct = 'table' | 'rowAfter' | 'columnAfter' | 'rowDelete' | 'columnDelete' | 'tableDelete';

type Step = (chain: ChainedCommands) => ChainedCommands;

const run =
  (command: Command): Step =>
  (chain) =>
    chain.command(({ state, dispatch }) => command(state, dispatch));

/** Without its last row or column a table would be nothing: then it goes as a whole. */
const unlessLast =
  (command: Command, side: 'height' | 'width'): Command =>
  (state, dispatch) =>
    sizeOfTable(state)?.[side] === 1 ? deleteTable(state, dispatch) : command(state, dispatch);

/** The acts by their names. */
export const tableActs: Readonly<Record<TableAct, Step>> = {
  table: run(insertTable),
  rowAfter: run(addRowAfter),
  columnAfter: run(addColumnAfter),
  rowDelete: run(unlessLast(deleteRow, 'height')),
  columnDelete: run(unlessLast(deleteColumn, 'width')),
  tableDelete: run(deleteTable),
};

/** Two columns with their heads and one row, where the caret is, which goes into the first cell. */
function insertTable(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  if (isInTable(state)) return false;
  const row = (type: string) => ({
    type: 'tableRow',
    content: [1, 2].map(() => ({ type, content: [{ type: 'paragraph' }] })),
  });
  const table = state.schema.nodeFromJSON({ type: 'table', content: [row('tableHeader'), row('tableCell')] });
  const tr = state.tr.replaceSelectionWith(table);
  if (!tr.docChanged) return false;
  let at = 0;
  tr.doc.descendants((node, position) => {
    if (node === table) at = position;
    return at === 0;
  });
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
}

function sizeOfTable({ selection: { $from } }: Parameters<Command>[0]): TableMap | null {
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table') return TableMap.get($from.node(depth));
  return null;
}
