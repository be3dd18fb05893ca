import { readFileSync } from 'node:fs';
import { freePort, newDataDir, RunningProduct } from '../product/product';
import { ensureOwner, owner } from '../product/test';
import { Editor, type Page } from './editor';
import { hasRedis, postgresOf, redisAt, type Server } from './servers';

/** Read by `/metrics`. */
const metricsToken = 'a token for the metrics of outages';

/** How many pages there are. */
export interface Amounts {
  readonly stable: number;
  readonly changing: number;
}

/** Two instances of the built product on one PostgreSQL and one Redis, which can be taken away from them, with a site of some pages. */
export class Stage {
  private constructor(
    readonly postgres: ReturnType<typeof postgresOf>,
    /** Undefined where the machine has none. */
    readonly redis: (Server & { readonly port: number }) | undefined,
    readonly instances: readonly [RunningProduct, RunningProduct],
    /** Pages that nobody changes, and pages for the editor to change. */
    readonly pages: { readonly stable: readonly Page[]; readonly changing: readonly Page[] },
    /** At the first instance. */
    readonly editor: Editor,
    private readonly first: RunningProduct,
  ) {}

  /** A newcomer's product makes the site, and leaves its database to the two. */
  static async build(amounts: Amounts): Promise<Stage> {
    const settings = { SECRET_KEY: 'a secret key of more than thirty-two letters', METRICS_TOKEN: metricsToken };
    const first = await RunningProduct.start({ env: settings });
    const { editor, ...pages } = await makeSite(first, amounts);
    await first.signal('SIGTERM');
    const postgres = postgresOf(first.dataDir, await freePort());
    const redisPort = await freePort();
    const redis = hasRedis ? Object.assign(redisAt(redisPort), { port: redisPort }) : undefined;
    await Promise.all([postgres.start(), redis?.start()]);
    const env = {
      ...settings,
      DATABASE_URL: postgres.url,
      ...(redis && { REDIS_URL: `redis://127.0.0.1:${redisPort}` }),
      PUBLIC_URL: 'http://localhost:3000',
      MIGRATE: 'never',
    };
    const start = () => RunningProduct.start({ dataDir: newDataDir(), env });
    const instances = [await start(), await start()] as const;
    return new Stage(postgres, redis, instances, pages, editor.at(instances[0].url), first);
  }

  async clear(): Promise<void> {
    this.postgres.resume();
    this.redis?.resume();
    for (const each of this.instances) await each.stop();
    await this.redis?.stop('SIGKILL');
    await this.postgres.stop('SIGINT');
    await this.first.stop();
  }

  /** Memory of each instance, in MB. */
  memory(): number[] {
    return this.instances.map(({ pid }) => {
      const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      return Math.round(Number(kilobytes) / 1024);
    });
  }

  /** Whether all instances share what they make. */
  async isShared(): Promise<boolean> {
    const headers = { authorization: `Bearer ${metricsToken}` };
    const texts = this.instances.map(async ({ url }) => await (await fetch(`${url}/metrics`, { headers })).text());
    return (await Promise.all(texts)).every((text) => /^tessera_caching_shared 1$/m.test(text));
  }
}

/** Pages that stay as they are stand apart from those that are changed, and show nothing of them. */
async function makeSite(product: RunningProduct, { stable, changing }: Amounts) {
  await ensureOwner(product);
  const made = await product.tessera('create-token', '--email', owner.email, '--name', 'outages', '--json');
  const editor = new Editor(product.url, (JSON.parse(made.stdout) as { token: string }).token);
  const home = await editor.home();
  const section = async (title: string, count: number) => {
    const { id } = await editor.publishNew(home, 'content.article-index', title);
    const pages: Page[] = [];
    for (let number = 1; number <= count; number++)
      pages.push(await editor.publishNew(id, 'content.article', `${title}, part ${number} of ${count}`));
    return pages;
  };
  return { editor, stable: await section('What stays', stable), changing: await section('What changes', changing) };
}
