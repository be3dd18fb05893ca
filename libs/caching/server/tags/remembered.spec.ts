import { currentAct, runAct } from '@tessera/extension';
import { expect, it } from 'vitest';
import { Reads } from './reads';
import { Remembered } from './remembered';
import { TagBoard } from './tag-board';

const act = <T>(fn: () => Promise<T>) =>
  runAct({ services: { get: () => expect.unreachable('nothing is asked for') } }, fn);

function counter(): {
  board: TagBoard;
  count: () => number;
  value: Remembered<number>;
  pause: { until: Promise<void> };
} {
  const board = new TagBoard();
  const pause = { until: Promise.resolve() };
  let made = 0;
  const value = new Remembered(board, async () => {
    const mine = ++made;
    currentAct().reads!.add('site');
    await pause.until;
    return mine;
  });
  return { board, count: () => made, value, pause };
}

it('a value is made once, also for many who ask at the same time', async () => {
  const { value, count } = counter();
  expect(await act(() => Promise.all([value.get(), value.get(), value.get()]))).toEqual([1, 1, 1]);
  expect(await act(() => value.get())).toBe(1);
  expect(count()).toBe(1);
});

it('a value is made anew once what it was made of is invalidated, and only then', async () => {
  const { value, board } = counter();
  await act(() => value.get());
  board.invalidateHere(['other']);
  expect(await act(() => value.get())).toBe(1);
  board.invalidateHere(['site']);
  expect(await act(() => value.get())).toBe(2);
  board.invalidateEverythingHere();
  expect(await act(() => value.get())).toBe(3);
});

it('who uses a remembered value has read what it was made of', async () => {
  const { value, board } = counter();
  for (let i = 0; i < 2; i++) {
    const reads = new Reads();
    await act(() => board.record(() => value.get(), reads));
    expect([...reads.tags]).toEqual(['site']);
  }
});

it('a value that was overtaken by an invalidation is not kept, nor given to those who ask later', async () => {
  const { value, board, pause } = counter();
  let open!: () => void;
  pause.until = new Promise((resolve) => (open = resolve));
  const before = act(() => value.get());
  board.invalidateHere(['site']);
  const after = act(() => value.get());
  open();
  expect([await before, await after]).toEqual([1, 2]);
  expect(await act(() => value.get())).toBe(2);
});

it('a failure is not remembered', async () => {
  const board = new TagBoard();
  let tries = 0;
  const value = new Remembered(board, async () => (++tries === 1 ? Promise.reject(new Error('no database')) : 'fine'));
  await expect(act(() => value.get())).rejects.toThrow('no database');
  expect(await act(() => value.get())).toBe('fine');
});
