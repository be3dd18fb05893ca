import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  expect,
  type Page,
  request,
} from '@playwright/test';
import { RunningProduct } from '../product/product';
import { owner } from '../product/test';
import { HostileSite } from './hostile-site';
import { pasteEach } from './paste';
import { isStorable, type Sample } from './sample';
import { dangersOn, Traps } from './traps';
import { hostileExport, hrefIn } from './wordpress';

/** What a story is told with. */
export interface HostileMaterial {
  /** Tried wherever there are words: in every field of every block, in titles, names, captions, menus, comments. */
  readonly words: readonly Sample[];
  /** Markup, tried where markup is read: HTML by hand, what is pasted, what comes from WordPress. */
  readonly markup: readonly Sample[];
}

/**
 * Foreign text comes in by every door and is then shown to visitors and to editors: nothing runs, nothing leaves, nothing is left on a
 * page that could; and what was cleaned is clean. On a product of its own; `tell` hears how far it is.
 */
export async function tellHostileStory(
  browser: Browser,
  material: HostileMaterial,
  tell: (line: string) => void = () => {},
): Promise<void> {
  const product = await RunningProduct.start();
  try {
    const login = ['--email', owner.email];
    await product.tessera('create-owner', '--name', owner.name, ...login, '--password', owner.password);
    const { stdout } = await product.tessera('create-token', ...login, '--name', 'hostile', '--json');
    const { token } = JSON.parse(stdout) as { token: string };
    const api = await request.newContext({
      baseURL: product.url,
      extraHTTPHeaders: { authorization: `Bearer ${token}` },
    });
    await everyDoor({ product, api, browser, tell }, material);
    await api.dispose();
  } finally {
    await product.stop();
  }
}

interface World {
  readonly product: RunningProduct;
  readonly api: APIRequestContext;
  readonly browser: Browser;
  readonly tell: (line: string) => void;
}

async function everyDoor({ product, api, browser, tell }: World, { words, markup }: HostileMaterial): Promise<void> {
  const began = Date.now();
  const step = (what: string) => tell(`${((Date.now() - began) / 1000).toFixed(1)} s: ${what}`);
  // What cannot be stored as words is HTML all the same, read without what cannot be stored.
  const [whole, others] = [words.filter(isStorable), [...markup, ...words.filter((each) => !isStorable(each))]];
  const site = new HostileSite(api);
  await site.open();
  const full = await site.pages('Words', whole, { everywhere: true });
  const byHand = await site.pages('Markup', others, { everywhere: false });
  const articles = await site.articles('Titles', evenly(whole, 150));
  await site.menu(whole);
  await site.files(evenly(whole, 60));
  step(`${whole.length} in every field, ${others.length} as HTML by hand`);

  for (const page of [...full, ...byHand]) expect(await site.changedBySavingAgain(page)).toEqual([]);
  const running = [...new Set([...whole, ...others].flatMap(({ text }) => addressesIn(text)))].filter(runs);
  expect(await site.refusesAddresses(running)).toEqual([]);
  step(`saved again; ${running.length} addresses refused`);

  const before = await addressesOf(product.url);
  const [typed, inBlocks] = [
    whole.filter(({ text }) => text.includes('<')),
    whole.filter(({ text }) => !text.includes('<')),
  ];
  await importTwice(product, hostileExport(typed, [...inBlocks, ...others]));
  const imported = [...(await addressesOf(product.url))].filter((address) => !before.has(address));
  expect(imported.length).toBeGreaterThanOrEqual(typed.length);
  step(`${imported.length} pages of WordPress, twice`);

  const [index, ...each] = articles;
  const parts = Array.from(
    { length: Math.ceil(each.length / 50) },
    (_, at) => index!.path + (at > 0 ? `/page/${at + 1}` : ''),
  );
  const visited = [
    ...[...full, ...byHand, ...evenly(each, 40)].map(({ path }) => product.url + path),
    ...parts.map((path) => product.url + path),
    ...imported,
    `${product.url}/`,
  ];
  await visit(await browser.newContext({ baseURL: product.url }), product.url, [
    ...visited,
    `${product.url}/feed.xml`,
    `${product.url}/nowhere`,
  ]);
  step(`${visited.length} pages visited`);

  const context = await browser.newContext({ baseURL: product.url });
  const traps = await Traps.set(context, product.url);
  const page = await context.newPage();
  const session = { email: owner.email, password: owner.password };
  await page.request.post('/api/v1/session', { data: session, headers: { origin: product.url } });
  await paste(page, site, [...whole, ...others]);
  traps.forgetWhatWasRead();
  step('pasted');
  await look(page, [...evenly(full, 3), ...evenly(byHand, 2), ...evenly(articles, 4)]);
  step('looked at by an editor');
  expect(traps.hits).toEqual([]);
  await context.close();
}

/** Twice the same file: the second time nothing is made and nothing changes. */
async function importTwice(product: RunningProduct, text: string): Promise<void> {
  const file = join(product.dataDir, 'hostile.wordpress.xml');
  writeFileSync(file, text);
  const first = await product.tessera('import', 'wordpress', file, '--json');
  expect([first.code, first.stderr]).toEqual([0, '']);
  const second = await product.tessera('import', 'wordpress', file, '--json');
  const { kinds } = JSON.parse(second.stdout) as { kinds: { kind: string; made: number; changed: number }[] };
  expect(kinds.filter(({ made, changed }) => made + changed > 0)).toEqual([]);
}

/** Opens addresses in several tabs at once, as a visitor does, and looks at what is left there; the print sheet too. */
async function visit(context: BrowserContext, origin: string, addresses: readonly string[]): Promise<void> {
  const traps = await Traps.set(context, origin);
  const queue = [...addresses];
  const dangers: string[] = [];
  const tab = async () => {
    const page = await context.newPage();
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      await page.goto(address);
      dangers.push(...(await dangersOn(page)).map((danger) => `${address.replace(origin, '')} ${danger}`));
    }
    await page.emulateMedia({ media: 'print' });
    await page.goto(addresses[0]!);
    await page.close();
  };
  await Promise.all([tab(), tab(), tab()]);
  await context.close();
  expect(traps.hits).toEqual([]);
  expect(dangers).toEqual([]);
}

/** What is pasted leaves nothing that could run in the writing surface, and pasted again it stays as it is. */
async function paste(page: Page, site: HostileSite, samples: readonly Sample[]): Promise<void> {
  const { id } = await site.blank('Pasted');
  await page.goto(`/admin/pages/${id}`);
  const pasted = await pasteEach(page, samples);
  expect(pasted.length).toBe(samples.length);
  const forbidden =
    /<(?:script|iframe|object|embed|svg|math|form|style|base|meta|template|video|audio)\b|<[^>]*\s(?:on\w+|style|srcdoc)=/i;
  expect(pasted.filter(({ html }) => forbidden.test(html)).map(({ name, html }) => `${name}: ${html}`)).toEqual([]);
  expect(
    pasted.filter(({ html, again }) => html !== again).map(({ name, html, again }) => ({ name, html, again })),
  ).toEqual([]);
  expect(await dangersOn(page, '[contenteditable=true]')).toEqual([]);
  await expect(page.getByText(/^Saved/)).toBeVisible();
}

/** Every screen of the editor that shows what somebody wrote. */
async function look(page: Page, pages: readonly { readonly id: string }[]): Promise<void> {
  const screens = [
    ...pages.map(({ id }) => `/admin/pages/${id}`),
    '/admin/pages',
    '/admin/media',
    ...['categories', 'tags', 'authors', 'comments', 'menus'].map((kind) => `/admin/content/${kind}`),
  ];
  for (const screen of screens) {
    await page.goto(screen);
    await expect(page.locator('h1, [aria-label="Title"]').first(), screen).toBeVisible();
    expect(
      (await dangersOn(page, 'main')).filter((danger) => !/: iframe on/.test(danger)),
      screen,
    ).toEqual([]);
  }
  for (const { id } of pages) {
    await page.goto(`/api/v1/pages/${id}/preview`);
    expect(await dangersOn(page), id).toEqual([]);
  }
}

/** Values of attributes in a sample that name an address, and the sample itself where it is a line. */
function addressesIn(text: string): string[] {
  const values = [
    ...text.matchAll(
      /(?:href|src|action|data|cite|poster)\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})'|([^\s"'>]{1,300}))/gi,
    ),
  ];
  return [...values.map(([, ...found]) => found.find(Boolean)!), hrefIn(text)];
}

/** So many of a list at most, from all over it. */
function evenly<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(all.length, most) }, (_, at) => all[Math.floor(at * step)]!);
}

/** Whether a browser would take it for something else than a page, a mailbox or a telephone (WHATWG URL). */
function runs(address: string): boolean {
  const url = URL.parse(address, 'https://www.example.org/a/b');
  return url !== null && !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol);
}

async function addressesOf(origin: string): Promise<Set<string>> {
  const locations = async (path: string) =>
    [...(await (await fetch(path)).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, found]) =>
      found!.replaceAll('&amp;', '&'),
    );
  return new Set((await Promise.all((await locations(`${origin}/sitemap.xml`)).map(locations))).flat());
}
