import { expect, it, onTestFinished } from 'vitest';
import { Purges } from './purges';
import { everyPage, manyTags, surrogateKey, surrogateKeys } from './surrogate-keys';

function setUp({ againMs = 60_000, retryMs = 50 } = {}) {
  const told: string[][] = [];
  const state = { isBroken: false, tries: 0 };
  const purges = new Purges(
    {
      purge: async (keys) => {
        state.tries++;
        if (state.isBroken) throw new Error('no cache');
        told.push([...keys]);
      },
    },
    { gatherMs: 5, againMs, retryMs },
  );
  onTestFinished(() => purges.stop());
  purges.note(['content.page:1', 'content.page', 'content.author:7']);
  return { purges, told, state };
}

it('what changes at the same time is purged at once, with the pages that have too many tags to name', async () => {
  const { purges, told } = setUp();
  purges.forget(['content.page:1', 'content.page']);
  purges.forget(['content.author:9']);
  await expect.poll(() => told).toHaveLength(1);
  expect(new Set(told[0])).toEqual(
    new Set([manyTags, ...['content.page:1', 'content.page', 'content.author:9'].map((tag) => surrogateKey(tag))]),
  );
});

it('what no page is made of is not purged', async () => {
  const { purges, told } = setUp();
  purges.forget(['auth.session:1', 'crm.contact:2']);
  purges.forget(['content.page:2']);
  await expect.poll(() => told).toEqual([[surrogateKey('content.page:2'), manyTags]]);
});

it('everything is one key, also when very much changes', async () => {
  const { purges, told } = setUp();
  purges.forgetEverything();
  await expect.poll(() => told).toEqual([[everyPage]]);
  purges.forget(Array.from({ length: 10_000 }, (_each, i) => `content.page:${i}`));
  await expect.poll(() => told).toEqual([[everyPage], [everyPage]]);
});

it('a purge is said once more, and no more, for what was on its way during the first', async () => {
  const { purges, told } = setUp({ againMs: 30 });
  purges.forget(['content.page:1']);
  await expect.poll(() => told).toHaveLength(2);
  expect(told[1]).toEqual(told[0]);
  purges.forget(['content.page:2']);
  await expect.poll(() => told).toHaveLength(4);
  expect(told.slice(2).flat()).not.toContain(surrogateKey('content.page:1'));
});

it('a cache that does not take a purge is told until it does, and nothing is lost', async () => {
  const { purges, told, state } = setUp();
  state.isBroken = true;
  purges.forget(['content.page:1']);
  await expect.poll(() => state.tries).toBeGreaterThan(1);
  purges.forget(['content.page:2']);
  state.isBroken = false;
  await expect.poll(() => told.flat()).toContain(surrogateKey('content.page:2'));
  expect(told.flat()).toContain(surrogateKey('content.page:1'));
});

it('the header of a page stays below what caches take, however many tags it has', () => {
  const tags = (count: number) => new Set(Array.from({ length: count }, (_each, i) => `content.page:${i}`));
  expect(surrogateKeys(tags(2))).toBe(
    `${everyPage} ${surrogateKey('content.page:0')} ${surrogateKey('content.page:1')}`,
  );
  expect(surrogateKeys(tags(600)).length).toBeLessThan(7_000);
  expect(surrogateKeys(tags(601))).toBe(`${everyPage} ${manyTags}`);
});
