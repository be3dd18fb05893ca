import { TagBoard } from '@tessera/caching/server';
import { currentAct, runAct } from '@tessera/extension';
import { expect, it } from 'vitest';
import { Answer } from './answer';
import { type Made, PageCache } from './page-cache';

const services = { get: () => expect.unreachable('nothing is asked for') };
const act = <T>(fn: () => T) => runAct({ services }, fn);
const read = (tag: string) => currentAct().reads!.add(tag);

async function made(body: string, isKeepable = true): Promise<Made> {
  return { answer: await Answer.of({ status: 200, headers: {}, body }), isKeepable };
}

/** A promise that the story resolves when it wants. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

function setUp(maxBytes = 1_000_000): { board: TagBoard; cache: PageCache; fetch: PageCache['fetch'] } {
  const board = new TagBoard();
  const cache = new PageCache(board, maxBytes);
  return { board, cache, fetch: (key, make) => act(() => cache.fetch(key, make)) };
}

it('a page is rendered once and then given at once', async () => {
  const { cache, fetch } = setUp();
  let renderings = 0;
  const make = async () => (renderings++, read('content.page:1'), made('hello'));
  const first = await fetch('/a', make);
  expect(cache.get('/a')).toBe(first);
  expect(await fetch('/a', make)).toBe(first);
  expect(renderings).toBe(1);
});

it('those who wait for the same share one rendering', async () => {
  const { fetch } = setUp();
  let renderings = 0;
  const { opened, open } = gate();
  const make = async () => (renderings++, await opened, made('hello'));
  const all = Array.from({ length: 50 }, () => fetch('/a', make));
  open();
  expect(new Set(await Promise.all(all)).size).toBe(1);
  expect(renderings).toBe(1);
});

it('a page is forgotten with anything it was made of, and nothing else is', async () => {
  const { board, cache, fetch } = setUp();
  await fetch('/a', async () => (read('content.page:1'), read('content.page-under:0'), made('a')));
  await fetch('/b', async () => (read('content.page:2'), made('b')));
  board.invalidateHere(['content.page-under:0', 'content.page:9']);
  expect([cache.get('/a'), cache.get('/b')]).toEqual([undefined, expect.anything()]);
  board.invalidateEverythingHere();
  expect(cache.size).toEqual({ bytes: 0, answers: 0, tags: 0 });
});

it('a page rendered while its data is invalidated is not stored', async () => {
  const { board, cache, fetch } = setUp();
  const { opened, open } = gate();
  let row = 'old';
  const answer = fetch('/a', async () => {
    const data = row;
    read('content.page:1');
    await opened;
    return made(data);
  });
  row = 'new';
  board.invalidateHere(['content.page:1']);
  open();
  await answer;
  expect(cache.get('/a'), 'the old page is sent once, and never again').toBeUndefined();
});

it('a page whose read is only noted after the invalidation is not stored either', async () => {
  const { board, cache, fetch } = setUp();
  const { opened, open } = gate();
  const answer = fetch('/a', async () => (await opened, read('content.page:1'), made('old')));
  board.invalidateHere(['content.page:1']);
  open();
  await answer;
  expect(cache.get('/a')).toBeUndefined();
});

it('a page is stored although something else was invalidated meanwhile', async () => {
  const { board, cache, fetch } = setUp();
  const { opened, open } = gate();
  const answer = fetch('/a', async () => (read('content.page:1'), await opened, made('a')));
  board.invalidateHere(['content.page:2']);
  open();
  expect(await answer).toBe(cache.get('/a'));
});

it('who asks after an invalidation is not given a rendering that began before it', async () => {
  const { board, cache, fetch } = setUp();
  const [first, second] = [gate(), gate()];
  let row = 'old';
  const make = (until: Promise<void>) => async () => {
    const data = row;
    read('content.page:1');
    await until;
    return made(data);
  };
  const before = fetch('/a', make(first.opened));
  row = 'new';
  board.invalidateHere(['content.page:1']);
  const after = fetch('/a', make(second.opened));
  const besides = fetch('/a', make(second.opened));
  second.open();
  expect(await after).toBe(await besides);
  expect(cache.get('/a')).toBe(await after);
  first.open();
  expect(await before).not.toBe(await after);
  expect(cache.get('/a'), 'the older rendering does not push out the newer').toBe(await after);
});

it('a rendering that fails is not kept, and the next one is tried', async () => {
  const { fetch } = setUp();
  await expect(fetch('/a', () => Promise.reject(new Error('no database')))).rejects.toThrow('no database');
  await expect(fetch('/a', () => made('fine'))).resolves.toBeInstanceOf(Answer);
});

it('what is not there is shared but not kept', async () => {
  const { cache, fetch } = setUp();
  await fetch('/nothing', () => made('404', false));
  expect(cache.size).toEqual({ bytes: 0, answers: 0, tags: 0 });
});

it('memory is bounded: what was used longest ago goes first', async () => {
  const { cache, fetch } = setUp(40_000);
  const page = (key: string) =>
    fetch(key, async () => (read('content.page'), read(`content.page:${key}`), made('x'.repeat(500))));
  for (let i = 0; i < 20; i++) {
    await page(`/${i}`);
    cache.get('/0');
  }
  await page('/more');
  for (let i = 21; i < 60; i++) {
    await page(`/${i}`);
    cache.get('/0');
  }
  const { bytes, answers, tags } = cache.size;
  expect(bytes).toBeLessThanOrEqual(40_000);
  expect(cache.get('/0')).toBeDefined();
  expect(cache.get('/1')).toBeUndefined();
  expect(tags).toBe(answers + 1);
});

it('one huge page does not push out all others', async () => {
  const { cache, fetch } = setUp(40_000);
  await fetch('/small', () => made('x'));
  await fetch('/huge', async () => made(Array.from({ length: 20_000 }, (_each, i) => (i * 7919) % 10_007).join(' ')));
  expect([cache.get('/small') !== undefined, cache.get('/huge')]).toEqual([true, undefined]);
});
