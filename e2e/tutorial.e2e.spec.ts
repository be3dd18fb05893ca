import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { copyOfRepository } from './product/copy';
import { newDataDir, root, runCommand, RunningProduct } from './product/product';
import { expect, owner, test } from './product/test';

interface Listing {
  readonly kind: 'file' | 'change';
  readonly path: string;
  readonly text: string;
}

/** What the tutorial builds. */
const folder = 'extensions/events';

/** The code of the tutorial in reading order. */
function listings(): Listing[] {
  const text = readFileSync(join(root, 'docs/tutorial/README.md'), 'utf8');
  return [...text.matchAll(/```\w+ (file|change)=(\S+)\n([\s\S]*?)```/g)].map(([, kind, path, code]) => ({
    kind: kind as Listing['kind'],
    path: path!,
    text: code!,
  }));
}

/** A copy of the repository in which a reader follows the tutorial: without what the tutorial builds. */
function copyWithoutExample(): string {
  const copy = copyOfRepository();
  rmSync(join(copy, folder), { recursive: true });
  const list = join(copy, 'apps/server/src/extensions.ts');
  const without = readFileSync(list, 'utf8')
    .split('\n')
    .filter((line) => !line.includes('eventsExtension'));
  writeFileSync(list, without.join('\n'));
  return copy;
}

function follow(copy: string, { kind, path, text }: Listing): void {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  if (kind === 'file') return writeFileSync(file, text);
  const name = /import \{ (\w+) \}/.exec(text)![1]!;
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/,?\s*\];\s*$/, `, ${name}];\n`);
  expect(after).not.toBe(before);
  writeFileSync(file, text + after);
}

/** Every file below a folder with its text, by its path. */
function filesBelow(path: string): Map<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(path, file), readFileSync(file, 'utf8')];
    }),
  );
}

test('the worked example is what the tutorial builds, file by file', () => {
  const built = new Map(
    listings()
      .filter(({ kind }) => kind === 'file')
      .map(({ path, text }) => [path.slice(folder.length + 1), text]),
  );
  const isTold = (path: string) => !/^(migrations|tests)\/|README\.md$/.test(path);
  const there = [...filesBelow(join(root, folder))].filter(([path]) => isTold(path));
  expect(Object.fromEntries(built)).toEqual(Object.fromEntries(there));
});

test('without it the product starts; whoever follows the tutorial has venues, their pages and a countdown', async () => {
  const copy = copyWithoutExample();
  let product: RunningProduct | undefined;
  try {
    const run = (program: string, ...args: string[]) =>
      execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: copy, stdio: 'pipe' });
    const build = () =>
      run('vite/bin/vite.js', 'build', '--config', 'apps/server/vite.config.mts', '--logLevel', 'error');

    build();
    product = await RunningProduct.start({ from: copy });
    expect((await fetch(`${product.url}/`)).status).toBe(200);
    await product.stop();

    for (const listing of listings()) follow(copy, listing);
    run('typescript-7/bin/tsc', '-p', `${folder}/tsconfig.json`);
    build();
    const dataDir = newDataDir();
    const env = { DATA_DIR: dataDir };
    const generated = await runCommand(['migrations', 'generate', 'events', 'add-venues'], env, copy);
    expect(generated).toMatchObject({ code: 0 });
    build();

    product = await RunningProduct.start({ from: copy, dataDir });
    await product.tessera('create-owner', '--name', owner.name, '--email', owner.email, '--password', owner.password);
    const { stdout } = await product.tessera('create-token', '--email', owner.email, '--name', 'tutorial', '--json');
    const api = new Api(product.url, (JSON.parse(stdout) as { token: string }).token);

    const venue = await api.call('POST', '/events/venues', { name: 'Kulturhuset', city: 'Oslo', capacity: 400 });
    expect(venue.status).toBe(201);
    const { id } = venue.body['data'] as { id: string };
    const opening = { venue: id, day: 'friday', opens: '18:00', closes: '23:00' };
    expect((await api.call('POST', '/events/openings', opening)).status).toBe(201);
    const found = await api.call('GET', '/events/venues?filter[city]=Oslo&sort=-capacity&include=owner');
    expect(found.body['data']).toMatchObject([{ name: 'Kulturhuset' }]);

    const { home } = ((await api.call('GET', '/sites')).body['data'] as { home: string }[])[0]!;
    const countdown = {
      id: '0190a000-0000-7000-8000-000000000001',
      type: 'events.countdown',
      fields: { until: '2030-01-01T00:00:00.000Z', label: 'Not <too> late' },
    };
    const page = await api.call('POST', '/pages', {
      parent: home,
      type: 'events.event',
      title: 'Concert',
      fields: { venue: id, body: [countdown] },
    });
    expect(page.status).toBe(201);
    const made = page.body as unknown as { id: string; draftVersion: number; path: string };
    const refused = await api.call('POST', `/pages/${made.id}/publication`, {}, made.draftVersion);
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('fields.startsAt')]);
    const startsAt = { op: 'set', field: 'startsAt', value: '2029-12-31T19:00:00.000Z' };
    const saved = await api.call('PATCH', `/pages/${made.id}/draft`, { changes: [startsAt] }, made.draftVersion);
    const version = saved.body['version'] as number;
    expect((await api.call('POST', `/pages/${made.id}/publication`, {}, version)).status).toBe(201);

    const html = async () => (await fetch(product!.url + made.path)).text();
    expect(await html()).toContain('<h1>Concert</h1>');
    expect(await html()).toContain('<b>Kulturhuset, Oslo</b>');
    expect(await html()).toContain('<b>Not &lt;too> late: </b>');

    await expect
      .poll(async () => ((await api.call('GET', `/events/venues/${id}`)).body['data'] as Json)['latestEvent'])
      .toBe(made.id);
    const { version: now } = (await api.call('GET', `/events/venues/${id}`)).body['data'] as { version: number };
    expect((await api.call('PATCH', `/events/venues/${id}`, { name: 'Sentralen' }, now)).status).toBe(200);
    await expect.poll(html).toContain('<b>Sentralen, Oslo</b>');
  } finally {
    await product?.stop();
    rmSync(dirname(copy), { recursive: true, force: true });
  }
});

type Json = Record<string, unknown>;

/** The API as a program uses it. */
class Api {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async call(method: string, path: string, body?: unknown, version?: number): Promise<{ status: number; body: Json }> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Json };
  }
}
