import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@tessera/database/server';
import { freePort } from '@tessera/database/testing';
import autocannon from 'autocannon';
import { Balancer, Instance, startRedis } from './scale/processes';
import { Api, type MadeSite, makeSite, secretKey } from './site/made-site';

/**
 * `npm run bench -- scale`: one, two and four instances behind HAProxy on one PostgreSQL and one Redis. How much they answer, how long
 * it takes until all of them show what was published, and what visitors notice when one is killed or all are started anew.
 */
const dir = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
await chmod(dir, 0o755);
const cluster = await startEmbeddedPostgres({ dir: join(dir, 'postgres'), durable: false });
const redis = await startRedis();
const ends: Array<() => Promise<unknown>> = [];
try {
  const site = await makeSite(cluster, 'scale', 1_000);
  console.log(
    `PostgreSQL 18, ${redis ? 'Redis' : 'no Redis (LISTEN/NOTIFY)'}, HAProxy, on ${availableParallelism()} cores that all of them and the clients share`,
  );
  const port = await freePort();
  const env = {
    DATABASE_URL: site.url,
    ...(redis && { REDIS_URL: redis.url }),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    SECRET_KEY: secretKey,
    MIGRATE: 'never',
    STOP_DELAY_SECONDS: '1',
  };
  const instances: Instance[] = [];
  for (const count of [1, 2, 4]) {
    while (instances.length < count) {
      const data = join(dir, `data-${instances.length}`);
      await mkdir(data);
      const instance = new Instance(await freePort(), { ...env, DATA_DIR: data });
      await instance.start();
      instances.push(instance);
      ends.push(() => instance.end('SIGTERM'));
    }
    const balancer = await Balancer.start(dir, port, instances);
    await showThroughput(balancer, site, count);
    if (count > 1) await showPublishing(instances, site);
    if (count === 4) {
      await showKilling(balancer, site, instances[1]!);
      await showRestarts(balancer, site, instances);
    }
    await balancer.stop();
  }
} finally {
  await Promise.all(ends.map((end) => end()));
  await redis?.stop();
  await cluster.stop();
  await rm(dir, { recursive: true, force: true });
}

function load({ url }: Balancer, { articles }: MadeSite, duration: number) {
  const headers = { 'accept-encoding': 'br' };
  return autocannon({ url, requests: articles.map((path) => ({ path })), connections: 32, duration, headers });
}

async function showThroughput(balancer: Balancer, site: MadeSite, count: number): Promise<void> {
  await load(balancer, site, 2);
  const { requests, latency, non2xx, errors } = await load(balancer, site, 5);
  console.log(
    `${count} instance${count > 1 ? 's' : ''}: ${Math.round(requests.average).toLocaleString('en')} pages a second, 99 % within ${latency.p99} ms, ${non2xx + errors} failed`,
  );
}

/** From the answer that says it is published until every instance shows it. */
async function showPublishing(instances: readonly Instance[], site: MadeSite): Promise<void> {
  const api = new Api(instances[0]!.url, site.token);
  const [path = ''] = site.articles;
  const taken: number[] = [];
  for (let round = 1; round <= 11; round++) {
    const title = `Article 1, in its edition ${round} of ${instances.length}`;
    const { draftVersion } = await api.call<{ draftVersion: number }>('GET', `/pages/${site.firstArticle}`);
    const changes = [{ op: 'set', field: 'title', value: title }];
    const { version } = await api.call<{ version: number }>(
      'PATCH',
      `/pages/${site.firstArticle}/draft`,
      { changes },
      draftVersion,
    );
    await Promise.all(instances.map(({ url }) => fetch(url + path)));
    await api.call('POST', `/pages/${site.firstArticle}/publication`, {}, version);
    const began = performance.now();
    await Promise.all(
      instances.map(async ({ url }) => {
        while (!(await (await fetch(url + path)).text()).includes(title)) await sleep(1);
      }),
    );
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  console.log(
    `  published until ${instances.length} instances show it: ${taken[5]!.toFixed(0)} ms (median of 11), ${taken.at(-1)!.toFixed(0)} ms at most`,
  );
}

async function showKilling(balancer: Balancer, site: MadeSite, victim: Instance): Promise<void> {
  const flood = load(balancer, site, 6);
  await sleep(2000);
  await victim.end('SIGKILL');
  const { requests, non2xx, errors } = await flood;
  console.log(
    `  one of 4 killed under load: ${non2xx + errors} of ${requests.total.toLocaleString('en')} failed after one retry of the balancer (goal 0)`,
  );
  await victim.start();
}

/** Twenty times one after another is told to stop, and started again, while visitors come. */
async function showRestarts(balancer: Balancer, site: MadeSite, instances: readonly Instance[]): Promise<void> {
  const restarts = 20;
  let isOver = false;
  const floods = (async () => {
    const sum = { total: 0, failed: 0 };
    while (!isOver) {
      const { requests, non2xx, errors } = await load(balancer, site, 5);
      sum.total += requests.total;
      sum.failed += non2xx + errors;
    }
    return sum;
  })();
  for (let at = 0; at < restarts; at++) {
    const instance = instances[at % instances.length]!;
    await instance.end('SIGTERM');
    await instance.start();
  }
  isOver = true;
  const { total, failed } = await floods;
  console.log(`  ${restarts} restarts in order under load: ${failed} of ${total.toLocaleString('en')} failed (goal 0)`);
}
