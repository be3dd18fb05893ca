import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { countStatements, somebody, type TestDatabase, testDatabase } from '@tessera/database/testing';
import { recordingReads } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { isUuid } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssetView } from '../../contract';
import { mediaExtension } from '../media-extension';
import { stampOf } from '../renditions/stamp';
import { MediaLibrary } from './media-library';

let test: TestDatabase;
let api: TestApi;
let owner: { authorization: string };
const folder = mkdtempSync(join(tmpdir(), 'tessera-media-'));

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension]);
  api = await testApi(test, { DATA_DIR: folder, MEDIA_MAX_BYTES: '100000' });
  owner = await api.asOwner();
});
afterAll(async () => {
  await api?.close();
  await test?.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
/** A picture that no other story has. */
const picture = (width = 1000, height = 500) =>
  sharp({ create: { width, height, channels: 3, background: { r: 10, g: 100, b: ++count } } })
    .png()
    .toBuffer();
const upload = (body: unknown, name = 'cat.png', headers: Record<string, string> = owner) =>
  api.send('POST', `/api/v1/media/images?name=${encodeURIComponent(name)}`, { body, headers });
const uploaded = async (name?: string) => (await (await upload(await picture(), name)).json()) as AssetView;
const codeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { code?: string }).code ?? ''}`.trim();
const library = () => api.services.get(MediaLibrary);

describe('an uploaded picture', () => {
  it('is in the library with its renditions', async () => {
    const response = await upload(await picture(), '../../etc/Käse & cat.png');
    expect(response.status).toBe(201);
    expect(response.headers.get('etag')).toBe('"1"');
    const { id, ...asset } = (await response.json()) as AssetView;
    expect(isUuid(id)).toBe(true);
    expect(asset).toMatchObject({
      name: 'Käse & cat.png',
      alt: '',
      caption: null,
      width: 1000,
      height: 500,
      version: 1,
      focus: null,
      kind: 'picture',
      mime: 'image/png',
      trashedAt: null,
    });
    const at = asset.url.slice(0, asset.url.lastIndexOf('/'));
    expect(at).toMatch(new RegExp(`^/media/${id}/[0-9a-f]{12}$`));
    expect(asset).toMatchObject({
      url: `${at}/1000.webp`,
      thumbnail: `${at}/480.webp`,
      srcset: `${at}/480.webp 480w, ${at}/960.webp 960w, ${at}/1000.webp 1000w`,
    });
    expect(asset.colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('is there once, however often and under whatever name it comes, also at the same moment', async () => {
    const bytes = await picture();
    const answers = await Promise.all([upload(bytes, 'a.png'), upload(bytes, 'b.png'), upload(bytes, 'c.png')]);
    const ids = await Promise.all(answers.map(async (each) => ((await each.json()) as AssetView).id));
    expect(new Set(ids).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  it('needs no name', async () => {
    expect(
      await (await api.send('POST', '/api/v1/media/images', { body: await picture(), headers: owner })).json(),
    ).toMatchObject({ name: 'Picture' });
  });

  it('is described, and nobody overwrites what somebody else said meanwhile', async () => {
    const { id } = await uploaded();
    const patch = (body: object, ifMatch?: string) =>
      api.send('PATCH', `/api/v1/media/${id}`, {
        body,
        headers: { ...owner, ...(ifMatch && { 'if-match': ifMatch }) },
      });
    expect(await codeOf(await patch({ alt: 'A cat' }))).toBe('428 media.asset-version-required');
    const changed = await patch({ alt: 'A cat', focus: { x: 20, y: 80 } }, '"1"');
    expect(changed.headers.get('etag')).toBe('"2"');
    expect(await changed.json()).toMatchObject({ alt: 'A cat', name: 'cat.png', focus: { x: 20, y: 80 } });
    const stale = await patch({ alt: 'A dog' }, '"1"');
    expect(stale.status).toBe(412);
    expect(await stale.json()).toMatchObject({
      code: 'media.asset-changed',
      current: { id, alt: 'A cat', version: 2 },
    });
    expect(await codeOf(await patch({ alt: 'A dog' }, 'x'))).toBe('400 media.invalid-if-match');
    expect((await patch({ width: 1 }, '"2"')).status).toBe(400);
    expect(await (await patch({ focus: null, caption: 'In the garden' }, '"2"')).json()).toMatchObject({
      focus: null,
      caption: 'In the garden',
      alt: 'A cat',
    });
  });

  it('is found by its name, the newest first, page by page', async () => {
    const names = ['zebra one.png', 'zebra two.png', 'zebra three.png'];
    for (const name of names) await uploaded(name);
    const list = async (query: string) =>
      (await (await api.send('GET', `/api/v1/media?${query}`, { headers: owner })).json()) as {
        data: AssetView[];
        page: { next: string | null };
      };
    const first = await list('search=zebra&page[size]=2');
    expect(first.data.map(({ name }) => name)).toEqual(['zebra three.png', 'zebra two.png']);
    const second = await list(`search=zebra&page[size]=2&page[after]=${encodeURIComponent(first.page.next!)}`);
    expect(second.data.map(({ name }) => name)).toEqual(['zebra one.png']);
    expect(second.page.next).toBeNull();
    expect((await api.send('GET', '/api/v1/media?sort=sha256', { headers: owner })).status).toBe(400);
  });
});

describe('what is refused', () => {
  it('is what owners alone may do', async () => {
    const bytes = await picture();
    expect(await codeOf(await upload(bytes, 'a.png', {}))).toBe('401 auth.sign-in-needed');
    expect(await codeOf(await api.send('GET', '/api/v1/media'))).toBe('401 auth.sign-in-needed');
    await expect(test.runAs(somebody(), () => library().addImage({ name: 'a.png', bytes }))).rejects.toMatchObject({
      code: 'auth.not-allowed',
    });
    await expect(test.runAs(null, () => library().addImage({ name: 'a.png', bytes }))).rejects.toMatchObject({
      code: 'auth.not-allowed',
    });
  });

  it('is more than may be uploaded, whether it is said before or turns out', async () => {
    const noise = await sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    expect(noise.length).toBeGreaterThan(100_000);
    const said = await upload(noise);
    expect(await codeOf(said)).toBe('413 media.too-large');
    const chunks = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < noise.length; at += 5000) controller.enqueue(noise.subarray(at, at + 5000));
        controller.close();
      },
    });
    expect(await codeOf(await upload(chunks))).toBe('413 media.too-large');
  });

  it('is nothing, JSON, and what is no picture', async () => {
    expect(await codeOf(await upload(new Uint8Array()))).toMatch(/^(415 media.not-a-stream|422 media.empty)$/);
    expect(await codeOf(await upload({ a: 1 }))).toBe('415 media.not-a-stream');
    const html = await upload(Buffer.from('<html><script>alert(1)</script></html>'), 'cat.jpg');
    expect(html.status).toBe(415);
    expect(await html.json()).toMatchObject({
      code: 'media.not-a-picture',
      accepted: ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/svg+xml'],
    });
  });
});

describe('a rendition', () => {
  it('is served to everybody, for ever, as a picture that cannot run', async () => {
    const { url } = await uploaded();
    const response = await api.send('GET', url);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.length).toBe(Number(response.headers.get('content-length')));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 1000, height: 500 });
  });

  it('is not sent again to who has it', async () => {
    const { url } = await uploaded();
    const etag = (await api.send('GET', url)).headers.get('etag')!;
    const again = await api.send('GET', url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(etag);
  });

  it('is nothing else in the folder or outside', async () => {
    const { url } = await uploaded();
    const at = url.slice(0, url.lastIndexOf('/'));
    for (const path of [
      '481.webp',
      '0480.webp',
      '480.png',
      '480.webp%00',
      '..%2f480.webp',
      '%2e%2e%2f%2e%2e%2f480.webp',
      '999999999.webp',
      '1000-7x5.webp',
      '999-1x1.webp',
    ]) {
      expect([path, (await api.send('GET', `${at}/${path}`)).status]).toEqual([path, 404]);
    }
    expect((await api.send('GET', '/media/..%2f..%2fetc/0/480.webp')).status).toBe(404);
    expect((await api.send('GET', '/media/0190a000-0000-7000-8000-000000000001/0/480.webp')).status).toBe(404);
  });

  it('missing from the store is missing for now, not for ever', async () => {
    const { id, url } = await uploaded();
    const [{ key }] = (await test.database.query<{ key: string }>(
      'SELECT storage_key AS key FROM media_asset WHERE id = $1',
      [id],
    )) as [{ key: string }];
    expect(existsSync(join(folder, 'media', key, 'negative.webp'))).toBe(true);
    rmSync(join(folder, 'media', key), { recursive: true });
    const response = await api.send('GET', url);
    expect(await codeOf(response)).toBe('404 media.file-missing');
    expect(response.headers.get('cache-control')).toBeNull();
  });
});

describe('an address', () => {
  it('changes with the focal point, and the old one leads to the new', async () => {
    const { id, url, version } = await uploaded();
    const square = url.replace('1000.webp', '500-1x1.webp');
    expect((await api.send('GET', square)).status).toBe(200);
    const changed = (await (
      await api.send('PATCH', `/api/v1/media/${id}`, {
        body: { focus: { x: 0, y: 0 } },
        headers: { ...owner, 'if-match': `"${version}"` },
      })
    ).json()) as AssetView;
    expect(changed.url).not.toBe(url);
    const old = await api.send('GET', square);
    expect([old.status, old.headers.get('location'), old.headers.get('cache-control')]).toEqual([
      302,
      changed.url.replace('1000.webp', '500-1x1.webp'),
      'no-cache',
    ]);
  });

  it('leads to one rendition that was made once, however many asked for it at a time', async () => {
    const { id, url } = await uploaded();
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.send('GET', url.replace('.webp', '.jpg'))));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(answers[0]!.headers.get('content-type')).toBe('image/jpeg');
    const row = (await test.runAsSystem(() => library().find(id)))!;
    expect(url).toContain(stampOf(row));
  });
});

describe('code that shows pictures', () => {
  it('has many in one statement, and its page knows what it was made of', async () => {
    const [one, two] = [await uploaded(), await uploaded()];
    const missing = '0190a000-0000-7000-8000-000000000001';
    const reads = new Set<string>();
    const { result, statements } = await test.runAs(null, () =>
      recordingReads(reads, () =>
        countStatements(() => library().resolve([one.id, two.id, one.id, missing, 'nonsense'])),
      ),
    );
    expect(statements).toHaveLength(1);
    expect([...result.keys()].sort()).toEqual([one.id, two.id].sort());
    const shown = result.get(one.id)!;
    const { url, srcset, width, height, colour } = one;
    expect(shown).toMatchObject({ url, srcset, width, height, colour, alt: '', caption: null });
    expect(shown.jpeg).toEqual({
      url: url.replace('.webp', '.jpg'),
      srcset: srcset.replaceAll('.webp', '.jpg'),
      width,
      height,
    });
    expect(shown.cropped('1x1')).toEqual({
      url: url.replace('1000.webp', '500-1x1.webp'),
      srcset: `${url.replace('1000.webp', '480-1x1.webp')} 480w, ${url.replace('1000.webp', '500-1x1.webp')} 500w`,
      width: 500,
      height: 500,
    });
    expect([...reads].sort()).toEqual([one.id, two.id, missing].map((id) => `media.asset:${id}`).sort());
  });

  it('adds a picture as the system does, with words', async () => {
    const bytes = await picture(300, 200);
    const asset = await test.runAsSystem(() => library().addImage({ name: 'import.png', bytes, alt: 'A square' }));
    expect(asset).toMatchObject({ alt: 'A square', widths: [300], mime: 'image/png', bytes: bytes.length });
    expect(await test.runAsSystem(() => library().find(asset.id))).toMatchObject({ id: asset.id });
    expect(await test.runAs(null, () => library().find(asset.id))).toBeNull();
  });
});

it('the store holds each picture under its hash, and nothing that came in', async () => {
  await uploaded();
  const files = readdirSync(join(folder, 'media'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, 'media', path)).isFile(),
  );
  expect(files.length).toBeGreaterThan(0);
  for (const path of files)
    expect(path).toMatch(
      /^pictures\/[0-9a-f]{2}\/[0-9a-f]{64}\/(?:negative|(?:[0-9a-f]{12}\/)?\d+(?:-\d+x\d+)?)\.(?:webp|jpg)$/,
    );
});
