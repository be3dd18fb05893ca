import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { jobsExtension } from '@tessera/jobs/server';
import type { WorkContext } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MediaLibrary } from '../library/media-library';
import { mediaExtension } from '../media-extension';
import { negativeKey } from '../renditions/prints';
import { sweepStore } from './sweep-store.job';

let test: TestDatabase;
let api: TestApi;
const dataDir = mkdtempSync(join(tmpdir(), 'tessera-sweep-'));
beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension]);
  api = await testApi(test, { DATA_DIR: dataDir });
});
afterAll(async () => {
  await api?.close();
  await test?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it('takes away what no asset has, unless it is young, and leaves the rest', async () => {
  const at = (key: string) => join(dataDir, 'media', key);
  const written = (key: string, days: number) => {
    mkdirSync(dirname(at(key)), { recursive: true });
    writeFileSync(at(key), 'x');
    const then = new Date(Date.now() - days * 86_400_000);
    utimesSync(at(key), then, then);
  };
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#abcdef' } })
    .png()
    .toBuffer();
  const picture = await test.runAsSystem(() => api.services.get(MediaLibrary).addImage({ name: 'kept.png', bytes }));
  const kept = negativeKey(picture.storageKey);
  written(kept, 9);
  written('documents/aa/orphan', 9);
  written('documents/aa/young', 0);
  written('pictures/bb/orphan/negative.webp', 9);
  written('pictures/bb/orphan/480.webp', 9);
  written('unfinished/broken', 9);

  const context = { get: api.services.get.bind(api.services), signal: new AbortController().signal, payload: {} };
  const swept = () => test.runAsSystem(() => sweepStore.run(context as unknown as WorkContext & { payload: never }));
  expect(await swept()).toEqual({ removed: 3 });
  expect(existsSync(at(kept))).toBe(true);
  expect(existsSync(at('documents/aa/young'))).toBe(true);
  for (const key of ['documents/aa/orphan', 'pictures/bb/orphan', 'unfinished/broken'])
    expect(existsSync(at(key))).toBe(false);
  expect(await swept()).toEqual({ removed: 0 });
});
