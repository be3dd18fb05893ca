import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OwnerLink, Tokens } from '@tessera/auth/server';
import { Database, drift, migrate, startEmbeddedPostgres } from '@tessera/database/server';
import { Installed, runAct } from '@tessera/extension';
import { createApp } from '../src/app';
import { extensions } from '../src/extensions';
import { openProduct } from '../src/product';
import { benchExtension } from './bench-extension';
import { startByHand } from './by-hand';
import { compare, line } from './compare';
import { beMeasured, type Load, Measured } from './measured';
import { seed } from './seed';

/**
 * `npm run bench -- api [WORDS]`: lists, single records and creation beside a handler written by hand, which keeps credentials as long
 * as we do, and beside themselves among more rows.
 */
const all = [...extensions, benchExtension];
const [role, url = ''] = process.argv.slice(2);
const items = '/api/v1/bench/items';
const list = `${items}?sort=name&page[size]=20&include=keeper,room,tags`;

if (role === 'tessera') {
  const product = await openProduct({ extensions: all, env: { DATABASE_URL: url }, mode: 'own', migrating: false });
  const { nest } = await createApp(product);
  await nest.listen(0, '127.0.0.1');
  beMeasured(await nest.getUrl(), () => nest.close().then(() => product.close()));
} else if (role === 'by-hand') {
  const server = await startByHand(url);
  beMeasured(server.url, () => server.close());
} else await main(role ?? '');

/** Prints a line of each comparison whose name holds what was asked for, of all where nothing was. */
async function main(wanted: string): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  await chmod(dir, 0o755);
  const cluster = await startEmbeddedPostgres({ dir, durable: false });
  const running: Measured[] = [];
  const start = async (name: string, url: string) => {
    const measured = await Measured.start(name, [url]);
    running.push(measured);
    return measured;
  };
  const show = async (what: string, goal: number, sides: () => Promise<Parameters<typeof compare>>) => {
    if (what.includes(wanted)) console.log(line(what, await compare(...(await sides())), goal));
  };
  try {
    console.log('Requests per second of processor time, ours by theirs; medians of 5 alternating rounds; 10,000 rows');
    const middle = await prepare(cluster, 'middle', 10_000);
    const ours = await start('tessera', middle.url);
    const hand = await start('by-hand', middle.url);
    const load = (path: string, { token } = middle): Load => ({
      path,
      amount: 1500,
      headers: { authorization: `Bearer ${token}` },
    });
    const some = await firstIds(ours.url, middle.token);
    const one = `${items}/${some.id}`;
    const creation = (): Load => ({
      ...load(items),
      method: 'POST',
      headers: { authorization: `Bearer ${middle.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Made by a benchmark', amount: 7, keeper: some.keeper }),
    });
    await show('list of 20 with two references and tags, beside by hand', 0.5, async () => [
      [ours, load(list)],
      [hand, load(items)],
    ]);
    await show('one record with them, beside by hand', 0.5, async () => [
      [ours, load(`${one}?include=keeper,room,tags`)],
      [hand, load(one)],
    ]);
    await show('the page behind row 9,980, beside the first page', 0.8, async () => {
      const cursor = encodeURIComponent(await cursorAt(ours.url, middle.token, 9980));
      return [
        [ours, load(`${list}&page[after]=${cursor}`)],
        [ours, load(list)],
      ];
    });
    await show('creation with history, beside by hand', 0.4, async () => [
      [ours, creation()],
      [hand, creation()],
    ]);
    const large = 'list among 100,000 rows, beside 1,000';
    const filtered = 'filtered list among 100,000 rows, beside 1,000';
    if (![large, filtered].some((what) => what.includes(wanted))) return;
    const few = await prepare(cluster, 'small', 1000);
    const many = await prepare(cluster, 'large', 100_000);
    const [inFew, inMany] = [await start('tessera', few.url), await start('tessera', many.url)];
    for (const [what, path] of [
      [large, list],
      [filtered, `${list}&filter[name][gte]=Item 0000500`],
    ] as const)
      await show(what, 0.8, async () => [
        [inMany, load(path, many)],
        [inFew, load(path, few)],
      ]);
  } finally {
    for (const each of running) await each.stop();
    await cluster.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** A database with the tables of everything that is installed and of the benchmark, filled; and a token of its owner. */
async function prepare(
  cluster: Awaited<ReturnType<typeof startEmbeddedPostgres>>,
  name: string,
  rows: number,
): Promise<{ url: string; token: string }> {
  await cluster.createDatabase(name);
  const address = cluster.url(name);
  const installed = new Installed(all);
  await migrate(address, installed);
  const database = await Database.open({ installed, url: address, poolSize: 2, statementTimeoutMs: 0 });
  for (const { change } of await drift(address, installed)) await database.query(change);
  await seed(database, rows);
  await database.close();
  const product = await openProduct({ extensions: all, env: { DATABASE_URL: address }, mode: 'own', migrating: false });
  const { nest, services } = await createApp(product);
  const made = await runAct({ services, system: 'benchmark' }, async () => {
    const owner = await services
      .get(OwnerLink)
      .createOwner({ name: 'Olga', email: 'olga@example.org', password: crypto.randomUUID() });
    return await services.get(Tokens).create({ name: 'Benchmark', person: owner.id, days: 1 });
  });
  await nest.close();
  await product.close();
  return { url: address, token: made.token };
}

async function read<T>(address: string, bearer: string): Promise<T> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${bearer}` } });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as T;
}

async function firstIds(origin: string, bearer: string): Promise<{ id: string; keeper: string }> {
  const { data } = await read<{ data: { id: string; keeper: string }[] }>(
    `${origin}/api/v1/bench/items?sort=name`,
    bearer,
  );
  return data[0]!;
}

/** The cursor behind the row at a place in the order of names. */
async function cursorAt(origin: string, bearer: string, place: number): Promise<string> {
  let cursor = '';
  for (let at = 0; at < place;) {
    const size = Math.min(200, place - at);
    const after = cursor && `&page[after]=${encodeURIComponent(cursor)}`;
    const { page } = await read<{ page: { next: string } }>(
      `${origin}/api/v1/bench/items?sort=name&page[size]=${size}${after}`,
      bearer,
    );
    cursor = page.next;
    at += size;
  }
  return cursor;
}
