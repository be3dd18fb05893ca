import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { FileStore } from '@tessera/media/server';
import { testBucket } from '@tessera/media/testing';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { uploadedExports } from '../testing';
import type { UploadedExports } from './uploaded-exports';

let data: string;
let exports: UploadedExports;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tessera-imports-'));
  exports = uploadedExports({ DATA_DIR: data, WORDPRESS_MAX_BYTES: '10' });
});
afterEach(() => rm(data, { recursive: true }));

const stored = () => readdir(join(data, 'media', 'imports'));
const spooled = () => readdir(join(data, 'incoming'));

it('lets what it was given be read twice, until it is removed', async () => {
  const id = await exports.keep(Readable.from([Buffer.from('12345'), Buffer.from('67890')]));
  const read = await exports.read(id, async (open) => [await text(open()), await text(open())]);
  expect(read).toEqual(['1234567890', '1234567890']);
  await exports.remove(id);
  await expect(exports.read(id, async () => undefined)).rejects.toMatchObject({
    code: 'wordpress.upload-gone',
    status: 410,
  });
  expect([await stored(), await spooled()]).toEqual([[], []]);
});

it('is read by instances that share nothing but a bucket', async () => {
  const bucket = await testBucket();
  onTestFinished(() => bucket.close());
  const instance = (name: string) => uploadedExports({ DATA_DIR: join(data, name), STORAGE_URL: bucket.url });
  const id = await instance('web').keep(Readable.from([Buffer.from('shared')]));
  expect(await instance('worker').read(id, (open) => text(open()))).toBe('shared');
  await instance('worker').remove(id);
  await expect(instance('web').read(id, async () => undefined)).rejects.toMatchObject({
    code: 'wordpress.upload-gone',
  });
});

it('keeps nothing of an upload that is too large, empty, or breaks off', async () => {
  const broken = function* () {
    yield Buffer.from('123');
    throw new Error('gone');
  };
  for (const [upload, refusal] of [
    [[Buffer.from('12345678901')], { code: 'wordpress.file-too-large', status: 413 }],
    [[], { code: 'media.empty', status: 422 }],
    [broken(), { code: 'media.upload-broken', status: 400 }],
  ] as const)
    await expect(exports.keep(Readable.from(upload))).rejects.toMatchObject(refusal);
  expect(await spooled()).toEqual([]);
  await exports.keep(Readable.from([Buffer.from('fine')]));
  expect(await stored()).toHaveLength(1);
});

it('tells of a store that gives less than it took, and lets the file be', async () => {
  const id = await exports.keep(Readable.from([Buffer.from('1234567890')]));
  vi.spyOn(FileStore.prototype, 'read').mockResolvedValueOnce(Readable.from([Buffer.from('123')]));
  await expect(exports.read(id, (open) => text(open()))).rejects.toMatchObject({
    code: 'wordpress.upload-unreadable',
    status: 503,
  });
  expect(await exports.read(id, (open) => text(open()))).toBe('1234567890');
});

it('passes on what goes wrong with the file itself', async () => {
  const id = await exports.keep(Readable.from([Buffer.from('x')]));
  await expect(exports.read(id, () => Promise.reject(new Error('no export')))).rejects.toThrow('no export');
});

it('forgets what nobody fetched in a week', async () => {
  const old = await exports.keep(Readable.from([Buffer.from('old')]));
  await utimes(join(data, 'media', 'imports', `${old}.xml`), new Date(0), new Date(0));
  const fresh = await exports.keep(Readable.from([Buffer.from('new')]));
  expect(await stored()).toEqual([`${fresh}.xml`]);
});

it('takes no path for the id of an upload', async () => {
  await expect(exports.read('../secret', async () => undefined)).rejects.toThrow('is not the id of an upload');
});
