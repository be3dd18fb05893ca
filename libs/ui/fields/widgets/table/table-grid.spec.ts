import { expect, it } from 'vitest';
import {
  cellsFrom,
  withCell,
  withColumn,
  withColumnMoved,
  withoutColumn,
  withoutRow,
  withPasted,
  withRow,
  withRowMoved,
} from './table-grid';

const grid = [
  ['a', 'b'],
  ['c', 'd'],
];

it('a cell, a row and a column are put in and taken out, and all rows stay equally long', () => {
  expect(withCell(grid, 1, 0, 'x')).toEqual([
    ['a', 'b'],
    ['x', 'd'],
  ]);
  expect(withRow(grid, 1)).toEqual([
    ['a', 'b'],
    ['', ''],
    ['c', 'd'],
  ]);
  expect(withColumn(grid, 2)).toEqual([
    ['a', 'b', ''],
    ['c', 'd', ''],
  ]);
  expect(withoutRow(grid, 0)).toEqual([['c', 'd']]);
  expect(withoutColumn(grid, 0)).toEqual([['b'], ['d']]);
});

it('the last row and the last column stay', () => {
  expect(withoutRow([['a']], 0)).toEqual([['a']]);
  expect(withoutColumn([['a']], 0)).toEqual([['a']]);
});

it('rows and columns are moved by a place, and stay at the edge', () => {
  expect(withRowMoved(grid, 0, 1)).toEqual([
    ['c', 'd'],
    ['a', 'b'],
  ]);
  expect(withColumnMoved(grid, 1, -1)).toEqual([
    ['b', 'a'],
    ['d', 'c'],
  ]);
  expect(withRowMoved(grid, 0, -1)).toBe(grid);
  expect(withColumnMoved(grid, 1, 1)).toBe(grid);
});

it('cells of a spreadsheet are pasted into as many cells, and the table grows so far as it may', () => {
  expect(cellsFrom('just words')).toBeNull();
  const cells = cellsFrom('1\t2\r\n3\t4\r\n')!;
  expect(cells).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
  expect(withPasted(grid, 1, 1, cells, { rows: 100, columns: 100 })).toEqual([
    ['a', 'b', ''],
    ['c', '1', '2'],
    ['', '3', '4'],
  ]);
  expect(withPasted(grid, 1, 1, cells, { rows: 2, columns: 2 })).toEqual([
    ['a', 'b'],
    ['c', '1'],
  ]);
});
