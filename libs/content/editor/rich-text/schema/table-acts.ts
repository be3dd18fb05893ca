import type { ChainedCommands } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
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
  table: (chain) => chain.command(({ state, commands }) => !isInTable(state) && commands.insertContent(newTable())),
  rowAfter: run(addRowAfter),
  columnAfter: run(addColumnAfter),
  rowDelete: run(unlessLast(deleteRow, 'height')),
  columnDelete: run(unlessLast(deleteColumn, 'width')),
  tableDelete: run(deleteTable),
};

/** Two columns with their heads and one row. */
function newTable(): object {
  const row = (type: string) => ({
    type: 'tableRow',
    content: [1, 2].map(() => ({ type, content: [{ type: 'paragraph' }] })),
  });
  return { type: 'table', content: [row('tableHeader'), row('tableCell')] };
}

function sizeOfTable({ selection: { $from } }: Parameters<Command>[0]): TableMap | null {
  for (let depth = $from.depth; depth > 0; depth--)
    if ($from.node(depth).type.name === 'table') return TableMap.get($from.node(depth));
  return null;
}
