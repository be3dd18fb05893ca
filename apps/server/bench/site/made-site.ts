import { randomUUID } from 'node:crypto';
import { OwnerLink, Tokens } from '@tessera/auth/server';
import { seedPages } from '@tessera/content/testing';
import { Database, migrate, type startEmbeddedPostgres } from '@tessera/database/server';
import { Installed, runAct } from '@tessera/extension';
import { createApp } from '../../src/app';
import { prepare } from '../../src/boot';
import { extensions } from '../../src/extensions';
import { openProduct } from '../../src/product';

/** A site in a database of its own. */
export interface MadeSite {
  readonly url: string;
  /** Paths of its articles, all alike and each some 40 kB of HTML. */
  readonly articles: readonly string[];
  /** The id of the first of them. */
  readonly firstArticle: string;
  /** How many pages it has besides. */
  readonly pages: number;
  /** Of its owner. */
  readonly token: string;
}

/** The key of every instance on such a database. */
export const secretKey = 'a secret key of a benchmark, of more than 32 letters';

const articleCount = 100;

/** Makes a site of many pages, and articles in it as their owner makes them. */
export async function makeSite(
  cluster: Awaited<ReturnType<typeof startEmbeddedPostgres>>,
  name: string,
  pages: number,
): Promise<MadeSite> {
  await cluster.createDatabase(name);
  const url = cluster.url(name);
  const installed = new Installed(extensions);
  await migrate(url, installed);
  const env = { DATABASE_URL: url, SECRET_KEY: secretKey };
  const product = await openProduct({ extensions, env, mode: 'own', migrating: false });
  const { nest, services } = await createApp(product);
  try {
    await prepare(services);
    await nest.listen(0, '127.0.0.1');
    const token = await runAct({ services, system: 'benchmark' }, async () => {
      const person = { name: 'Olga', email: 'olga@example.org', password: randomUUID() };
      const { id } = await services.get(OwnerLink).createOwner(person);
      return (await services.get(Tokens).create({ name: 'Benchmark', person: id, days: 1 })).token;
    });
    const api = new Api(await nest.getUrl(), token);
    const { data } = await api.call<{ data: Array<{ id: string; home: string }> }>('GET', '/sites');
    const site = data[0]!;
    const database = await Database.open({ installed, url, poolSize: 2, statementTimeoutMs: 0 });
    await seedPages(database, site, pages);
    await database.query('VACUUM ANALYZE');
    await database.close();
    const articles = await writeArticles(api, site.home);
    return { url, token, pages, articles: articles.map(({ path }) => path), firstArticle: articles[0]!.id };
  } finally {
    await nest.close();
    await product.close();
  }
}

async function writeArticles(api: Api, home: string): Promise<Written[]> {
  const made = async (path: string, fields: object) =>
    (await api.call<{ data: { id: string } }>('POST', `/content/${path}`, fields)).data.id;
  const [author, category] = [
    await made('authors', { name: 'Ada Venturi', slug: 'ada' }),
    await made('categories', { name: 'Craft', slug: 'craft' }),
  ];
  const index = await publish(api, { parent: home, type: 'content.article-index', title: 'Journal' });
  const articles: Written[] = [];
  for (let number = 1; number <= articleCount; number++) {
    const fields = { authors: [author], categories: [category], body: body() };
    const article = { parent: index.id, type: 'content.article', title: `Article ${number}`, fields };
    articles.push(await publish(api, article));
  }
  return articles;
}

interface Written {
  readonly id: string;
  readonly path: string;
}

async function publish(api: Api, page: object): Promise<Written> {
  const made = await api.call<{ id: string; path: string; draftVersion: number }>('POST', '/pages', page);
  await api.call('POST', `/pages/${made.id}/publication`, {}, made.draftVersion);
  return made;
}

/** Blocks: paragraphs with marks, and quotes. */
function body(): object[] {
  const words = 'The light that a wall keeps comes and goes with whoever walks past it, and nobody has seen it twice. ';
  const block = (type: string, fields: object) => ({ id: randomUUID(), type, fields });
  const text = (value: string, ...marks: string[]) => ({
    type: 'text',
    text: value,
    ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }),
  });
  return Array.from({ length: 33 }, (_none, at) =>
    at % 6 === 5
      ? block('content.quote', { text: words, source: 'Ada Venturi' })
      : block('content.rich-text', {
          text: {
            type: 'doc',
            content: [
              { type: 'paragraph', content: [text(words.repeat(5)), text('Nobody.', 'bold'), text(` ${words}`)] },
            ],
          },
        }),
  );
}

/** The API as a program uses it. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  async call<T>(method: string, path: string, body?: object, version?: number): Promise<T> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }
}
