import { somebody, testDatabase, type TestDatabase } from '@tessera/database/testing';
import { cachingExtension } from '@tessera/caching/server';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ContentActs, wireContent } from '../../testing';
import { contentExtension } from '../extension';

let db: TestDatabase;
let acts: ContentActs;
beforeAll(async () => {
  db = await testDatabase([cachingExtension, jobsExtension, usersExtension, contentExtension]);
  acts = wireContent(db.database, db.installed, { env: { PUBLIC_URL: 'https://pets.example' } });
});
afterAll(() => db.close());

it('before the first start there is no site', async () => {
  await expect(db.runAs(null, () => acts.sites.default())).rejects.toMatchObject({
    code: 'content.no-site',
    status: 503,
  });
});

it('the first start makes a site whose home page is published, once however many start together', async () => {
  await Promise.all([1, 2, 3].map(() => db.runAsSystem(() => acts.sites.ensureDefault())));
  const sites = await db.runAs(db.owner, () => acts.sites.list());
  expect(sites).toMatchObject([{ name: 'Tessera', locale: 'en', url: 'https://pets.example' }]);
  const home = await db.runAs(null, async () => acts.published.byPath((await acts.sites.default()).id, '/'));
  expect(home).toMatchObject({ id: sites[0]!.home, type: 'content.home', title: 'Welcome' });
});

it('a second site has a tree of its own beside the default one', async () => {
  const second = await db.runAsSystem(() => acts.sites.create({ name: 'Zweite', locale: 'de' }));
  expect((await db.runAs(db.owner, () => acts.sites.list())).map(({ name }) => name)).toEqual(['Tessera', 'Zweite']);
  expect(await db.runAs(null, () => acts.published.byPath(second.id, '/'))).toMatchObject({
    title: 'Zweite',
    locale: 'de',
  });
  const page = await db.runAs(db.owner, () =>
    acts.tree.create({ parent: second.home, type: 'content.standard', title: 'Größe' }),
  );
  expect(page).toMatchObject({ site: second.id, path: '/groesse' });
});

describe('what moves in', () => {
  const identity = { name: 'Der Verein', tagline: 'Seit 1901', locale: 'de-CH' };
  const settings = () => db.runAs(null, () => acts.sites.default());

  it('leaves name and language alone for who may not change them', async () => {
    expect(await db.runAs(somebody(), () => acts.sites.adopt(identity))).toBe(false);
    expect(await settings()).toMatchObject({ name: 'Tessera' });
  });

  it('names an untouched site', async () => {
    expect(await db.runAs(db.owner, () => acts.sites.adopt(identity))).toBe(true);
    expect(await settings()).toMatchObject(identity);
  });

  it('leaves a name alone that was chosen', async () => {
    expect(await db.runAs(db.owner, () => acts.sites.adopt({ ...identity, name: 'Other' }))).toBe(false);
    expect(await settings()).toMatchObject(identity);
  });
});
