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

/** `npm run bench -- api`: lists, single records and creation beside a handler written by hand, and beside themselves among more rows. */
const all = [...extensions, benchExtension];
const [role, url = ''] = process.argv.slice(2);

if (role === 'tessera') {
  const product = await openProduct({ extensions: all, env: { DATABASE_URL: url }, mode: 'own', migrating: false });
  const { nest } = await createApp(product);
  await nest.listen(0, '127.0.0.1');
  beMeasured(await nest.getUrl(), () => nest.close().then(() => product.close()));
} else if (role === 'by-hand') {
  const server = await startByHand(url);
  beMeasured(server.url, () => server.close());
} else await main();

async function main(): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  await chmod(dir, 0o755);
  const cluster = await startEmbeddedPostgres({ dir, durable: false });
  const running: Measured[] = [];
  try {
    const start = async (name: string, ...args: string[]) => {
      const measured = await Measured.start(name, args);
      running.push(measured);
      return measured;
    };
    const [small, middle, large] = await Promise.all([
      prepare(cluster, 'small', 1000),
      prepare(cluster, 'middle', 10_000),
      prepare(cluster, 'large', 100_000),
    ]);
    const ours = await start('tessera', middle.url);
    const hand = await start('by-hand', middle.url);
    const load = (path: string, of = middle, amount = 1500): Load => ({
      path,
      amount,
      headers: { authorization: `Bearer ${of.token}` },
    });
    const list = '/api/v1/bench/items?sort=name&page[size]=20&include=keeper,room,tags';
    const some = await firstIds(ours.url, middle.token);
    const create = (): Load => ({
      ...load('/api/v1/bench/items'),
      method: 'POST',
      headers: { authorization: `Bearer ${middle.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Made by a benchmark', amount: 7, keeper: some.keeper }),
    });
    console.log('Requests per second of processor time, ours by theirs; medians of 5 alternating rounds; 10,000 rows');
    const handList = load('/api/v1/bench/items');
    console.log(
      line(
        'list of 20 with two references and tags, beside by hand',
        await compare([ours, load(list)], [hand, handList]),
        0.5,
      ),
    );
    const one = `/api/v1/bench/items/${some.id}`;
    console.log(
      line(
        'one record with them, beside by hand',
        await compare([ours, load(`${one}?include=keeper,room,tags`)], [hand, load(one)]),
        0.5,
      ),
    );
    console.log(line('creation with history, beside by hand', await compare([ours, create()], [hand, create()]), 0.4));
    const late = `${list}&page[after]=${encodeURIComponent(await cursorAt(ours.url, middle.token, 9980))}`;
    console.log(
      line(
        'the page behind row 9,980, beside the first page',
        await compare([ours, load(late)], [ours, load(list)]),
        0.8,
      ),
    );
    const inSmall = await start('tessera', small.url);
    const inLarge = await start('tessera', large.url);
    for (const [what, path] of [
      ['list among 100,000 rows, beside 1,000', list],
      ['filtered list among 100,000 rows, beside 1,000', `${list}&filter[name][gte]=Item 0000500`],
    ] as const)
      console.log(line(what, await compare([inLarge, load(path, large)], [inSmall, load(path, small)]), 0.8));
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
  const database = await Database.open({ installed, url: address, poolSize: 2 });
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
