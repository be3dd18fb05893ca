import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { root, RunningProduct } from '../product/product';
import { expect, owner, test } from '../product/test';
import { loadConversion, postsIn } from './conversion';
import { countOf, type ExportFacts, factsOf } from './export-facts';
import { type Kind, kindsOf } from './kinds';
import { wordsMissing } from './page-words';
import { realData } from './real-data';
import { readSitemap } from './sitemap';

/** A product of its own, with its owner and what asks its API. */
async function started() {
  const product = await RunningProduct.start();
  await product.tessera('create-owner', '--name', owner.name, '--email', owner.email, '--password', owner.password);
  const { stdout } = await product.tessera('create-token', '--email', owner.email, '--name', 'import', '--json');
  const headers = { authorization: `Bearer ${(JSON.parse(stdout) as { token: string }).token}` };
  const get = async (path: string) =>
    (await (await fetch(`${product.url}/api/v1/${path}`, { headers })).json()) as {
      readonly data: readonly Readonly<Record<string, unknown>>[];
      readonly page: { readonly total: number };
    };
  const total = async (path: string) =>
    (await get(`${path}${path.includes('?') ? '&' : '?'}page[total]=true`)).page.total;
  const preview = async (page: string) =>
    (await fetch(`${product.url}/api/v1/pages/${page}/preview`, { headers })).text();
  return { product, get, total, preview };
}

const madeOrChanged = (kinds: readonly Kind[]) => kinds.map(({ kind, made, changed }) => [kind, made + changed]);

/** Everything of an export is here, or was left out with a reason; counted in the API, against the export. */
async function expectWhole(facts: ExportFacts, kinds: readonly Kind[], total: (path: string) => Promise<number>) {
  const kind = (name: string) => kinds.find((each) => each.kind === name);
  const types = new Set(facts.items.map(({ type }) => type));
  for (const type of types)
    if (!['nav_menu_item', 'wp_navigation'].includes(type)) {
      const count = countOf(facts, type);
      const here = await total(`wordpress/originals?filter[type]=${type}`);
      const lost = type === 'attachment' ? 0 : countOf(facts, type, 'trash');
      expect([type, here, kind(type)?.read]).toEqual([type, count - lost, count]);
      if (type !== 'attachment')
        expect([type, await total(`wordpress/originals?filter[type]=${type}&filter[page][isNull]=false`)]).toEqual([
          type,
          count - lost,
        ]);
    }
  expect(
    kinds
      .flatMap(({ skippedBecause }) => skippedBecause.map(({ reason }) => reason))
      .every((each) => /^[A-Z].*\.$/.test(each)),
  ).toBe(true);
  const files = kind('attachment');
  if (files) {
    expect(files.made + files.skipped).toBe(countOf(facts, 'attachment'));
    expect(files.skippedBecause.map(({ reason }) => reason)).toEqual(['The file did not come along with the export.']);
  }
  const filedNowhere = facts.categories.has('uncategorized') ? 1 : 0;
  expect(await total('content/categories')).toBe(facts.categories.size - filedNowhere);
  expect(await total('content/tags')).toBe(facts.tags.size);
  expect(await total('content/authors')).toBe(facts.authors.size);
  expect(await total('content/menus')).toBe(facts.menus.size);
  const comments = facts.items.flatMap((item) => item.comments);
  const refused = comments.filter((each) => ['spam', 'trash'].includes(each)).length;
  expect(await total('content/comments')).toBe(comments.length - refused);
  expect(kind('comment')?.skipped ?? 0).toBe(refused);
  expect(kind('nav_menu_item')?.read ?? 0).toBe(countOf(facts, 'nav_menu_item'));
  expect(kind('nav_menu_item')?.skipped ?? 0).toBe(0);
}

for (const name of ['themeunittestdata.wordpress.xml', '64-block-test-data.xml'])
  test(`all of ${name} comes in, each word stands on its page, and nothing comes a second time`, async () => {
    const file = realData(`wordpress/theme-test-data/${name}`);
    const facts = factsOf(file);
    const { product, get, total, preview } = await started();
    try {
      const first = await product.tessera('import', 'wordpress', file, '--json');
      expect([first.code, first.stderr]).toEqual([0, '']);
      const kinds = kindsOf(first.stdout);
      for (const { kind, read, made, changed, unchanged, skipped } of kinds)
        expect([kind, made + changed + unchanged + skipped]).toEqual([kind, read]);
      await expectWhole(facts, kinds, total);
      const shown = facts.items.filter(
        ({ type, status, password }) => ['post', 'page'].includes(type) && status === 'publish' && password === '',
      );
      const { data } = await get('wordpress/originals?filter[type][in]=post,page&page[size]=200&include=page');
      expect(data).toHaveLength(countOf(facts, 'post') + countOf(facts, 'page'));
      const sitemap = await readSitemap(product.url);
      const code = await loadConversion();
      const posts = new Map(postsIn(readFileSync(file, 'utf8')).map((post) => [post.id, post]));
      const faults: string[] = [];
      for (const { key, page } of data as ReadonlyArray<{ readonly key: string; readonly page: string | null }>) {
        const id = key.split(/\D+/).at(-1)!;
        const old = shown.find((item) => item.id === id);
        const { pathname, search } = new URL(old?.link ?? product.url);
        const answer = old && (await fetch(product.url + pathname + search));
        if (answer && !(answer.ok && sitemap.has(answer.url))) faults.push(`${old.link} ${answer.status}`);
        if (answer && (await fetch(`${product.url}/?p=${id}`)).url !== answer.url) faults.push(`/?p=${id}`);
        const words = wordsMissing(code, posts.get(id)!, await (answer?.text() ?? preview(page!)));
        faults.push(...words.map((word) => `${id}: ${word}`));
      }
      expect(faults).toEqual([]);

      const addresses = [
        ...[...facts.categories]
          .filter((slug) => slug !== 'uncategorized')
          .slice(0, 5)
          .map((slug) => `/category/${slug}/`),
        ...[...facts.tags].slice(0, 5).map((slug) => `/tag/${slug}/`),
        `/${new URL(shown[0]!.link).pathname.split('/')[1]}`,
      ];
      for (const address of new Set(addresses.filter((each) => !each.includes('%'))))
        expect([address, (await fetch(product.url + address)).status]).toEqual([address, 200]);
      const second = await product.tessera('import', 'wordpress', file, '--json');
      const again = kindsOf(second.stdout);
      expect(madeOrChanged(again)).toEqual(again.map(({ kind }) => [kind, 0]));
      expect(again.map(({ kind, read }) => [kind, read])).toEqual(kinds.map(({ kind, read }) => [kind, read]));
    } finally {
      await product.stop();
    }
  });

/** Those that no reader of XML, or of exports, can take. */
const refused: Readonly<Record<string, RegExp>> = {
  'crazy-cdata.xml': /^The file is broken at line 18, column 72\. The characters "]]>" stand in a text/,
  'malformed.xml': /^The file is broken at line 90, column \d+\./,
  'malformed-simple.xml': /^The file is broken at line 14, column 1\. The file ends before <item> is closed/,
  'invalid-version-tag.xml': /^This file is not an export of WordPress\. It names "abc" as the version/,
  'missing-version-tag.xml': /^This file is not an export of WordPress\. It does not name the version/,
};

test('each file of the importer of WordPress comes in, or is refused with a clear sentence', async ({ api }) => {
  const folder = realData('wordpress/wordpress-importer');
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.xml'))) {
    const run = await uploaded(api, readFileSync(join(folder, name)));
    const why = refused[name];
    if (why) expect([name, run.state, run.error?.message]).toEqual([name, 'failed', expect.stringMatching(why)]);
    else {
      expect([name, run.state, run.error]).toEqual([name, 'done', null]);
      const { kinds } = run.result as { kinds: Kind[] };
      const here = kinds.reduce((sum, { made, changed, unchanged }) => sum + made + changed + unchanged, 0);
      expect([name, here > 0]).toEqual([name, true]);
    }
  }
});

/** Sends an export as the editor does, and waits for the end of its import. */
async function uploaded(api: APIRequestContext, data: Buffer) {
  const headers = { 'content-type': 'application/octet-stream' };
  const { job } = (await (await api.post('/api/v1/imports/wordpress', { data, headers })).json()) as { job: string };
  for (;;) {
    const run = (await (await api.get(`/api/v1/jobs/${job}`)).json()) as {
      readonly state: string;
      readonly error: { readonly message: string } | null;
      readonly result: unknown;
    };
    if (run.state === 'done' || run.state === 'failed') return run;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

test(
  'a site of 3,895 items comes in with a small heap, and ends the same where it was killed on the way',
  { tag: '@long' },
  async () => {
    test.setTimeout(1_500_000);
    const file = realData('wordpress/generated-large/digitalgov-large.xml.gz');
    const { product, total } = await started();
    const small = { ...process.env, DATA_DIR: product.dataDir, NODE_OPTIONS: '--max-old-space-size=384' };
    const importing = () =>
      spawn(process.execPath, [join(root, 'dist/apps/server/cli.mjs'), 'import', 'wordpress', file, '--json'], {
        env: { ...small, PORT: new URL(product.url).port },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    try {
      const killed = importing();
      const ended = new Promise((resolve) => killed.once('exit', resolve));
      await expect
        .poll(() => total('wordpress/originals'), { timeout: 600_000, intervals: [500] })
        .toBeGreaterThan(700);
      killed.kill('SIGKILL');
      await ended;
      const before = await total('wordpress/originals');
      expect(before).toBeLessThan(3855);

      const whole = importing();
      const [stdout, stderr] = await Promise.all(
        [whole.stdout, whole.stderr].map((stream) => stream.setEncoding('utf8').toArray() as Promise<string[]>),
      );
      expect(stderr!.join('')).toBe('');
      const facts = factsOf(file);
      expect(facts.items).toHaveLength(3895);
      const kinds = kindsOf(stdout!.join(''));
      const pages = kinds.filter(({ kind }) => ['page', 'post', 'event', 'resource'].includes(kind));
      expect(pages.map(({ kind, made, unchanged }) => [kind, made + unchanged])).toEqual(
        pages.map(({ kind }) => [kind, countOf(facts, kind)]),
      );
      // What came in before it was killed was not made twice.
      expect(pages.reduce((sum, { made }) => sum + made, 0)).toBeLessThanOrEqual(2867 - before + 988);
      for (const type of ['page', 'post', 'event', 'resource', 'attachment'])
        expect([type, await total(`wordpress/originals?filter[type]=${type}`)]).toEqual([type, countOf(facts, type)]);
      const comments = facts.items.flatMap((item) => item.comments);
      expect(await total('content/comments')).toBe(comments.filter((each) => !['spam', 'trash'].includes(each)).length);
      expect(await total('content/menus')).toBe(1);
      expect(await total('content/authors')).toBe(facts.authors.size);
    } finally {
      await product.stop();
    }
  },
);
