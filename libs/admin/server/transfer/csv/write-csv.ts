import type { Cell } from '../../../contract';
import { neutralise } from './formula';

/** How a spreadsheet knows that a file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * A line of CSV (RFC 4180) with its line break. Empty text is quoted and null is not, so that they can be told apart; nothing that
 * a spreadsheet would run as a formula is left.
 */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = neutralise(typeof cell === 'string' ? cell : JSON.stringify(cell));
  // Semicolons and tabs too: a spreadsheet of another country takes them for separators.
  return text === '' || /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
