import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { cachingExtension } from '@tessera/caching/server';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { AssetView } from '../../contract';
import { mediaExtension } from '../media-extension';
import { sweepStore } from '../sweeping/sweep-store.job';
import { type TestBucket, testBucket, testStorage } from '../../testing';
import { bucketAddress } from './bucket-address';
import { BucketStorage } from './bucket-storage';
import { FileStore } from './file-store';
import { LocalStorage } from './local-storage';
import { storageCheck } from './storage.check';

const folder = mkdtempSync(join(tmpdir(), 'tessera-local-'));
let bucket: TestBucket;
beforeAll(async () => void (bucket = await testBucket()));
afterAll(async () => {
  await bucket?.close();
  rmSync(folder, { recursive: true, force: true });
});

testStorage('a folder', async () => new LocalStorage(folder));
testStorage('a bucket', async () => new BucketStorage(bucketAddress.parse(bucket.url)));

/** A library on a bucket, as one of several instances. */
const instance = async (test: TestDatabase, env: Record<string, string>) => {
  const api = await testApi(test, { DATA_DIR: mkdtempSync(join(folder, 'instance-')), ...env });
  onTestFinished(() => api.close());
  return api;
};
const checked = async (test: TestDatabase, { services }: TestApi) =>
  (await storageCheck.run({ get: (type) => services.get(type), installed: test.installed })).map(({ code }) => code);

describe('several instances', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension]);
  });
  afterAll(() => test?.close());

  it('show the same pictures and files from one bucket, in parts and by their tags, and one sweeps for all', async () => {
    const [here, there] = [
      await instance(test, { STORAGE_URL: bucket.url }),
      await instance(test, { STORAGE_URL: bucket.url }),
    ];
    const headers = await here.asOwner();
    const take = async (kind: string, name: string, body: Uint8Array) =>
      (await (await here.send('POST', `/api/v1/media/${kind}?name=${name}`, { body, headers })).json()) as AssetView;
    const png = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#357' } })
      .png()
      .toBuffer();
    const [picture, song] = [
      await take('images', 'a.png', png),
      await take('documents', 'a.txt', Buffer.from('0123456789')),
    ];

    const rendition = await there.send('GET', picture.url);
    expect([rendition.status, (await sharp(await rendition.arrayBuffer()).metadata()).format]).toEqual([200, 'webp']);
    const part = await there.send('GET', song.url, { headers: { range: 'bytes=2-4' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 2-4/10', '234']);
    const tag = part.headers.get('etag')!;
    expect((await there.send('GET', song.url, { headers: { 'if-none-match': tag } })).status).toBe(304);

    await test.runAsSystem(() => here.services.get(FileStore).keep('documents/aa/orphan', Buffer.from('young')));
    const context = { get: there.services.get.bind(there.services), signal: new AbortController().signal, payload: {} };
    expect(await test.runAsSystem(() => sweepStore.run(context as never))).toEqual({ removed: 0 });
    expect((await here.send('GET', picture.url)).status).toBe(200);
  });

  it('that do not share their files say so at boot', async () => {
    const here = await instance(test, { STORAGE_URL: bucket.url });
    const headers = await here.asOwner();
    await here.send('POST', '/api/v1/media/documents?name=b.txt', { body: Buffer.from('shared'), headers });
    expect(await checked(test, here)).toEqual([]);
    expect(await checked(test, await instance(test, {}))).toEqual(['media.W002']);
  });

  it('are stopped at boot where the bucket refuses them, and warned where nothing answers', async () => {
    const at = async (STORAGE_URL: string) => await checked(test, await instance(test, { STORAGE_URL }));
    expect(await at(bucket.url.replace('S3RVER:S3RVER@', 'STRANGER:hunter2@'))).toEqual(['media.E001']);
    expect(await at(bucket.url.replace(/tessera$/, 'another'))).toEqual(['media.E001']);
    expect(await at('s3+http://KEY:SECRET@127.0.0.1:9/tessera')).toEqual(['media.W001']);
  });
});

describe('a bucket', () => {
  const opened = (url: string) => new BucketStorage(bucketAddress.parse(url));

  it('that is not there, refuses us or does not answer is a problem without the secret in it', async () => {
    for (const url of [
      bucket.url.replace(/tessera$/, 'another'),
      bucket.url.replace('S3RVER:S3RVER@', 'STRANGER:hunter2@'),
      's3+http://KEY:hunter2@127.0.0.1:9/tessera',
    ]) {
      const error = await opened(url)
        .put('a', Buffer.from('a'))
        .catch((each: unknown) => each);
      expect(error).toMatchObject({ code: 'media.storage-unavailable', status: 503 });
      expect(JSON.stringify(error)).not.toContain('hunter2');
      expect(String((error as Error).stack) + String((error as Error & { cause: Error }).cause.stack)).not.toContain(
        'hunter2',
      );
    }
  });
});
