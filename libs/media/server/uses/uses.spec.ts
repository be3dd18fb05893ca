import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { records } from '@tessera/database/server';
import { somebody, type TestDatabase, testDatabase } from '@tessera/database/testing';
import { type ActingPerson, defineExtension } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { defineEntity, field, permissionTo, uuidv7 } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { may } from '../../contract';
import { MediaLibrary } from '../library/media-library';
import { mediaExtension } from '../media-extension';
import { Uses } from './uses';

const Offer = defineEntity({
  name: 'shop.offer',
  label: 'Offer',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 50 }),
    photo: field.image(),
    terms: field.file(),
    more: field.link(),
  },
});
const Company = defineEntity({
  name: 'shop.company',
  label: 'Company',
  labels: 'Companies',
  title: 'name',
  fields: { name: field.text({ required: true }), logo: field.image() },
});
const shop = defineExtension({ name: 'shop', entities: [Offer, Company] });

let test: TestDatabase;
let api: TestApi;
const dataDir = mkdtempSync(join(tmpdir(), 'tessera-uses-'));
beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension, shop]);
  api = await testApi(test, { DATA_DIR: dataDir });
});
afterAll(async () => {
  await api?.close();
  await test?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const file = () =>
  test.runAsSystem(() =>
    api.services.get(MediaLibrary).addDocument({ name: 'terms.txt', bytes: Buffer.from(`terms ${uuidv7()}`) }),
  );
const usesFor = (person: ActingPerson, id: string) => test.runAs(person, () => api.services.get(Uses).of(id));
const viewing = (...names: readonly string[]): ActingPerson => ({
  ...somebody(),
  rights: { everywhere: new Set([may.view.name, ...names]), places: new Map() },
});

it('a file is used by the records that name it, in whichever field', async () => {
  const { id } = await file();
  await test.runAsSystem(async () => {
    await records(Offer).create({ name: 'Chair', terms: { id } });
    await records(Offer).create({ name: 'Table', more: { file: id } });
    await records(Offer).create({ name: 'Bench', terms: { id: (await file()).id } });
  });
  const { data, hasMore } = await usesFor(test.owner, id);
  expect(data.map(({ title, place, entity }) => [title, place, entity]).sort()).toEqual([
    ['Chair', 'Terms', Offer.name],
    ['Table', 'More', Offer.name],
  ]);
  expect(hasMore).toBe(false);
});

it('a use says where its record is found, whatever the plural of its name', async () => {
  const { id } = await file();
  await test.runAsSystem(async () => {
    await records(Offer).create({ name: 'Lamp', terms: { id } });
    await records(Company).create({ name: 'Acme', logo: { id, alt: '' } });
  });
  const { data } = await usesFor(test.owner, id);
  expect(data.map(({ resource }) => resource).sort()).toEqual(['shop/companies', 'shop/offers']);
  const answer = await api.send('GET', `/api/v1/media/${id}/uses`, { headers: await api.asOwner() });
  expect(await answer.json()).toEqual({ data, hasMore: false });
});

it('who may not see a record learns only that there is more', async () => {
  const { id } = await file();
  await test.runAsSystem(() => records(Offer).create({ name: 'Secret', terms: { id } }));
  expect(await usesFor(viewing(), id)).toEqual({ data: [], hasMore: true });
  const seen = await usesFor(viewing(permissionTo('view', Offer).name), id);
  expect(seen.data.map(({ title }) => title)).toEqual(['Secret']);
});

it('of an asset that one may not see is that of none', async () => {
  const { id } = await file();
  await expect(usesFor(somebody(), id)).rejects.toMatchObject({ code: 'media.asset-not-found', status: 404 });
});
