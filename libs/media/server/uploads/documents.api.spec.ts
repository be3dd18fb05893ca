import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { authExtension } from '@tessera/auth/server';
import { type TestApi, testApi } from '@tessera/auth/testing';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssetView } from '../../contract';
import { MediaLibrary } from '../library/media-library';
import { mediaExtension } from '../media-extension';

let test: TestDatabase;
let api: TestApi;
let owner: { authorization: string };
const folder = mkdtempSync(join(tmpdir(), 'tessera-files-'));

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension, mediaExtension]);
  api = await testApi(test, { DATA_DIR: folder, MEDIA_MAX_FILE_BYTES: '300000' });
  owner = await api.asOwner();
});
afterAll(async () => {
  await api?.close();
  await test?.close();
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
const pdf = () => Buffer.from(`%PDF-1.7\n% ${++count}\n${'x'.repeat(2000)}`);
const upload = (body: unknown, name: string, at = 'documents') =>
  api.send('POST', `/api/v1/media/${at}?name=${encodeURIComponent(name)}`, { body, headers: owner });
const uploaded = async (body: Uint8Array, name = 'Price list.pdf', at?: string) =>
  (await (await upload(body, name, at)).json()) as AssetView;
const codeOf = async (response: Response) =>
  `${response.status} ${((await response.json()) as { code?: string }).code ?? ''}`.trim();
const send = (method: string, path: string, version: number, body?: unknown) =>
  api.send(method, `/api/v1/media/${path}`, { body, headers: { ...owner, 'if-match': `"${version}"` } });

describe('a file', () => {
  it('is kept as it is, and given to everybody as a download of its name', async () => {
    const bytes = pdf();
    const asset = await uploaded(bytes, '../Preisliste "März".pdf');
    expect(asset).toMatchObject({
      kind: 'document',
      name: 'Preisliste "März".pdf',
      mime: 'application/pdf',
      bytes: bytes.length,
      width: null,
      thumbnail: null,
      srcset: '',
    });
    const response = await api.send('GET', asset.url);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Preisliste _Marz_.pdf"; filename*=UTF-8''Preisliste%20%22M%C3%A4rz%22.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox') as string,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('that could run in a browser is bytes of no type to it', async () => {
    for (const [name, text] of [
      ['a.html', '<!doctype html><script>alert(1)</script>'],
      ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['a.txt', '<html><script>alert(1)</script></html>'],
    ]) {
      const { url } = await uploaded(Buffer.from(text!), name);
      const { headers } = await api.send('GET', url);
      expect([headers.get('content-type'), headers.get('content-disposition')?.slice(0, 10)]).toEqual([
        'application/octet-stream',
        'attachment',
      ]);
    }
  });

  it('is played from where somebody wants to hear it', async () => {
    const { url } = await uploaded(Buffer.from(`0123456789 ${++count}`), 'song.txt');
    const part = async (range: string) => {
      const response = await api.send('GET', url, { headers: { range } });
      return [response.status, response.headers.get('content-range')?.split('/')[0], await response.text()];
    };
    expect(await part('bytes=2-4')).toEqual([206, 'bytes 2-4', '234']);
    expect((await part('bytes=8-'))[2]).toMatch(/^89/);
    expect((await part('bytes=-2'))[0]).toBe(206);
    expect(await part('bytes=900-')).toEqual([416, 'bytes *', '']);
    expect((await part('bytes=0-1,3-4'))[0]).toBe(200);
  });

  it('is not what its name says, or too large, and then nothing is kept', async () => {
    expect(await codeOf(await upload(Buffer.from('<html>'), 'a.pdf'))).toBe('415 media.not-what-it-says');
    const large = Buffer.concat([pdf(), Buffer.alloc(300_000)]);
    expect(await codeOf(await upload(large, 'a.pdf'))).toBe('413 media.too-large');
    const chunks = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < large.length; at += 50_000) controller.enqueue(large.subarray(at, at + 50_000));
        controller.close();
      },
    });
    expect(await codeOf(await upload(chunks, 'a.pdf'))).toBe('413 media.too-large');
    expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
  });

  it('can be a picture that is kept as it is, beside the picture that pages show', async () => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#123456' } })
      .png()
      .toBuffer();
    const [asPicture, asFile] = [await uploaded(png, 'a.png', 'images'), await uploaded(png, 'a.png')];
    expect([asPicture.kind, asFile.kind]).toEqual(['picture', 'document']);
    expect(Buffer.from(await (await api.send('GET', asFile.url)).arrayBuffer()).equals(png)).toBe(true);
  });

  it('gives way to another, and its address changes while its id stays', async () => {
    const before = await uploaded(pdf());
    const next = pdf();
    const response = await api.send('PUT', `/api/v1/media/${before.id}/file?name=New.pdf`, {
      body: next,
      headers: { ...owner, 'if-match': `"${before.version}"` },
    });
    const after = (await response.json()) as AssetView;
    expect([response.status, after.id, after.name, after.version]).toEqual([
      200,
      before.id,
      'New.pdf',
      before.version + 1,
    ]);
    expect(after.url).not.toBe(before.url);
    const old = await api.send('GET', before.url);
    expect([old.status, old.headers.get('location')]).toEqual([302, after.url]);
    const other = await uploaded(pdf());
    const clash = await api.send('PUT', `/api/v1/media/${other.id}/file`, {
      body: next,
      headers: { ...owner, 'if-match': `"${other.version}"` },
    });
    expect(await codeOf(clash)).toBe('409 media.already-here');
    const stale = await api.send('PUT', `/api/v1/media/${before.id}/file`, {
      body: pdf(),
      headers: { ...owner, 'if-match': '"1"' },
    });
    expect(await codeOf(stale)).toBe('412 media.asset-changed');
  });
});

describe('a drawing', () => {
  it('is cleaned and served as a picture that cannot run', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" onload="alert(1)"><script>alert(1)</script><path d="M0 ${++count}"/></svg>`;
    const asset = await uploaded(Buffer.from(svg), 'logo.png', 'images');
    expect(asset).toMatchObject({ kind: 'drawing', mime: 'image/svg+xml', width: 20, height: 10, colour: null });
    const response = await api.send('GET', asset.url);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
    expect(await response.text()).toBe(
      `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><path d="M0 ${count}"/></svg>`,
    );
    const shown = await test.runAs(null, () => api.services.get(MediaLibrary).resolve([asset.id]));
    expect(shown.get(asset.id)).toMatchObject({ url: asset.url, srcset: '', width: 20, height: 10, colour: null });
  });
});

describe('the trash', () => {
  it('takes what is deleted, which pages show no more, and gives it back', async () => {
    const { id, version } = await uploaded(pdf());
    const files = async () => (await test.runAs(null, () => api.services.get(MediaLibrary).shown([id]))).files;
    expect((await files()).size).toBe(1);
    const gone = (await (await send('DELETE', id, version)).json()) as AssetView;
    expect(gone.trashedAt).not.toBeNull();
    expect((await files()).size).toBe(0);
    const list = async (query: string) =>
      ((await (await api.send('GET', `/api/v1/media?${query}`, { headers: owner })).json()) as { data: AssetView[] })
        .data;
    expect((await list('filter[kind]=document')).some((each) => each.id === id)).toBe(false);
    expect((await list('trash=only')).some((each) => each.id === id)).toBe(true);
    expect((await send('POST', `${id}/restorations`, gone.version, {})).status).toBe(200);
    expect((await files()).size).toBe(1);
  });

  it('is left for good only by what lies in it', async () => {
    const { id, version } = await uploaded(pdf());
    expect(await codeOf(await send('DELETE', `${id}?forGood=true`, version))).toBe('404 media.asset-not-found');
    await send('DELETE', id, version);
    expect((await send('DELETE', `${id}?forGood=true`, version + 1)).status).toBe(204);
    expect((await api.send('GET', `/api/v1/media/${id}`, { headers: owner })).status).toBe(404);
  });

  it('makes room for the same file', async () => {
    const bytes = pdf();
    const first = await uploaded(bytes);
    await send('DELETE', first.id, first.version);
    expect((await uploaded(bytes)).id).not.toBe(first.id);
  });
});

it('several are described, moved and thrown away at once, or none', async () => {
  const [one, two] = [await uploaded(pdf()), await uploaded(pdf())];
  const batch = (body: object) => api.send('POST', '/api/v1/media/batch', { body, headers: owner });
  const change = [one, two].map(({ id, version }) => ({ id, version, values: { alt: 'Prices' } }));
  const changed = (await (await batch({ change })).json()) as { changed: AssetView[] };
  expect(changed.changed.map(({ alt, version }) => [alt, version])).toEqual([
    ['Prices', 2],
    ['Prices', 2],
  ]);
  const stale = await batch({
    delete: [
      { id: one.id, version: 2 },
      { id: two.id, version: 1 },
    ],
  });
  expect(stale.status).toBe(422);
  expect(await (await api.send('GET', `/api/v1/media/${one.id}`, { headers: owner })).json()).toMatchObject({
    trashedAt: null,
  });
  expect((await batch({ delete: [one, two].map(({ id }) => ({ id, version: 2 })) })).status).toBe(200);
});
