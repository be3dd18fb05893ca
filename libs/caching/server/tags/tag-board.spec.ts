import { currentAct, runAct } from '@tessera/extension';
import { expect, it } from 'vitest';
import { Reads } from './reads';
import { TagBoard } from './tag-board';

const services = { get: () => expect.unreachable('nothing is asked for') };
const act = <T>(fn: () => Promise<T>) => runAct({ services }, fn);

it('everything read while a work runs is recorded, over all it awaits', async () => {
  const tags = new TagBoard();
  const reads = new Reads();
  await act(() =>
    tags.record(async () => {
      currentAct().reads?.add('content.page:1');
      await Promise.all([
        new Promise((done) => setTimeout(done, 5)).then(() => currentAct().reads?.add('content.page:2')),
        currentAct().reads?.add('media.asset'),
      ]);
    }, reads),
  );
  expect([...reads.tags]).toEqual(['content.page:1', 'media.asset', 'content.page:2']);
});

async function recorded(during: (reads: Reads, tags: TagBoard) => void): Promise<Reads> {
  const tags = new TagBoard();
  const reads = new Reads();
  await act(() => tags.record(async () => during(reads, tags), reads));
  return reads;
}

it('a work is stale when what it read is invalidated while it runs', async () => {
  const { isStale, isUntouched } = await recorded((reads, tags) => (reads.add('a'), tags.invalidateHere(['b', 'a'])));
  expect([isStale, isUntouched]).toEqual([true, false]);
});

it('a work is stale even if it notes its read after the invalidation, for it may have read before', async () => {
  expect((await recorded((reads, tags) => (tags.invalidateHere(['a']), reads.add('a')))).isStale).toBe(true);
});

it('an invalidation of something else leaves it good, though touched', async () => {
  const { isStale, isUntouched } = await recorded((reads, tags) => (reads.add('a'), tags.invalidateHere(['b'])));
  expect([isStale, isUntouched]).toEqual([false, false]);
});

it('an invalidation before it began is none of its business', async () => {
  const tags = new TagBoard();
  tags.invalidateHere(['a']);
  const reads = new Reads();
  await act(() => tags.record(async () => reads.add('a'), reads));
  expect([reads.isStale, reads.isUntouched]).toEqual([false, true]);
});

it('missed news makes every running work stale', async () => {
  expect((await recorded((_reads, tags) => tags.invalidateEverythingHere())).isStale).toBe(true);
});

it('an ended work is told nothing more, even if it failed', async () => {
  const tags = new TagBoard();
  const reads = new Reads();
  await expect(
    act(() => tags.record(() => (reads.add('a'), Promise.reject(new Error('broken'))), reads)),
  ).rejects.toThrow('broken');
  tags.invalidateHere(['a']);
  expect(reads.isStale).toBe(false);
});

it('holders are told before an invalidation returns', () => {
  const tags = new TagBoard();
  const told: unknown[] = [];
  tags.tell({ forget: (each) => void told.push(each), forgetEverything: () => void told.push('everything') });
  tags.invalidateHere(['a', 'b']);
  tags.invalidateHere([]);
  tags.invalidateEverythingHere();
  expect(told).toEqual([['a', 'b'], 'everything']);
});
