import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { root, RunningProduct } from './product/product';
import { expect, owner, test } from './product/test';

interface Listing {
  readonly kind: 'file' | 'change';
  readonly path: string;
  readonly text: string;
}

/** The code of the tutorial in reading order. */
function listings(): Listing[] {
  const text = readFileSync(join(root, 'docs/tutorial/README.md'), 'utf8');
  return [...text.matchAll(/```\w+ (file|change)=(\S+)\n([\s\S]*?)```/g)].map(([, kind, path, code]) => ({
    kind: kind as Listing['kind'],
    path: path!,
    text: code!,
  }));
}

/** A copy of the repository in which a reader follows the tutorial. */
function copyOfRepository(): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'tessera-tutorial-')), 'repository');
  const left = new Set(['node_modules', 'dist', '.git', '.nx', '.data', '.angular', 'e2e', 'docs']);
  cpSync(root, copy, { recursive: true, filter: (path) => path === root || !left.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
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

test('whoever follows the tutorial has a block and a page type, in two files each', async () => {
  test.setTimeout(240_000);
  const all = listings();
  const written = new Set(all.filter(({ kind }) => kind === 'file').map(({ path }) => path));
  expect([...written].filter((path) => /contract|site/.test(path)).sort()).toEqual(
    ['contract/hint.ts', 'contract/recipe.ts', 'site/hint.template.tsx', 'site/recipe.template.tsx'].map(
      (path) => `extensions/kitchen/${path}`,
    ),
  );

  const copy = copyOfRepository();
  let product: RunningProduct | undefined;
  try {
    for (const listing of all) follow(copy, listing);
    const run = (program: string, ...args: string[]) =>
      execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: copy, stdio: 'pipe' });
    run('typescript/bin/tsc', '-p', 'extensions/kitchen/tsconfig.json');
    run('vite/bin/vite.js', 'build', '--config', 'apps/server/vite.config.mts', '--logLevel', 'error');

    product = await RunningProduct.start({ from: copy });
    const { url } = product;
    await product.tessera('create-owner', '--name', owner.name, '--email', owner.email, '--password', owner.password);
    const { stdout } = await product.tessera('create-token', '--email', owner.email, '--name', 'tutorial', '--json');
    const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
      const { token } = JSON.parse(stdout) as { token: string };
      const response = await fetch(`${url}/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return { status: response.status, body: (await response.json()) as Record<string, never> };
    };

    const schema = (await call('GET', '/schema')).body as unknown as {
      blocks: { name: string }[];
      pages: { name: string }[];
    };
    expect(schema.blocks.map(({ name }) => name)).toContain('kitchen.hint');
    expect(schema.pages.map(({ name }) => name)).toContain('kitchen.recipe');

    const { home } = ((await call('GET', '/sites')).body as unknown as { data: { home: string }[] }).data[0]!;
    const hint = {
      id: '0190a000-0000-7000-8000-000000000001',
      type: 'kitchen.hint',
      fields: { text: 'Not <too> hot.', tone: 'warning' },
    };
    const created = await call('POST', '/pages', {
      parent: home,
      type: 'kitchen.recipe',
      title: 'Bread',
      fields: { ingredients: ['Flour', 'Salt'], body: [hint] },
    });
    expect(created.status).toBe(201);
    const page = created.body as unknown as { id: string; draftVersion: number; path: string };
    const refused = await call('POST', `/pages/${page.id}/publication`, {}, { 'if-match': `"${page.draftVersion}"` });
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([422, expect.stringContaining('fields.minutes')]);
    const saved = await call(
      'PATCH',
      `/pages/${page.id}/draft`,
      { changes: [{ op: 'set', field: 'minutes', value: 90 }] },
      { 'if-match': `"${page.draftVersion}"` },
    );
    const { version } = saved.body as unknown as { version: number };
    expect((await call('POST', `/pages/${page.id}/publication`, {}, { 'if-match': `"${version}"` })).status).toBe(201);

    const html = await (await fetch(url + page.path)).text();
    expect(html).toContain('<h1>Bread</h1>');
    expect(html).toContain('90 minutes');
    expect(html).toContain('<li>Flour</li>');
    expect(html).toContain('<aside class="hint" aria-label="Warning"><p>Not &lt;too> hot.</p></aside>');
  } finally {
    await product?.stop();
    rmSync(dirname(copy), { recursive: true, force: true });
  }
});
