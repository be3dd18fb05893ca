import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { records } from '@tessera/database/server';
import { countStatements, somebody, type TestDatabase, testDatabase } from '@tessera/database/testing';
import type { ActingPerson } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { type Permission, uuidv7 } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { may } from '../../contract';
import { MediaLibrary } from '../library/media-library';
import { mediaExtension } from '../media-extension';
import { Folder } from './folder';

let test: TestDatabase;
let api: TestApi;
const dataDir = mkdtempSync(join(tmpdir(), 'tessera-folders-'));
beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension]);
  api = await testApi(test, { DATA_DIR: dataDir });
});
afterAll(async () => {
  await api?.close();
  await test?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const library = () => api.services.get(MediaLibrary);
const asSystem = <T>(fn: () => T) => test.runAsSystem(fn);
const as = <T>(person: ActingPerson | null, fn: () => Promise<T>) => test.runAs(person, fn);
const everything = Object.values(may);
const within = (folders: readonly string[], permissions: readonly Permission[] = everything): ActingPerson => ({
  ...somebody(),
  rights: { everywhere: new Set(), places: new Map(permissions.map(({ name }) => [name, folders])) },
});
const folder = (name: string, parent: string | null = null) =>
  asSystem(() => records(Folder).create({ name: `${name} ${uuidv7()}`, parent }));
let shade = 0;
const bytes = () =>
  sharp({ create: { width: 20, height: 10, channels: 3, background: { r: ++shade, g: 0, b: 0 } } })
    .png()
    .toBuffer();
const picture = async (name: string, into: string | null) => {
  const data = await bytes();
  return await asSystem(() => library().addImage({ name, bytes: data, folder: into }));
};
const names = (person: ActingPerson) =>
  as(person, async () => (await library().list({ page: { size: 200 } })).data.map(({ name }) => name).sort());

describe('a folder', () => {
  it('knows all those in which it lies, also after one of them was moved', async () => {
    const [a, b] = [await folder('A'), await folder('B')];
    const c = await folder('C', a.id);
    const d = await folder('D', c.id);
    expect(d.line).toEqual([a.id, c.id, d.id]);
    await asSystem(() => records(Folder).change(c.id, { parent: b.id }));
    expect((await asSystem(() => records(Folder).get(d.id))).line).toEqual([b.id, c.id, d.id]);
    await asSystem(() => records(Folder).change(c.id, { parent: null }));
    expect((await asSystem(() => records(Folder).get(d.id))).line).toEqual([c.id, d.id]);
  });

  it('cannot lie in itself, nor in one within it', async () => {
    const a = await folder('Ring');
    const b = await folder('Ring, inner', a.id);
    for (const parent of [a.id, b.id])
      await expect(asSystem(() => records(Folder).change(a.id, { parent }))).rejects.toMatchObject({
        code: 'database.invalid-record',
        status: 422,
        errors: [{ path: 'parent', message: 'A folder cannot lie in itself or in a folder within it.' }],
      });
  });

  it('has a name of its own where it lies', async () => {
    await asSystem(() => records(Folder).create({ name: 'Logos' }));
    await expect(asSystem(() => records(Folder).create({ name: 'logos' }))).rejects.toMatchObject({
      code: 'database.taken',
    });
    const { id } = await folder('Other');
    await asSystem(() => records(Folder).create({ name: 'Logos', parent: id }));
  });

  it('with pictures in it is not deleted', async () => {
    const { id } = await folder('Full');
    await picture('full.png', id);
    await expect(asSystem(() => records(Folder).remove(id))).rejects.toMatchObject({ code: 'database.still-used' });
  });

  it('with nothing but pictures of the trash in it says so, and is deleted once they are gone', async () => {
    const { id } = await folder('Looks empty');
    const [first, second] = [await picture('first.png', id), await picture('second.png', id)];
    const remove = () => as(test.owner, () => records(Folder).remove(id, { version: 1 }));
    await asSystem(() => library().discard(first.id, undefined));
    await expect(remove()).rejects.toMatchObject({ code: 'database.still-used' });
    await asSystem(() => library().discard(second.id, undefined));
    await expect(remove()).rejects.toMatchObject({
      code: 'database.used-in-trash',
      status: 409,
      title: 'Something in the trash still refers to this.',
      detail: expect.stringMatching(/^In the trash: 2 pictures and files\. .* delete it for good\.$/) as string,
    });
    await asSystem(() => library().remove(first.id, undefined));
    await asSystem(() => library().remove(second.id, undefined));
    await remove();
    expect(await asSystem(() => records(Folder).find({ id }))).toBeNull();
  });
});

describe('somebody with a folder', () => {
  it('sees the pictures in it and in those within it, and no others', async () => {
    const [mine, theirs] = [await folder('Mine'), await folder('Theirs')];
    const inner = await folder('Inner', mine.id);
    const seen = [await picture('mine.png', mine.id), await picture('inner.png', inner.id)];
    const unseen = [await picture('theirs.png', theirs.id), await picture('top.png', null)];
    const person = within([mine.id]);
    expect(await names(person)).toEqual(['inner.png', 'mine.png']);
    for (const { id } of seen) expect(await as(person, () => library().get(id))).toMatchObject({ id });
    for (const { id } of [...unseen, { id: uuidv7() }])
      await expect(as(person, () => library().get(id))).rejects.toMatchObject({ code: 'media.asset-not-found' });
    expect((await as(person, () => library().list({ search: 'theirs' }))).data).toEqual([]);
    expect((await as(person, () => library().list({ filter: { folder: theirs.id } }))).data).toEqual([]);
    const folders = await as(person, () => records(Folder).list({ sort: ['name'] }));
    expect(folders.data.map(({ id }) => id).sort()).toEqual([inner.id, mine.id].sort());
  });

  it('adds pictures there alone, and is not told which other folders there are', async () => {
    const [mine, theirs] = [await folder('Adding'), await folder('Not adding')];
    const data = await bytes();
    const add = (into: string | null) =>
      as(within([mine.id]), () => library().addImage({ name: 'x.png', bytes: data, folder: into }));
    expect(await add(mine.id)).toMatchObject({ folder: mine.id });
    const refused = async (into: string) => await add(into).catch((error: { toJSON(): unknown }) => error.toJSON());
    expect(await refused(theirs.id)).toEqual(await refused(uuidv7()));
    expect(await refused(theirs.id)).toMatchObject({ status: 422, errors: [{ path: 'folder' }] });
    await expect(add(null)).rejects.toMatchObject({ code: 'auth.not-allowed', status: 403 });
    const viewing = within([mine.id], [may.view]);
    await expect(
      as(viewing, () => library().addImage({ name: 'y.png', bytes: data, folder: mine.id })),
    ).rejects.toMatchObject({ detail: 'It needs the right "Add pictures and files" in this folder.' });
  });

  it('adds what says nothing of a folder to the first that was given', async () => {
    const [first, second] = [await folder('First'), await folder('Second')];
    const add = async (person: ActingPerson) => {
      const data = await bytes();
      return (await as(person, () => library().addImage({ name: 'anywhere.png', bytes: data }))).folder;
    };
    expect(await add(within([second.id, first.id]))).toBe(first.id);
    expect(await add(test.owner)).toBeNull();
    const gone = within([uuidv7()]);
    await expect(add(gone)).rejects.toMatchObject({ code: 'auth.not-allowed' });
  });

  it('may have a picture that lies in a folder of others, too', async () => {
    const [mine, theirs] = [await folder('Twice'), await folder('Twice, too')];
    const data = await bytes();
    const into = (person: ActingPerson, id: string) =>
      as(person, () => library().addImage({ name: 'same.png', bytes: data, folder: id }));
    const first = await into(within([theirs.id]), theirs.id);
    const second = await into(within([mine.id]), mine.id);
    expect(second.id).not.toBe(first.id);
    expect((await into(within([mine.id]), mine.id)).id).toBe(second.id);
  });

  it('moves pictures between folders in which they may change them', async () => {
    const [mine, theirs] = [await folder('Leaving'), await folder('Joining')];
    const { id } = await picture('moving.png', mine.id);
    const move = (person: ActingPerson, into: string | null, version: number) =>
      as(person, () => library().change(id, { folder: into }, version));
    const person = within([mine.id]);
    await expect(move(person, theirs.id, 1)).rejects.toMatchObject({ code: 'database.invalid-record' });
    await expect(move(person, null, 1)).rejects.toMatchObject({ code: 'auth.not-allowed' });
    await expect(move(within([theirs.id]), theirs.id, 1)).rejects.toMatchObject({ code: 'media.asset-not-found' });
    expect(await move(within([mine.id, theirs.id]), theirs.id, 1)).toMatchObject({ folder: theirs.id });
    await expect(as(person, () => library().get(id))).rejects.toMatchObject({ code: 'media.asset-not-found' });
  });

  it('makes and arranges folders within it, while it stays where it is', async () => {
    const [mine, theirs] = [await folder('Given'), await folder('Not given')];
    const person = within([mine.id]);
    const made = await as(person, () => records(Folder).create({ name: 'Made', parent: mine.id }));
    const inner = await as(person, () => records(Folder).create({ name: 'Inner', parent: made.id }));
    expect(inner.line).toEqual([mine.id, made.id, inner.id]);
    const refused = { code: 'database.not-allowed', status: 403 };
    const change = (id: string, values: { name?: string; parent?: string | null }) =>
      as(person, () => records(Folder).change(id, values, { version: 1 }));
    await expect(as(person, () => records(Folder).create({ name: 'At the top' }))).rejects.toMatchObject(refused);
    await expect(change(mine.id, { name: 'Taken' })).rejects.toMatchObject(refused);
    await expect(change(made.id, { parent: null })).rejects.toMatchObject(refused);
    await expect(change(made.id, { parent: theirs.id })).rejects.toMatchObject({
      status: expect.toSatisfy((status: number) => status === 403 || status === 422) as number,
    });
    expect(await change(inner.id, { parent: mine.id })).toMatchObject({ line: [mine.id, inner.id] });
  });
});

it('whoever is not signed in, and who has no right, sees no folder and no picture of the library', async () => {
  const { id } = await folder('Closed');
  const { id: shown } = await picture('closed.png', id);
  for (const person of [null, somebody()]) {
    expect(await as(person, () => records(Folder).find({ id }))).toBeNull();
    expect(await as(person, () => library().find(shown))).toBeNull();
  }
});

it('a picture that a page shows is for everybody, wherever it lies', async () => {
  const { id } = await picture('public.png', (await folder('Hidden')).id);
  expect(await as(null, () => library().resolve([id]))).toMatchObject(new Map([[id, { width: 20 }]]));
  const { url } = (await as(null, () => library().resolve([id]))).get(id)!;
  expect((await api.send('GET', url)).status).toBe(200);
});

it('listing pictures is one statement, for one folder as for twenty', async () => {
  const folders: string[] = [];
  for (let n = 0; n < 20; n++) folders.push((await folder(`Many ${n}`)).id);
  for (const count of [1, 5, 20]) {
    const { statements } = await countStatements(() => names(within(folders.slice(0, count))));
    expect(statements).toHaveLength(1);
  }
});
