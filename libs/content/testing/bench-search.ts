import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { Database, databaseExtension, migrate, startEmbeddedPostgres } from '@tessera/database/server';
import { Installed, runAct } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { search, type SearchAsked } from '@tessera/templates/server';
import { usersExtension } from '@tessera/users/server';
import { contentExtension, type MadeSite } from '../server';
import { seedArticles } from './seed-articles';
import { type ContentActs, wireContent } from './wire-content';

/** What the benchmark found, in milliseconds. */
export interface SearchBenchResult {
  readonly rows: ReadonlyArray<{
    readonly what: string;
    readonly median: number;
    readonly p95: number;
    /** The 95th percentile beside that of a look-up by primary key in the same run. */
    readonly ratio: number;
  }>;
  /** Pages that are made searchable in a second. */
  readonly indexedPerSecond: number;
}

const rounds = 100;

/**
 * How long visitors wait for a search over `pages` (100,000) articles, each question asked in turn with a look-up by primary key, so
 * that what else runs on the machine meets all of them. The pages are made searchable by the job that fills the index.
 */
export async function benchSearch(
  print: (line: string) => void,
  { pages = 100_000 }: { readonly pages?: number } = {},
): Promise<SearchBenchResult> {
  const dir = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  await chmod(dir, 0o755);
  const server = await startEmbeddedPostgres({ dir, durable: false });
  try {
    await server.createDatabase('search');
    const library = await Library.open(server.url('search'), pages, print);
    try {
      return await library.compare(print);
    } finally {
      await library.close();
    }
  } finally {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

/** A site with many articles that can be searched. */
class Library {
  private turn = 0;

  private constructor(
    private readonly database: Database,
    private readonly acts: ContentActs,
    private readonly site: MadeSite,
    private readonly ids: readonly string[],
    private readonly indexedPerSecond: number,
  ) {}

  static async open(url: string, pages: number, print: (line: string) => void): Promise<Library> {
    const extensions = [databaseExtension, cachingExtension, jobsExtension, usersExtension, contentExtension];
    const installed = new Installed(extensions);
    await migrate(url, installed);
    const database = await Database.open({ url, installed, poolSize: 2 });
    const acts = wireContent(database, installed);
    const site = await act(database, () => acts.sites.create({ name: 'Bench', locale: 'en' }));
    print(`writing ${pages} articles …`);
    const ids = await seedArticles(database, site, pages);
    print('making them searchable …');
    const start = performance.now();
    for (let after: string | null = null; ;) {
      ({ after } = await act(database, () => acts.searchIndex.refreshSome(after, 100)));
      if (after === null) break;
    }
    const indexedPerSecond = (pages / (performance.now() - start)) * 1000;
    await database.query('VACUUM ANALYZE');
    return new Library(database, acts, site, ids, indexedPerSecond);
  }

  async compare(print: (line: string) => void): Promise<SearchBenchResult> {
    const works: ReadonlyArray<readonly [what: string, work: () => Promise<unknown>]> = [
      ['a look-up by primary key', () => this.lookUp()],
      ['a rare word', () => this.found(`rare${this.next(1000)}`)],
      ['two words of one in 50 pages', () => this.both(this.next(50))],
      ['a word of one in 10 pages', () => this.found(`common${this.next(10)}`)],
      ['a word of every page', () => this.found('everywhere')],
      ['a phrase', () => this.found(`"tessera rare${this.next(1000)}"`)],
      ['narrowed down to a year', () => this.found(`common${this.next(10)}`, { year: '2020' })],
      ['a slip, with what was meant', () => this.meant(`everywhre common${this.next(10)}`)],
      ['suggestions while typing', () => this.suggested(`glass ra`)],
    ];
    const times: number[][] = works.map(() => []);
    for (let round = -5; round < rounds; round++) {
      for (const [at, [, work]] of works.entries()) {
        const start = performance.now();
        await act(this.database, work);
        if (round >= 0) times[at]!.push(performance.now() - start);
      }
    }
    const sorted = times.map((some) => some.sort((a, b) => a - b));
    const at = (some: readonly number[], share: number) => some[Math.floor(some.length * share)]!;
    const lookUp = at(sorted[0]!, 0.95);
    const rows = works.map(([what], index) => {
      const p95 = at(sorted[index]!, 0.95);
      return { what, median: at(sorted[index]!, 0.5), p95, ratio: p95 / lookUp };
    });
    print(`${this.ids.length} articles, made searchable at ${this.indexedPerSecond.toFixed(0)} a second`);
    print(`${''.padEnd(34)} ${'median'.padStart(12)} ${'p95'.padStart(12)}`);
    for (const { what, median, p95, ratio } of rows)
      print(
        `${what.padEnd(34)} ${median.toFixed(2).padStart(9)} ms ${p95.toFixed(2).padStart(9)} ms   ${ratio.toFixed(1)}×`,
      );
    return { rows, indexedPerSecond: this.indexedPerSecond };
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  private next(of: number): number {
    return (this.turn++ * 7919) % of;
  }

  private async lookUp(): Promise<void> {
    const id = this.ids[this.next(this.ids.length)];
    await this.database.query('SELECT id, title, path FROM content_page WHERE id = $1', [id]);
  }

  private async found(text: string, filters: Partial<SearchAsked> = {}): Promise<void> {
    const { total } = await this.find(text, filters);
    if (total === 0) throw new Error(`nothing was found for ${text}`);
  }

  /** Both stand on the same pages; see `seedArticles`. */
  private async both(number: number): Promise<void> {
    await this.found(`often${number} often${(number * 7) % 50}`);
  }

  private async meant(text: string): Promise<void> {
    const { didYouMean } = await this.find(text);
    if (didYouMean === null) throw new Error(`nobody knows what is meant by ${text}`);
  }

  private async suggested(text: string): Promise<void> {
    const pages = await this.acts.siteSearch.suggest(text, this.site.id);
    if (pages.length === 0) throw new Error(`nothing is suggested for ${text}`);
  }

  private find(text: string, filters: Partial<SearchAsked> = {}) {
    const scope = { site: this.site.id, timeZone: 'UTC', fields: ['summary', 'publishedOn'] };
    return this.acts.siteSearch.find(search(text, { size: 20, ...filters }), scope);
  }
}

function act<T>(database: Database, fn: () => Promise<T>): Promise<T> {
  return runAct({ services: { get: () => database as never }, system: 'benchmark' }, fn);
}
