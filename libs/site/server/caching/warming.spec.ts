import { expect, it } from 'vitest';
import { hotUses, Warming } from './warming';

const hot = (...paths: string[]) => new Map(paths.map((path, i) => [path, hotUses + paths.length - i]));

function setUp() {
  const rendered: string[] = [];
  let [atOnce, most] = [0, 0];
  const warming = new Warming(async (path) => {
    most = Math.max(most, ++atOnce);
    await new Promise((resolve) => setImmediate(resolve));
    atOnce--;
    rendered.push(path);
    if (path === '/broken') throw new Error('no source');
  });
  return { warming, rendered, most: () => most };
}

it('hot pages are rendered again, the hottest first and one at a time, others are not', async () => {
  const { warming, rendered, most } = setUp();
  warming.forgotten(new Map([['/cold', hotUses - 1], ...hot('/hottest', '/hot')]));
  warming.forgotten(hot('/hotter', '/hot'));
  await expect.poll(() => rendered).toEqual(['/hottest', '/hot', '/hotter']);
  expect(most()).toBe(1);
});

it('what fails holds up nothing', async () => {
  const { warming, rendered } = setUp();
  warming.forgotten(hot('/broken', '/fine'));
  await expect.poll(() => rendered).toEqual(['/broken', '/fine']);
  warming.forgotten(hot('/later'));
  await expect.poll(() => rendered).toContain('/later');
});

it('no more than fifty wait, however many are forgotten at once', async () => {
  const { warming, rendered } = setUp();
  warming.forgotten(hot(...Array.from({ length: 10_000 }, (_each, i) => `/${i}`)));
  await expect.poll(() => rendered.length).toBe(50);
  warming.forgotten(hot('/last'));
  await expect.poll(() => rendered.at(-1)).toBe('/last');
  expect(rendered).toHaveLength(51);
});

it('a server that is being stopped renders nothing ahead', async () => {
  const { warming, rendered } = setUp();
  warming.forgotten(hot('/a', '/b', '/c'));
  warming.stop();
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  expect(rendered).toEqual([]);
});
