import { readFileSync } from 'node:fs';
import { expect, expectAccessible, test } from '../product/test';
import { faultsIn } from '../theme/valid';
import { kindsOf } from './kinds';
import { realData } from './real-data';

// Hundreds of pages are looked at: recording them would take longer.
test.use({ trace: 'off', screenshot: 'off' });

const file = () => realData('wordpress/theme-test-data/themeunittestdata.wordpress.xml');

/** The old addresses of what visitors could read, taken from the file without our own reader. */
function publishedAddresses(): string[] {
  const items = readFileSync(file(), 'utf8').split('<item>').slice(1);
  const tag = (item: string, name: string) =>
    new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(item)?.[1] ?? '';
  return items
    .filter(
      (item) =>
        ['post', 'page'].includes(tag(item, 'wp:post_type')) &&
        tag(item, 'wp:status') === 'publish' &&
        tag(item, 'wp:post_password') === '',
    )
    .map((item) => new URL(tag(item, 'link')))
    .map(({ pathname, search }) => pathname + search);
}

test('the theme unit test comes in whole, once, and every published item is readable and in the sitemap', async ({
  product,
  token,
}) => {
  expect(token).toBeTruthy();
  const first = await product.tessera('import', 'wordpress', file(), '--json');
  expect([first.code, first.stderr]).toEqual([0, '']);
  const kinds = kindsOf(first.stdout);
  expect(kinds.find(({ kind }) => kind === 'post')).toMatchObject({ read: 58, made: 58 });
  expect(kinds.find(({ kind }) => kind === 'page')).toMatchObject({ read: 21, made: 21 });

  const sitemap = await readSitemap(product.url);
  const addresses = publishedAddresses();
  expect(addresses.length).toBeGreaterThan(70);
  for (const address of addresses) {
    const response = await fetch(product.url + address);
    expect([address, response.status]).toEqual([address, 200]);
    expect([address, sitemap.has(response.url)]).toEqual([address, true]);
  }

  const second = await product.tessera('import', 'wordpress', file(), '--json');
  const again = kindsOf(second.stdout);
  expect(again.map(({ made, changed }) => made + changed)).toEqual(again.map(() => 0));
});

test('every page of it is valid HTML and accessible, and says what it is', async ({ product, token, browser }) => {
  test.setTimeout(300_000);
  expect(token).toBeTruthy();
  await product.tessera('import', 'wordpress', file());
  const addresses = [...(await readSitemap(product.url))];
  expect(addresses.length).toBeGreaterThan(70);
  const faults: string[] = [];
  for (const address of addresses) {
    const html = await (await fetch(address)).text();
    const path = decodeURI(address.replace(product.url, ''));
    faults.push(...(await faultsIn(html)).map((fault) => `${path} ${fault}`));
    const [, data] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(data ?? '{}'), path).toMatchObject({ '@context': 'https://schema.org' });
  }
  expect(faults).toEqual([]);

  // In three tabs at once, without recording them.
  const context = await browser.newContext();
  const queue = [...addresses];
  const tab = async () => {
    const page = await context.newPage();
    for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
      await page.goto(address);
      await expectAccessible(page);
    }
  };
  await Promise.all([tab(), tab(), tab()]);
  await context.close();
});

test('a malformed file names line and column and leaves nothing half-done', async ({ product, api }) => {
  const count = async () => (await readSitemap(product.url)).size;
  const trees = async () =>
    (await api.get('/api/v1/pages?search=a&page[size]=100')).json() as Promise<{ data: unknown[] }>;
  const [pages, drafts] = [await count(), (await trees()).data.length];
  for (const name of ['malformed.xml', 'malformed-simple.xml']) {
    const { code, stderr } = await product.tessera(
      'import',
      'wordpress',
      realData(`wordpress/wordpress-importer/${name}`),
    );
    expect([name, code]).toEqual([name, 1]);
    expect(stderr).toMatch(/line \d+/);
    expect(stderr).toMatch(/column \d+/);
  }
  expect([await count(), (await trees()).data.length]).toEqual([pages, drafts]);
});

async function readSitemap(url: string): Promise<Set<string>> {
  const found = new Set<string>();
  const queue = [`${url}/sitemap.xml`];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const xml = await (await fetch(next)).text();
    const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location!.replaceAll('&amp;', '&'));
    if (xml.includes('<sitemapindex')) queue.push(...locations);
    else for (const location of locations) found.add(location);
  }
  return found;
}
