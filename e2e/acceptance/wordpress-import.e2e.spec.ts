import { expect, expectAccessible, test } from '../product/test';
import { faultsIn } from '../theme/valid';
import { realData } from './real-data';
import { readSitemap } from './sitemap';

// Hundreds of pages are looked at: recording them would take longer.
test.use({ trace: 'off', screenshot: 'off' });

const file = () => realData('wordpress/theme-test-data/themeunittestdata.wordpress.xml');

test('every page of the theme unit test is valid HTML and accessible, and says what it is', async ({
  product,
  token,
  browser,
}) => {
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
