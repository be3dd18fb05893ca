import { countStatements } from '@tessera/database/testing';
import { historyOf } from '@tessera/database/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaceChange } from '../../contract';
import { testContent, type TestContent } from '../../testing';
import { Page } from './page';

let content: TestContent;
beforeAll(async () => void (content = await testContent({ poolSize: 10 })));
afterAll(() => content.close());

const move = (id: string, change: PlaceChange, basedOn = 1) =>
  content.asOwner(() => content.mover.change(id, change, { basedOn }));
const one = (id: string) => content.asOwner(() => content.tree.one(id));
const order = async (parent: string) =>
  (await content.asOwner(() => content.tree.children(parent))).data.map(({ title }) => title);
const redirectsTo = (id: string) =>
  content.db.database.query<{ path: string }>('SELECT path FROM content_redirect WHERE page = $1 ORDER BY path', [id]);

/** A parent with children and a grandchild, all published. */
async function family(title: string) {
  const parent = await content.livePage(title);
  const child = await content.livePage('Child', { parent: parent.id });
  const grandchild = await content.livePage('Grandchild', { parent: child.id });
  return { parent, child, grandchild };
}

describe('renaming a page', () => {
  it('takes everything beneath along and leaves one redirect for all of it', async () => {
    const { parent, child, grandchild } = await family('Renamed');
    expect(await move(parent.id, { slug: 'new-name' })).toMatchObject({
      path: '/new-name',
      slug: 'new-name',
      version: 2,
      redirects: 1,
    });
    expect([(await one(child.id)).path, (await one(grandchild.id)).path]).toEqual([
      '/new-name/child',
      '/new-name/child/grandchild',
    ]);
    expect(await redirectsTo(parent.id)).toEqual([{ path: '/renamed' }]);
  });

  it('leaves alone what only begins alike', async () => {
    const { parent } = await family('Cat');
    const similar = await content.page('Catalogue');
    const sly = await content.page('Cat 0');
    await move(parent.id, { slug: 'tiger' });
    expect([(await one(similar.id)).path, (await one(sly.id)).path]).toEqual(['/catalogue', '/cat-0']);
  });

  it('leaves no redirect where visitors never saw anything', async () => {
    const draft = await content.page('Never seen');
    expect(await move(draft.id, { slug: 'still-unseen' })).toMatchObject({ redirects: 0 });
    expect(await redirectsTo(draft.id)).toEqual([]);
  });

  it('there and back leaves no redirect to itself', async () => {
    const { parent } = await family('Boomerang');
    await move(parent.id, { slug: 'away' });
    await move(parent.id, { slug: 'boomerang' }, 2);
    expect(await redirectsTo(parent.id)).toEqual([{ path: '/away' }]);
  });

  it('keeps accented and wide letters of addresses whole', async () => {
    const parent = await content.livePage('Straße');
    const child = await content.livePage('𠮷野家', { parent: parent.id });
    await move(parent.id, { slug: 'ガード' });
    expect((await one(child.id)).path).toBe('/ガード/𠮷野家');
  });

  it('says who has the address already', async () => {
    const { parent } = await family('Rival');
    const other = await content.page('Throne');
    await expect(move(parent.id, { slug: 'throne' })).rejects.toMatchObject({
      code: 'content.address-taken',
      members: { by: { id: other.id, title: 'Throne' } },
    });
    expect(await one(parent.id)).toMatchObject({ path: '/rival', version: 1 });
  });

  it('writes history for the page itself, not for everything that follows it', async () => {
    const { parent, child } = await family('Recorded');
    const changes = (id: string) => content.db.runAsSystem(() => historyOf(Page, id));
    const before = (await changes(child.id)).length;
    await move(parent.id, { slug: 'in-the-book' });
    expect((await changes(parent.id))[0]).toMatchObject({
      person: content.db.owner.id,
      changes: [{ field: 'slug', from: 'recorded', to: 'in-the-book' }],
    });
    expect(await changes(child.id)).toHaveLength(before);
  });

  it('refuses addresses that would become too long for what is beneath', async () => {
    let deepest = await content.page('x'.repeat(120));
    const root = deepest;
    for (let depth = 1; depth < 16; depth++) deepest = await content.page('x'.repeat(120), { parent: deepest.id });
    await move(root.id, { slug: 'y' });
    await expect(move(root.id, { slug: 'ü'.repeat(120) }, 2)).rejects.toMatchObject({
      code: 'content.address-too-long',
    });
    expect((await one(root.id)).path).toBe('/y');
  });
});

describe('giving a page another parent', () => {
  it('puts it last there, and counts the children of both', async () => {
    const [from, to] = [await family('From'), await family('To')];
    expect(await move(from.child.id, { parent: to.parent.id, slug: 'adopted' })).toMatchObject({
      path: '/to/adopted',
      parent: to.parent.id,
      redirects: 1,
    });
    expect(await order(to.parent.id)).toEqual(['Child', 'Child']);
    expect([(await one(from.parent.id)).children, (await one(to.parent.id)).children]).toEqual([0, 2]);
    expect((await one(from.grandchild.id)).path).toBe('/to/adopted/grandchild');
  });

  it('never lets it stand under itself', async () => {
    const { parent, grandchild } = await family('Snake');
    await expect(move(parent.id, { parent: grandchild.id })).rejects.toMatchObject({
      code: 'content.move-into-itself',
      status: 409,
    });
    await expect(move(parent.id, { parent: parent.id })).rejects.toMatchObject({ code: 'content.move-into-itself' });
  });

  it('keeps to the rules, and to what exists', async () => {
    const { parent } = await family('Ruled');
    const gone = await content.page('Gone');
    await content.asOwner(() => content.trash.discard(gone.id, { basedOn: 1 }));
    await expect(move(parent.id, { parent: gone.id })).rejects.toMatchObject({ code: 'content.parent-not-found' });
    await expect(move(content.site.home, { slug: 'x' })).rejects.toMatchObject({ code: 'content.home-stays' });
    await expect(move(gone.id, { slug: 'x' }, 2)).rejects.toMatchObject({ code: 'content.page-not-found' });
  });
});

describe('reordering', () => {
  it('changes the rank and nothing else', async () => {
    const parent = (await content.page('Ranks')).id;
    const [a, b, c] = [
      await content.livePage('A', { parent }),
      await content.livePage('B', { parent }),
      await content.livePage('C', { parent }),
    ];
    expect(await move(c.id, { after: null })).toMatchObject({ redirects: 0, path: c.path });
    expect(await order(parent)).toEqual(['C', 'A', 'B']);
    await move(a.id, { after: b.id });
    expect(await order(parent)).toEqual(['C', 'B', 'A']);
    expect(await one(parent)).toMatchObject({ children: 3 });
    await expect(move(b.id, { after: b.id })).rejects.toMatchObject({ code: 'content.after-not-found' });
  });
});

describe('two people at once', () => {
  it('the later one is told how the page is now', async () => {
    const { parent } = await family('Contested');
    const results = await Promise.allSettled([move(parent.id, { slug: 'hers' }), move(parent.id, { slug: 'his' })]);
    const [lost] = results.filter((result) => result.status === 'rejected');
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(lost!.reason).toMatchObject({
      code: 'content.page-changed',
      status: 412,
      members: { current: { id: parent.id, version: 2 } },
    });
  });

  it('a page made while its parent is renamed gets the new address', async () => {
    const parent = await content.livePage('Busy');
    const made = [
      move(parent.id, { slug: 'calm' }),
      ...Array.from({ length: 8 }, (_, n) => content.page(`Page ${n}`, { parent: parent.id })),
    ];
    const ids = (await Promise.all(made)).slice(1).map(({ id }) => id);
    expect((await Promise.all(ids.map(one))).filter(({ path }) => !path.startsWith('/calm/'))).toEqual([]);
  });

  it('two moves that would make a circle together do not', async () => {
    const [a, b] = [await family('Left'), await family('Right')];
    const results = await Promise.allSettled([
      move(a.parent.id, { parent: b.child.id }),
      move(b.parent.id, { parent: a.child.id }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const circled = await content.db.database.query(
      `WITH RECURSIVE below AS (SELECT id FROM content_page WHERE id = $1 UNION SELECT p.id FROM content_page p JOIN below ON p.parent = below.id) SELECT id FROM below WHERE id = ANY ($2)`,
      [content.site.home, [a.grandchild.id, b.grandchild.id]],
    );
    expect(circled).toHaveLength(2);
  });
});

it('a move takes the same few statements, however much is beneath', async () => {
  const parent = (await content.livePage('Large')).id;
  const small = await countStatements(() => move(parent, { slug: 'large-2' }));
  for (let n = 0; n < 30; n++) await content.livePage(`Page ${n}`, { parent });
  const large = await countStatements(() => move(parent, { slug: 'large-3' }, 2));
  expect(small.statements.length).toBe(large.statements.length);
  expect(large.statements.length).toBeLessThanOrEqual(6);
});

it('a move that is taken back leaves everything as it was', async () => {
  const { parent, child } = await family('Undone');
  const killed = content.asOwner(() =>
    content.db.database.transaction(async () => {
      await content.mover.change(parent.id, { slug: 'done' }, { basedOn: 1 });
      await content.db.database.query('SELECT pg_terminate_backend(pg_backend_pid())');
    }),
  );
  await expect(killed).rejects.toThrow();
  expect([await one(parent.id), await one(child.id)]).toMatchObject([
    { path: '/undone', version: 1 },
    { path: '/undone/child' },
  ]);
  expect(await redirectsTo(parent.id)).toEqual([]);
});
