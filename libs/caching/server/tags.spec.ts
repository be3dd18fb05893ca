import { currentAct, runAct } from '@tessera/extension';
import { expect, it } from 'vitest';
import type { Reads } from './reads';
import { Tags } from './tags';

const services = { get: () => expect.unreachable('nothing is asked for') };
const act = <T>(fn: () => Promise<T>) => runAct({ services }, fn);

it('everything read while a work runs is recorded, over all it awaits', async () => {
  const tags = new Tags();
  await act(() =>
    tags.record(async (reads) => {
      currentAct().reads?.add('content.page:1');
      await Promise.all([new Promise((done) => setTimeout(done, 5)).then(() => currentAct().reads?.add('content.page:2')), currentAct().reads?.add('media.asset')]);
      expect([...reads.tags]).toEqual(['content.page:1', 'media.asset', 'content.page:2']);
    }),
  );
});

async function recorded(during: (reads: Reads, tags: Tags) => void): Promise<Reads> {
  const tags = new Tags();
  return act(() => tags.record(async (reads) => (during(reads, tags), reads)));
}

it('a work is stale when what it read is invalidated while it runs', async () => {
  const { isStale, isUntouched } = await recorded((reads, tags) => (reads.add('a'), tags.invalidate(['b', 'a'])));
  expect([isStale, isUntouched]).toEqual([true, false]);
});

it('a work is stale even if it notes its read after the invalidation, for it may have read before', async () => {
  expect((await recorded((reads, tags) => (tags.invalidate(['a']), reads.add('a')))).isStale).toBe(true);
});

it('an invalidation of something else leaves it good, though touched', async () => {
  const { isStale, isUntouched } = await recorded((reads, tags) => (reads.add('a'), tags.invalidate(['b'])));
  expect([isStale, isUntouched]).toEqual([false, false]);
});

it('an invalidation before it began is none of its business', async () => {
  const tags = new Tags();
  tags.invalidate(['a']);
  const reads = await act(() => tags.record(async (each) => (each.add('a'), each)));
  expect([reads.isStale, reads.isUntouched]).toEqual([false, true]);
});

it('missed news makes every running work stale', async () => {
  expect((await recorded((_reads, tags) => tags.invalidateEverything())).isStale).toBe(true);
});

it('an ended work is told nothing more, even if it failed', async () => {
  const tags = new Tags();
  let kept: Reads | undefined;
  await expect(act(() => tags.record(async (reads) => ((kept = reads), reads.add('a'), Promise.reject(new Error('broken')))))).rejects.toThrow('broken');
  tags.invalidate(['a']);
  expect(kept!.isStale).toBe(false);
});

it('holders are told before an invalidation returns', () => {
  const tags = new Tags();
  const told: unknown[] = [];
  tags.tell({ forget: (each) => void told.push(each), forgetEverything: () => void told.push('everything') });
  tags.invalidate(['a', 'b']);
  tags.invalidate([]);
  tags.invalidateEverything();
  expect(told).toEqual([['a', 'b'], 'everything']);
});
