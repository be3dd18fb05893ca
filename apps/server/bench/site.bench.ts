import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@tessera/database/server';
import autocannon from 'autocannon';
import { compare, line, ratioOf } from './compare';
import { type Load, Measured } from './measured';
import { beBare } from './site/bare';
import { beProduct } from './site/product-role';
import { makeSite, type MadeSite } from './site/made-site';

/**
 * `npm run bench -- site`: a page from memory beside a server of `node:http` that sends the same bytes, an article that must be
 * made beside itself in a site of a hundred times as many pages, and a page that 200 clients want in the moment it is forgotten.
 */
const [role, url = ''] = process.argv.slice(2);
const encoded = { 'accept-encoding': 'br' };

if (role === 'product') await beProduct(url);
else if (role === 'bare') await beBare(url, encoded);
else await main();

async function main(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  await chmod(dir, 0o755);
  const cluster = await startEmbeddedPostgres({ dir, durable: false });
  const running: Measured[] = [];
  const start = async (name: string, at: string) => {
    const measured = await Measured.start(name, [at]);
    running.push(measured);
    return measured;
  };
  try {
    const [small, large] = [await makeSite(cluster, 'small', 1_000), await makeSite(cluster, 'large', 100_000)];
    const product = await start('product', small.url);
    const [hot = ''] = small.articles;
    const bare = await start('bare', product.url + hot);
    console.log('Requests per second of processor time, ours by theirs; medians of 5 alternating rounds');
    for (const connections of [1, 32]) {
      const load: Load = { path: hot, amount: 6_000, connections, headers: encoded };
      const ratio = await compare([product, load], [bare, load]);
      console.log(
        line(`page from memory, ${connections} connection${connections > 1 ? 's' : ''}, beside node:http`, ratio, 0.8),
      );
    }
    await showMaking(product, small, await start('product', large.url), large);
    await showHotPage(product, small);
  } finally {
    for (const each of running) await each.stop();
    await cluster.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** What an article costs that nobody has asked for yet. */
async function showMaking(few: Measured, small: MadeSite, many: Measured, large: MadeSite): Promise<void> {
  const making =
    (server: Measured, { articles }: MadeSite) =>
    async () => {
      await server.ask('forget');
      const [path = '', ...also] = articles;
      return await server.rate({ path, also, amount: articles.length, connections: 1, headers: encoded });
    };
  const ratio = await ratioOf(making(many, large), making(few, small));
  console.log(line('making an article among 100,000 pages, beside 1,000', ratio, 0.8));
  for (const [server, site] of [
    [few, small],
    [many, large],
  ] as const) {
    const before = await server.ask('statements');
    const milliseconds = 1000 / (await making(server, site)());
    const statements = ((await server.ask('statements')) - before) / site.articles.length;
    const bytes = (await (await fetch(server.url + site.articles[0]!)).text()).length;
    console.log(
      `an article of ${Math.round(bytes / 1000)} kB among ${site.pages.toLocaleString('en')} pages: ` +
        `${milliseconds.toFixed(1)} ms of processor time, ${statements.toFixed(1)} statements (goal ≤ 6)`,
    );
  }
}

/** How often a page is made that is forgotten while 200 clients ask for it. */
async function showHotPage(product: Measured, { articles }: MadeSite): Promise<void> {
  const [hot = ''] = articles;
  const made = async () => await product.ask('rendered');
  await fetch(product.url + hot);
  const before = await made();
  const flood = autocannon({ url: product.url + hot, connections: 200, duration: 3, headers: encoded });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await product.ask('forget');
  const { non2xx, errors, requests } = await flood;
  console.log(
    `a page forgotten while 200 clients ask for it: made ${(await made()) - before} times (goal 1), ` +
      `${requests.total.toLocaleString('en')} answered, ${non2xx + errors} not`,
  );
}
