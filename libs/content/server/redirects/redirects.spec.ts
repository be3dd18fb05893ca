import { countStatements } from '@tessera/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaceChange } from '../../contract';
import { testContent, type TestContent } from '../../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content.close());

const find = (path: string) => content.asVisitor(() => content.redirects.find(content.site.id, path));
const move = (id: string, change: PlaceChange, basedOn: number) =>
  content.asOwner(() => content.mover.change(id, change, { basedOn }));

it('an address is gone when its page went to the trash after visitors had found it', async () => {
  const isGone = (path: string) => content.asVisitor(() => content.redirects.isGone(content.site.id, path));
  const seen = await content.livePage('Once seen');
  const unseen = await content.page('Never seen');
  expect(await isGone('/once-seen')).toBe(false);
  for (const { id } of [seen, unseen]) await content.asOwner(() => content.trash.discard(id, { basedOn: 1 }));
  expect([await isGone('/once-seen'), await isGone('/never-seen'), await isGone('/nowhere')]).toEqual([
    true,
    false,
    false,
  ]);
  await content.asOwner(() => content.trash.restore(seen.id));
  expect(await isGone('/once-seen')).toBe(false);
});

describe('after a page moved', () => {
  it('its old address and those beneath lead to where they are now', async () => {
    const parent = await content.livePage('Old');
    const child = await content.livePage('Child', { parent: parent.id });
    await move(parent.id, { slug: 'new' }, 1);
    expect(await find('/old')).toEqual({ path: '/new', page: parent.id });
    expect(await find('/old/child')).toEqual({ path: '/new/child', page: child.id });
    expect(await find('/old/nothing')).toBeNull();
    expect(await find('/older')).toBeNull();
  });

  it('twice, both old addresses lead there at once', async () => {
    const page = await content.livePage('First');
    await move(page.id, { slug: 'second' }, 1);
    await move(page.id, { slug: 'third' }, 2);
    expect([await find('/first'), await find('/second')]).toEqual([
      { path: '/third', page: page.id },
      { path: '/third', page: page.id },
    ]);
  });

  it('and its child moved elsewhere later, the trail is followed to the end', async () => {
    const parent = await content.livePage('Trail');
    const child = await content.livePage('Hiker', { parent: parent.id });
    await move(parent.id, { slug: 'path' }, 1);
    await move(child.id, { parent: content.site.home, slug: 'summit' }, 1);
    expect(await find('/trail/hiker')).toEqual({ path: '/summit', page: child.id });
  });

  it('a live page at the old address wins, and what stood beneath is still found', async () => {
    const parent = await content.livePage('Shop');
    const child = await content.livePage('Shoes', { parent: parent.id });
    await move(parent.id, { slug: 'store' }, 1);
    const heir = await content.livePage('Shop');
    expect(heir.path).toBe('/shop');
    expect(await find('/shop')).toBeNull();
    expect(await find('/shop/shoes')).toEqual({ path: '/store/shoes', page: child.id });
    await move(heir.id, { slug: 'boutique' }, 1);
    expect(await find('/shop/shoes'), 'the elder one is not forgotten').toEqual({
      path: '/store/shoes',
      page: child.id,
    });
    expect(await find('/shop'), 'the newest one is preferred').toEqual({ path: '/boutique', page: heir.id });
  });

  it('a parent that is not published does not break the trail to its child', async () => {
    const parent = await content.livePage('Hidden');
    const child = await content.livePage('Seen', { parent: parent.id });
    await move(parent.id, { slug: 'veiled' }, 1);
    await content.asOwner(() => content.publisher.unpublish(parent.id, { basedOn: 2 }));
    expect([await find('/hidden'), await find('/hidden/seen')]).toEqual([
      null,
      { path: '/veiled/seen', page: child.id },
    ]);
  });

  it('an address is followed in one statement, also where nothing was ever there', async () => {
    expect((await countStatements(() => find('/old/child'))).statements).toHaveLength(1);
    expect((await countStatements(() => find('/never/heard/of'))).statements).toHaveLength(1);
  });
});

describe('a redirect that somebody set up', () => {
  const add = (redirect: Parameters<typeof content.redirects.add>[0]) =>
    content.asOwner(() => content.redirects.add(redirect));

  it('leads from an address of an old site to a page, wherever that goes later', async () => {
    const page = await content.livePage('Markup');
    await add({ site: content.site.id, path: '/2013/01/11/Markup/', page: page.id });
    await move(page.id, { slug: 'html' }, 1);
    expect(await find('/2013/01/11/markup')).toEqual({ path: '/html', page: page.id });
    expect(await find('/2013/01/11/markup/beneath')).toBeNull();
  });

  it('leads to a fixed address, and somewhere else when it is set up again', async () => {
    await add({ site: content.site.id, path: '/wiki', url: 'https://wiki.example.org/' });
    await add({ site: content.site.id, path: '/wiki', url: 'https://new.example.org/' });
    expect(await find('/wiki')).toEqual({ url: 'https://new.example.org/' });
  });

  it('never leads to a script, and never stands at the home page', async () => {
    await expect(add({ site: content.site.id, path: '/x', url: 'javascript:alert(1)' })).rejects.toMatchObject({
      code: 'content.invalid-redirect',
    });
    await expect(add({ site: content.site.id, path: '/', url: '/x' })).rejects.toMatchObject({
      code: 'content.invalid-redirect',
    });
  });

  it('leads from what was asked for by a number, many at once', async () => {
    const page = await content.livePage('Numbered');
    const asked = () => content.asVisitor(() => content.redirects.askedForNumber(content.site.id));
    expect(await asked()).toEqual(new Set());
    await content.asOwner(() =>
      content.redirects.addAll(content.site.id, [
        { path: '/?p=12', page: page.id },
        { path: '/?P=12', page: page.id },
        { path: '/?x', url: '/x' },
        { path: '/mag/?cat=3', url: '/category/cats' },
        { path: '/plain', url: '/elsewhere' },
      ]),
    );
    expect(await asked()).toEqual(new Set(['/?p', '/mag/?cat']));
    expect([await find('/?p=12'), await find('/mag/?cat=3'), await find('/?p=1')]).toEqual([
      { path: '/numbered', page: page.id },
      { url: '/category/cats' },
      null,
    ]);
    await expect(
      content.asOwner(() => content.redirects.addAll(content.site.id, [{ path: '/x', url: 'javascript:alert(1)' }])),
    ).rejects.toMatchObject({ code: 'content.invalid-redirect' });
  });

  it('waits while a page is live at its address', async () => {
    const page = await content.livePage('Guest');
    await add({ site: content.site.id, path: '/guest', url: '/elsewhere' });
    expect(await find('/guest')).toBeNull();
    await content.asOwner(() => content.publisher.unpublish(page.id, { basedOn: 1 }));
    expect(await find('/guest')).toEqual({ url: '/elsewhere' });
  });

  it('that leads in a circle leads nowhere', async () => {
    const [a, b] = [await content.page('Circle A'), await content.page('Circle B')];
    await add({ site: content.site.id, path: '/circle-a', page: b.id });
    await add({ site: content.site.id, path: '/circle-b', page: a.id });
    expect(await find('/circle-a')).toBeNull();
  });
});
