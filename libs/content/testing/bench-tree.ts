import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachingExtension } from '@tessera/caching/server';
import { Database, databaseExtension, migrate, startEmbeddedPostgres } from '@tessera/database/server';
import { type ActingPerson, asPerson, Installed, runAct } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { uuidv7 } from '@tessera/models';
import { usersExtension } from '@tessera/users/server';
import { mayContent } from '../contract';
import { contentExtension, type MadeSite } from '../server';
import { personWith } from './people';
import { sectionsPerArea, type SeededPages, seedPages } from './seed-pages';
import { type ContentActs, wireContent } from './wire-content';

/** What the benchmark found. Times are medians in milliseconds. */
export interface TreeBenchResult {
  readonly rows: ReadonlyArray<{
    readonly what: string;
    readonly small: number;
    readonly large: number;
    readonly ratio: number;
    readonly goal: number;
  }>;
  readonly isWithinGoals: boolean;
}

const rounds = 5;

/**
 * Does page trees of 1,000 and of `pages` (100,000) pages alike: what an editor and a visitor wait for in a large one takes at
 * most twice as long as in a small one, and moving 10,000 pages costs at most three times as much for each as moving 100.
 * Both lie on one embedded PostgreSQL and are asked in turn, so that what else runs on the machine meets both.
 */
export async function benchTree(
  print: (line: string) => void,
  { pages = 100_000 }: { readonly pages?: number } = {},
): Promise<TreeBenchResult> {
  const dir = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  await chmod(dir, 0o755);
  const server = await startEmbeddedPostgres({ dir, durable: false });
  const trees: Tree[] = [];
  try {
    for (const [name, count] of [
      ['small', 1000],
      ['large', pages],
    ] as const) {
      print(`making a tree of ${count} pages …`);
      await server.createDatabase(name);
      trees.push(await Tree.open(server.url(name), count));
    }
    const result = await compare(trees[0]!, trees[1]!);
    print(`${''.padEnd(46)} ${'small tree'.padStart(12)} ${'large tree'.padStart(12)}`);
    for (const row of result.rows) print(line(row));
    return result;
  } finally {
    for (const tree of trees) await tree.close();
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

async function compare(small: Tree, large: Tree): Promise<TreeBenchResult> {
  const pair = async (what: string, times: number, work: (tree: Tree) => Promise<unknown>, goal = 2) => {
    const [a, b] = await inTurn([() => small.timed(times, work), () => large.timed(times, work)]);
    return { what, small: a!, large: b!, ratio: b! / a!, goal };
  };
  const rows: Array<TreeBenchResult['rows'][number]> = [
    await pair('listing 50 children', 40, (tree) => tree.acts.tree.children(tree.nextSection())),
    await pair('the same for somebody with 10 sections', 40, (tree) => tree.listAs(tree.reader)),
    // One look at the trigrams of the whole tree remains, which are a hundred times as many.
    await pair('searching for somebody with 10 sections', 10, (tree) => tree.searchAs(tree.reader), 3),
    await pair('looking up an address', 40, (tree) => tree.lookUp()),
    await pair('moving a subtree of 100', 10, (tree) => tree.rename(tree.nextSection())),
  ];
  const [hundred, area] = await inTurn([
    () => large.timed(10, (tree) => tree.rename(tree.nextSection())),
    () => large.timed(1, (tree) => tree.rename(tree.seeded.areas[0]!)),
  ]);
  const inArea = large.pagesInFirstArea;
  rows.push({
    what: `moving ${inArea} pages, for each, beside 100`,
    small: hundred! / 100,
    large: area! / inArea,
    ratio: area! / inArea / (hundred! / 100),
    goal: 3,
  });
  return { rows, isWithinGoals: rows.every(({ ratio, goal }) => ratio <= goal) };
}

/** The median of each work over several rounds, in which they take turns. */
async function inTurn(works: ReadonlyArray<() => Promise<number>>): Promise<number[]> {
  const times: number[][] = works.map(() => []);
  for (const work of works) await work();
  for (let round = 0; round < rounds; round++)
    for (const [index, work] of works.entries()) times[index]!.push(await work());
  return times.map((some) => some.sort((a, b) => a - b)[rounds >> 1]!);
}

function line({ what, small, large, ratio, goal }: TreeBenchResult['rows'][number]): string {
  return `${what.padEnd(46)} ${small.toFixed(3).padStart(9)} ms ${large.toFixed(3).padStart(9)} ms   ${ratio.toFixed(2)}× (goal ≤ ${goal}×)${ratio <= goal ? '' : '  MISSED'}`;
}

/** A site with a tree of pages. */
class Tree {
  private turn = 0;
  private known: ActingPerson | undefined;

  private constructor(
    private readonly database: Database,
    readonly acts: ContentActs,
    readonly site: MadeSite,
    readonly seeded: SeededPages,
  ) {}

  static async open(url: string, pages: number): Promise<Tree> {
    const installed = new Installed([
      databaseExtension,
      cachingExtension,
      jobsExtension,
      usersExtension,
      contentExtension,
    ]);
    await migrate(url, installed);
    const database = await Database.open({ url, installed, poolSize: 2 });
    const acts = wireContent(database, installed);
    const site = await Tree.act(database, () => acts.sites.create({ name: 'Bench', locale: 'en' }));
    const seeded = await seedPages(database, { id: site.id, home: site.home }, pages);
    await database.query('VACUUM ANALYZE');
    return new Tree(database, acts, site, seeded);
  }

  /** Somebody who sees ten sections and nothing else. */
  get reader(): ActingPerson {
    const sections = this.seeded.sections.slice(0, 10);
    return (this.known ??= personWith({
      within: Object.fromEntries(sections.map((section) => [section, [mayContent.view]])),
    }));
  }

  async listAs(person: ActingPerson): Promise<void> {
    const { sections } = this.seeded;
    const section = sections[this.turn++ % Math.min(10, sections.length)]!;
    const { data } = await asPerson(person, () => this.acts.tree.children(section));
    if (data.length === 0) throw new Error('a section of the reader has no pages for her');
  }

  /** Of all pages of the tree some match, of which those in her sections are found. */
  async searchAs(person: ActingPerson): Promise<void> {
    const { data } = await asPerson(person, () => this.acts.search.find('page 7'));
    if (data.length === 0) throw new Error('nothing was found');
  }

  get pagesInFirstArea(): number {
    return 1 + 100 * this.seeded.sections.filter((_section, index) => this.areaOf(index) === 0).length;
  }

  /** Milliseconds of one `work`, on average over `times`. */
  async timed(times: number, work: (tree: Tree) => Promise<unknown>): Promise<number> {
    const start = performance.now();
    for (let i = 0; i < times; i++) await Tree.act(this.database, () => work(this));
    return (performance.now() - start) / times;
  }

  /** Sections of the whole tree, far from each other. */
  nextSection(): string {
    const { sections } = this.seeded;
    return sections[(this.turn++ * 7919) % sections.length]!;
  }

  /** Looks up the address of a page somewhere in the tree, before anything is renamed. */
  async lookUp(): Promise<void> {
    const index = (this.turn++ * 7919) % this.seeded.sections.length;
    const path = `/area-${this.areaOf(index) + 1}/section-${index + 1}/page-${1 + (this.turn % 99)}`;
    if (!(await this.acts.published.byPath(this.site.id, path))) throw new Error(`there is no page at ${path}`);
  }

  async rename(id: string): Promise<void> {
    const { version } = await this.acts.tree.one(id);
    await this.acts.mover.change(id, { slug: `renamed-${uuidv7()}` }, { basedOn: version });
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  private areaOf(section: number): number {
    return Math.floor(section / sectionsPerArea) % this.seeded.areas.length;
  }

  private static act<T>(database: Database, fn: () => Promise<T>): Promise<T> {
    return runAct({ services: { get: () => database as never }, system: 'benchmark' }, fn);
  }
}
