/** Rows of cells, all of the same length. */
export type Grid = readonly (readonly string[])[];

/** What a new table begins with. */
export const newGrid: Grid = [
  ['', ''],
  ['', ''],
];

/** The grid with another text in one cell. */
export function withCell(grid: Grid, row: number, column: number, text: string): Grid {
  return grid.map((cells, at) => (at === row ? cells.with(column, text) : cells));
}

/** The grid with an empty row at a place. */
export function withRow(grid: Grid, at: number): Grid {
  return grid.toSpliced(at, 0, Array<string>(grid[0]?.length ?? 1).fill(''));
}

/** The grid with an empty column at a place. */
export function withColumn(grid: Grid, at: number): Grid {
  return grid.map((cells) => cells.toSpliced(at, 0, ''));
}

/** The grid without a row; the last one stays. */
export function withoutRow(grid: Grid, row: number): Grid {
  return grid.length > 1 ? grid.toSpliced(row, 1) : grid;
}

/** The grid without a column; the last one stays. */
export function withoutColumn(grid: Grid, column: number): Grid {
  return grid[0]!.length > 1 ? grid.map((cells) => cells.toSpliced(column, 1)) : grid;
}

/** The grid with a row moved by a place; the same where it cannot go further. */
export function withRowMoved(grid: Grid, row: number, by: 1 | -1): Grid {
  const target = row + by;
  return target < 0 || target >= grid.length ? grid : grid.toSpliced(row, 1).toSpliced(target, 0, grid[row]!);
}

/** The grid with a column moved by a place; the same where it cannot go further. */
export function withColumnMoved(grid: Grid, column: number, by: 1 | -1): Grid {
  const target = column + by;
  if (target < 0 || target >= grid[0]!.length) return grid;
  return grid.map((cells) => cells.toSpliced(column, 1).toSpliced(target, 0, cells[column]!));
}

/** The cells that a spreadsheet puts on the clipboard as text; null for a single one. */
export function cellsFrom(text: string): Grid | null {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
  return rows.length > 1 || rows[0]!.length > 1 ? rows : null;
}

/** The grid with pasted cells from a place on; it grows where it must, up to `most`. */
export function withPasted(
  grid: Grid,
  row: number,
  column: number,
  cells: Grid,
  most: { readonly rows: number; readonly columns: number },
): Grid {
  const height = Math.min(most.rows, Math.max(grid.length, row + cells.length));
  const width = Math.min(
    most.columns,
    Math.max(grid[0]!.length, column + Math.max(...cells.map(({ length }) => length))),
  );
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_each, x) => cells[y - row]?.[x - column] ?? grid[y]?.[x] ?? ''),
  );
}
