import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { serverSettings, Settings } from '@tessera/extension';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ImportsFolder } from './imports-folder';
import { wordpressSettings } from './settings';

let data: string;
let folder: ImportsFolder;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tessera-imports-'));
  folder = new ImportsFolder(
    Settings.read([serverSettings, wordpressSettings], { DATA_DIR: data, WORDPRESS_MAX_BYTES: '10' }),
  );
});
afterEach(() => rm(data, { recursive: true }));

it('gives back what it was given, until it is removed', async () => {
  const id = await folder.keep(Readable.from([Buffer.from('12345'), Buffer.from('67890')]));
  expect(await text(await folder.open(id))).toBe('1234567890');
  await folder.remove(id);
  await expect(folder.open(id)).rejects.toMatchObject({ code: 'wordpress.upload-gone', status: 410 });
});

it('keeps nothing of an upload that is too large or breaks off', async () => {
  await expect(folder.keep(Readable.from([Buffer.from('12345678901')]))).rejects.toMatchObject({
    code: 'wordpress.file-too-large',
    status: 413,
  });
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('123');
      throw new Error('gone');
    })(),
  );
  await expect(folder.keep(broken)).rejects.toThrow('gone');
  expect(await readdir(join(data, 'imports'))).toEqual([]);
});

it('forgets what nobody fetched in a week', async () => {
  const old = await folder.keep(Readable.from([Buffer.from('old')]));
  await utimes(join(data, 'imports', `${old}.xml`), new Date(0), new Date(0));
  const fresh = await folder.keep(Readable.from([Buffer.from('new')]));
  expect(await readdir(join(data, 'imports'))).toEqual([`${fresh}.xml`]);
});

it('takes no path for the id of an upload', async () => {
  await expect(folder.open('../secret')).rejects.toThrow('is not the id of an upload');
});
