import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { copyOfRepository } from '../product/copy';
import { newDataDir, root, runCommand, RunningProduct } from '../product/product';
import { expect, test as base } from '../product/test';
import { definition } from './definition';
import { mosaicPicture } from '../walk/picture';

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** A record as the API gives it. */
export interface Saved extends Json {
  readonly id: string;
  readonly version: number;
}

/** What every record of the example may refer to: two tags and a picture. */
export interface Around {
  readonly tags: readonly [string, string];
  readonly picture: string;
}

/** The product with the example in it: definition, name in the list, generated migration, nothing else. */
export const test = base.extend<{ around: Around }, { product: RunningProduct; example: string }>({
  example: [
    async ({}, use) => {
      const copy = copyOfRepository();
      install(copy);
      build(copy);
      await use(copy);
      rmSync(dirname(copy), { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  product: [
    async ({ example }, use) => {
      const dataDir = newDataDir();
      const generated = await runCommand(
        ['migrations', 'generate', 'example', 'add-things'],
        { DATA_DIR: dataDir },
        example,
      );
      if (generated.code !== 0) throw new Error(generated.stderr);
      build(example);
      const editor = process.env['EDITOR_DIR'] ?? join(root, 'dist/apps/editor/browser');
      const product = await RunningProduct.start({ from: example, dataDir, env: { EDITOR_DIR: editor } });
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  around: async ({ api }, use) => {
    const tags = await Promise.all([tagNamed(api, 'Wood'), tagNamed(api, 'Stone')]);
    const asset = await api.post('/api/v1/media/images?name=mosaic.png', {
      data: mosaicPicture(),
      headers: { 'content-type': 'application/octet-stream' },
    });
    await use({ tags, picture: ((await asset.json()) as Saved).id });
  },
});

export { expect };

/** Where things are found below the server's address. */
export const things = '/api/v1/example/things';

/** The body of an answer that must be of this status. */
export async function bodyOf<Body = Json>(response: APIResponse, status = 200): Promise<Body> {
  const text = await response.text();
  expect(response.status(), `${response.url()}: ${text.slice(0, 600)}`).toBe(status);
  return (text === '' ? {} : JSON.parse(text)) as Body;
}

/** Adds a thing. */
export async function addThing(api: APIRequestContext, values: Json): Promise<Saved> {
  return (await bodyOf<{ data: Saved }>(await api.post(things, { data: values }), 201)).data;
}

/** Values of every kind, in their JSON form; what is greater by its number is greater in every field that has an order. */
export function valuesOf(number: number, { tags, picture }: Around): Json {
  const digit = String(number % 10);
  return {
    name: `Thing ${String(number).padStart(3, '0')}`,
    slug: `thing-${String(number).padStart(3, '0')}`,
    state: ['planned', 'doing', 'done'][number % 3],
    count: number,
    day: `2026-12-${String((number % 28) + 1).padStart(2, '0')}`,
    tag: tags[number % 2],
    notes: `First line ${number}\nSecond "line"`,
    story: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: `A story of ${number}`, marks: [{ type: 'bold' }] }] },
      ],
    },
    email: `thing${number}@example.org`,
    url: `https://example.org/things/${number}`,
    phone: `+47220000${digit}${digit}`,
    weight: `${number}.125`,
    price: { amount: 1999 + number, currency: 'NOK' },
    isFragile: number % 2 === 0,
    marks: ['round', 'old'],
    opens: `0${digit}:30:00`,
    shownAt: `2027-01-0${Math.max(1, number % 10)}T09:00:00.000Z`,
    takes: 'PT1H30M',
    colour: `#3b5b${digit}${digit}`,
    settings: { nested: [number, null, { deep: true }] },
    picture: { id: picture, alt: 'A mosaic' },
    manual: { id: picture },
    partOf: null,
    tags: [...tags],
    more: { url: 'https://example.org/more' },
    size: { width: number, height: null },
    steps: ['Saw', 'Glue, twice'],
    place: { latitude: 59.9139, longitude: 10.7522, label: 'Oslo' },
    sizes: {
      rows: [
        ['Small', '1'],
        ['Large', String(number)],
      ],
    },
  };
}

async function tagNamed(api: APIRequestContext, name: string): Promise<string> {
  const path = '/api/v1/example/tags';
  const { data } = await bodyOf<{ data: Saved[] }>(await api.get(`${path}?filter[name]=${name}`));
  return data[0]?.id ?? (await bodyOf<{ data: Saved }>(await api.post(path, { data: { name } }), 201)).data.id;
}

function install(copy: string): void {
  const folder = join(copy, 'extensions/example');
  mkdirSync(join(folder, 'server'), { recursive: true });
  writeFileSync(join(folder, 'server/index.ts'), definition);
  // By it the build finds the libs.
  cpSync(join(copy, 'extensions/wordpress/tsconfig.json'), join(folder, 'tsconfig.json'));
  const list = join(copy, 'apps/server/src/extensions.ts');
  const before = readFileSync(list, 'utf8');
  const named = before.replace(/,?\s*\];\s*$/, ', exampleExtension];\n');
  writeFileSync(list, `import { exampleExtension } from '@tessera/extensions/example/server';\n${named}`);
}

function build(copy: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const wanted = ['build', '--config', 'apps/server/vite.config.mts', '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...wanted], { cwd: copy, stdio: 'pipe' });
  expect(existsSync(join(copy, 'dist/apps/server/main.mjs'))).toBe(true);
}
