import type { Problem } from '@tessera/models';
import { somebody } from '@tessera/database/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testContent, type TestContent } from '../testing';

let content: TestContent;
beforeAll(async () => void (content = await testContent()));
afterAll(() => content.close());

it('a page is made, published, changed, moved, found at its old address, trashed and restored', async () => {
  const { asOwner, tree, drafts, publisher, mover, trash, published, redirects, site } = content;
  const seen = (path: string) => content.db.runAs(null, () => published.byPath(site.id, path));

  const pets = await content.page('Pets');
  const cats = await content.page('Cats', { parent: pets.id });
  expect(cats).toMatchObject({ path: '/pets/cats', state: 'draft', version: 1, draftVersion: 1 });
  expect(await seen('/pets/cats'), 'a draft is invisible to visitors').toBeNull();

  const publication = await asOwner(() => publisher.publish(cats.id, { basedOn: 1 }));
  expect(publication.url).toBe('https://www.example.org/pets/cats');
  expect(await seen('/pets/cats')).toMatchObject({
    id: cats.id,
    title: 'Cats',
    fields: { title: 'Cats' },
    breadcrumb: [{ title: 'Home', path: '/' }],
  });

  const saved = await asOwner(() =>
    drafts.change(cats.id, [{ op: 'set', field: 'title', value: 'Dogs' }], { basedOn: 1 }),
  );
  expect(saved).toMatchObject({ version: 2, merged: false });
  expect(await asOwner(() => tree.one(cats.id))).toMatchObject({ title: 'Dogs', state: 'changed', version: 1 });
  expect(await seen('/pets/cats'), 'visitors still see what was published').toMatchObject({ title: 'Cats' });

  await asOwner(() => publisher.publish(cats.id, { basedOn: 2 }));
  expect(await seen('/pets/cats')).toMatchObject({ title: 'Dogs' });

  const moved = await asOwner(() => mover.change(cats.id, { slug: 'dogs', parent: site.home }, { basedOn: 1 }));
  expect(moved).toMatchObject({ path: '/dogs', version: 2, redirects: 1, liveUrl: 'https://www.example.org/dogs' });
  expect(await seen('/pets/cats')).toBeNull();
  expect(await content.db.runAs(null, () => redirects.find(site.id, '/pets/cats'))).toEqual({
    path: '/dogs',
    page: cats.id,
  });

  await asOwner(() => trash.discard(cats.id, { basedOn: 2 }));
  expect(await seen('/dogs')).toBeNull();
  expect(await content.db.runAs(null, () => redirects.find(site.id, '/pets/cats'))).toBeNull();
  expect((await asOwner(() => trash.list())).data).toMatchObject([
    { id: cats.id, trashedBy: { name: content.db.owner.name } },
  ]);

  expect(await asOwner(() => trash.restore(cats.id))).toMatchObject({ path: '/dogs', state: 'live' });
  expect(await seen('/dogs')).toMatchObject({ title: 'Dogs' });
  expect(await content.db.runAs(null, () => redirects.find(site.id, '/pets/cats'))).toEqual({
    path: '/dogs',
    page: cats.id,
  });
});

it('whoever is not signed in may do none of it', async () => {
  const page = await content.page('Secret');
  const { drafts, tree, publisher, mover, trash, revisions, search, sites, references } = content;
  const tried = [
    () => tree.one(page.id),
    () => tree.children(null),
    () => search.find('Secret'),
    () => drafts.read(page.id),
    () => revisions.list(page.id),
    () => sites.list(),
    () => trash.list(),
    () => references.usedBy('content.page', page.id),
    () => tree.create({ parent: page.id, type: 'content.standard', title: 'Mine' }),
    () => drafts.change(page.id, [], { basedOn: 1 }),
    () => publisher.publish(page.id, { basedOn: 1 }),
    () => publisher.unpublish(page.id, { basedOn: 1 }),
    () => mover.change(page.id, { slug: 'mine' }, { basedOn: 1 }),
    () => trash.discard(page.id, { basedOn: 1 }),
    () => trash.restore(page.id),
    () => content.redirects.add({ site: content.site.id, path: '/x', page: page.id }),
    () => sites.create({ name: 'Mine', locale: 'en' }),
  ];
  for (const attempt of tried) {
    await expect(
      content.db.runAs(null, async () => attempt()),
      String(attempt),
    ).rejects.toMatchObject({ code: 'auth.sign-in-needed' } satisfies Partial<Problem>);
    await expect(
      content.db.runAs(somebody(), async () => attempt()),
      String(attempt),
    ).rejects.toMatchObject({ code: 'auth.not-allowed' } satisfies Partial<Problem>);
  }
});
