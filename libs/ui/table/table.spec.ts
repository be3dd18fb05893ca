import { describe, expect, it } from 'vitest';
import { columnWidth } from './column-resizer';
import { moved } from './moved';
import { rowsInSight } from './row-window';
import { Selection } from './selection';
import { orderOf, sortedBy } from './sorting';

describe('the rows in sight', () => {
  const geometry = { height: 360, rowHeight: 36, count: 100_000, around: 2 };

  it('are a handful, wherever one is in a long list', () => {
    expect(rowsInSight({ ...geometry, top: 0 })).toEqual({ start: 0, end: 12 });
    expect(rowsInSight({ ...geometry, top: 1_800_000 })).toEqual({ start: 49_998, end: 50_012 });
  });

  it('end where the list ends', () => {
    expect(rowsInSight({ ...geometry, top: 0, count: 3 })).toEqual({ start: 0, end: 3 });
    expect(rowsInSight({ ...geometry, top: 900, count: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('are those at the end after the list has become shorter', () => {
    expect(rowsInSight({ ...geometry, top: 1_800_000, count: 5 })).toEqual({ start: 4, end: 5 });
  });
});

describe('choosing rows', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];

  it('goes on from the last one that was chosen, in both directions', () => {
    const selection = new Selection();
    selection.toggle('c');
    selection.extendTo('e', order);
    selection.extendTo('b', order);
    expect([...selection.ids()].sort()).toEqual(['b', 'c', 'd', 'e']);
  });

  it('begins with the row itself where nothing was chosen before', () => {
    const selection = new Selection();
    selection.extendTo('d', order);
    expect([...selection.ids()]).toEqual(['d']);
  });

  it('begins anew when the last one is not in the list any more', () => {
    const selection = new Selection();
    selection.toggle('gone');
    selection.extendTo('b', order);
    expect([...selection.ids()]).toEqual(['gone', 'b']);
  });

  it('forgets what is gone', () => {
    const selection = new Selection();
    selection.choose(order);
    selection.forget(['a', 'e']);
    expect(selection.size()).toBe(3);
  });
});

describe('sorting by a column', () => {
  it('goes up, then down, then away', () => {
    expect(sortedBy([], 'name', false)).toEqual(['name']);
    expect(sortedBy(['name'], 'name', false)).toEqual(['-name']);
    expect(sortedBy(['-name'], 'name', false)).toEqual([]);
  });

  it('alone forgets the others, added keeps them in their places', () => {
    expect(sortedBy(['city', '-capacity'], 'name', false)).toEqual(['name']);
    expect(sortedBy(['city', '-capacity'], 'name', true)).toEqual(['city', '-capacity', 'name']);
    expect(sortedBy(['city', '-capacity'], 'city', true)).toEqual(['-city', '-capacity']);
    expect(sortedBy(['-city', 'name'], 'city', true)).toEqual(['name']);
  });

  it('says which column comes first, where there are several', () => {
    expect(orderOf(['-name'], 'name')).toEqual({ isDescending: true, rank: null });
    expect(orderOf(['city', 'name'], 'name')).toEqual({ isDescending: false, rank: 2 });
    expect(orderOf(['city'], 'name')).toBeNull();
  });
});

describe('columns', () => {
  it('keep a width that can be read and a table that can be seen', () => {
    expect([columnWidth(3), columnWidth(160.4), columnWidth(9_000)]).toEqual([56, 160, 800]);
  });

  it('are moved within the table', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['c', 'a', 'b']);
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });
});
