import { countStatements } from '@tessera/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testContent, type TestContent } from '../../testing';
import { cursorOf } from '../cursor';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content.close());

const discard = (id: string, basedOn = 1) => content.asOwner(() => content.trash.discard(id, { basedOn }));
const restore = (id: string) => content.asOwner(() => content.trash.restore(id));
const one = (id: string) => content.asOwner(() => content.tree.one(id));
const seen = (path: string) => content.asVisitor(() => content.published.byPath(content.site.id, path));
const order = async (parent: string) =>
  (await content.asOwner(() => content.tree.children(parent))).data.map(({ title }) => title);

describe('moving a page to the trash', () => {
  it('hides it with everything beneath and frees the address', async () => {
    const parent = await content.livePage('Attic');
    await content.livePage('Box', { parent: parent.id });
    await discard(parent.id);
    expect([await seen('/attic'), await seen('/attic/box')]).toEqual([null, null]);
    expect((await content.page('Attic')).path).toBe('/attic');
    await expect(content.page('In the trash', { parent: parent.id })).rejects.toMatchObject({
      code: 'content.parent-not-found',
    });
    await expect(content.asOwner(() => content.drafts.read(parent.id))).rejects.toMatchObject({
      code: 'content.page-not-found',
    });
    await expect(content.asOwner(() => content.publisher.publish(parent.id, { basedOn: 1 }))).rejects.toMatchObject({
      code: 'content.page-not-found',
    });
  });

  it('needs the version it is based on, and spares the home page', async () => {
    const page = await content.page('Spared');
    await expect(discard(page.id, 7)).rejects.toMatchObject({ code: 'content.page-changed', status: 412 });
    await expect(discard(content.site.home)).rejects.toMatchObject({ code: 'content.home-stays' });
    await discard(page.id);
    await expect(discard(page.id, 2)).rejects.toMatchObject({ code: 'content.page-not-found' });
  });

  it('takes the same few statements, however much is beneath', async () => {
    const parent = (await content.page('Heavy')).id;
    for (let n = 0; n < 20; n++) await content.page(`Page ${n}`, { parent });
    expect((await countStatements(() => discard(parent))).statements.length).toBeLessThanOrEqual(5);
    expect((await countStatements(() => restore(parent))).statements.length).toBeLessThanOrEqual(8);
  });

  it('lists only the roots, the newest first, in parts', async () => {
    const [a, b] = [await content.page('Trash A'), await content.page('Trash B')];
    await content.page('Trash A child', { parent: a.id });
    await discard(a.id);
    await discard(b.id);
    const first = await content.asOwner(() => content.trash.list({ size: 1 }));
    const second = await content.asOwner(() => content.trash.list({ size: 1, after: first.page.next! }));
    expect([first, second].map(({ data }) => data[0]!.title)).toEqual(['Trash B', 'Trash A']);
    expect(first.data[0]!.trashedBy).toEqual({ id: content.db.owner.id, name: content.db.owner.name });
  });

  it('does not go on from a moment that the database does not know', async () => {
    const after = cursorOf(['0000-01-01T00:00:00.000Z', content.site.id]);
    await expect(content.asOwner(() => content.trash.list({ after }))).rejects.toMatchObject({
      code: 'content.invalid-cursor',
      status: 400,
    });
    await expect(
      content.asVisitor(() => content.published.list({ site: content.site.id, after })),
    ).rejects.toMatchObject({ code: 'content.invalid-cursor' });
  });
});

describe('restoring', () => {
  it('brings everything back as it was, at its rank', async () => {
    const parent = (await content.livePage('Drawer')).id;
    await content.page('One', { parent });
    const two = await content.livePage('Two', { parent });
    const below = await content.livePage('Below', { parent: two.id });
    await content.page('Three', { parent });
    await discard(two.id);
    expect((await one(parent)).children).toBe(2);
    expect(await restore(two.id)).toMatchObject({ path: '/drawer/two', state: 'live', version: 3 });
    expect(await order(parent)).toEqual(['One', 'Two', 'Three']);
    expect((await one(parent)).children).toBe(3);
    expect(await seen('/drawer/two/below')).toMatchObject({ id: below.id });
    expect((await content.asOwner(() => content.trash.list())).data.map(({ id }) => id)).not.toContain(two.id);
  });

  it('gives a number where the address is taken by now, and leads there from the old one', async () => {
    const elder = await content.livePage('Chair');
    const child = await content.livePage('Leg', { parent: elder.id });
    await discard(elder.id);
    await content.livePage('Chair');
    expect(await restore(elder.id)).toMatchObject({ path: '/chair-2', slug: 'chair-2' });
    expect((await one(child.id)).path).toBe('/chair-2/leg');
    expect(await content.asVisitor(() => content.redirects.find(content.site.id, '/chair/leg'))).toEqual({
      path: '/chair-2/leg',
      page: child.id,
    });
  });

  it('follows a parent that was renamed meanwhile', async () => {
    const parent = await content.livePage('Cupboard');
    const child = await content.livePage('Cup', { parent: parent.id });
    await discard(child.id);
    await content.asOwner(() => content.mover.change(parent.id, { slug: 'closet' }, { basedOn: 1 }));
    expect(await restore(child.id)).toMatchObject({ path: '/closet/cup' });
  });

  it('puts a page beneath the nearest page above that is not in the trash', async () => {
    const grandparent = await content.page('House');
    const parent = await content.page('Room', { parent: grandparent.id });
    const child = await content.page('Lamp', { parent: parent.id });
    await discard(child.id);
    await discard(parent.id);
    expect(await restore(child.id)).toMatchObject({ path: '/house/lamp', parent: grandparent.id });
    expect(await restore(parent.id)).toMatchObject({ path: '/house/room', children: 0 });
    expect((await one(grandparent.id)).children).toBe(2);
  });

  it('does not bring back what had been in the trash before', async () => {
    const parent = await content.page('Garden');
    const child = await content.page('Weed', { parent: parent.id });
    await discard(child.id);
    await discard(parent.id);
    await restore(parent.id);
    expect(await order(parent.id)).toEqual([]);
    expect(await restore(child.id)).toMatchObject({ path: '/garden/weed' });
  });

  it('of a part of what was thrown away names the whole', async () => {
    const parent = await content.page('Set');
    const child = await content.page('Piece', { parent: parent.id });
    await discard(parent.id);
    await expect(restore(child.id)).rejects.toMatchObject({
      code: 'content.in-trash-with',
      members: { by: { id: parent.id, title: 'Set' } },
    });
    await restore(parent.id);
    await expect(restore(parent.id)).rejects.toMatchObject({ code: 'content.not-in-trash' });
  });

  it('keeps the count of children that are there', async () => {
    const parent = await content.page('Counted');
    const child = await content.page('Child', { parent: parent.id });
    await discard(parent.id);
    await restore(parent.id);
    expect(await one(parent.id)).toMatchObject({ children: 1 });
    expect(await one(child.id)).toMatchObject({ path: '/counted/child' });
  });
});
