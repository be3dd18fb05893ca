import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ListOptions, records } from '../server';
import { type TestDatabase, testDatabase } from '../testing';
import { Book, shelfExtension } from './shelf';

type BookList = ListOptions<typeof Book, 'title'>;

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  const run = (sql: string) => db.database.query(sql);
  await run('ALTER TABLE shelf_book DISABLE TRIGGER ALL');
  await run(`
    INSERT INTO shelf_book (id, title, blurb, pages, state, is_fine)
    SELECT database_uuidv7(), md5(n::text), 'words ' || md5((n * 7)::text), nullif(n % 50, 0), 'out', false FROM generate_series(1, 20000) n`);
  await run('CREATE INDEX pages ON shelf_book (pages, id)');
  await run('VACUUM ANALYZE shelf_book');
}, 120_000);
afterAll(async () => await db.close());

/** How PostgreSQL reads a list: the lines of its plan that name what is scanned, and what an index is asked. */
const planOf = async (options: BookList) => {
  const asked: [string, readonly unknown[]][] = [];
  const query = db.database.query.bind(db.database);
  db.database.query = (async (sql: string, parameters: readonly unknown[] = []) => {
    asked.push([sql, parameters]);
    return await query(sql, parameters);
  }) as never;
  await db.runAs(db.owner, () => records(Book).list(options)).finally(() => (db.database.query = query));
  const lines = await query<{ 'QUERY PLAN': string }>(`EXPLAIN ${asked[0]![0]}`, asked[0]![1]);
  return lines.map((line) => line['QUERY PLAN'].trim()).join('\n');
};
const cursorAt = async (sort: BookList['sort'], pages: number) => {
  let after: string | null = null;
  for (let page = 0; page < pages; page++) {
    const options: BookList = { sort: sort!, page: { size: 1000, after }, fields: ['title'] };
    after = (await db.runAs(db.owner, () => records(Book).list(options))).page.next;
  }
  return after;
};

it.each<[BookList['sort'], string]>([
  [[], 'pk_shelf_book'],
  [['title'], 'ix_shelf_book_title_id'],
  [['-title'], 'ix_shelf_book_title_id'],
  [['pages'], 'pages'],
  [['-pages'], 'pages'],
])(
  'a page far behind in the order of %j is found by an index, without reading those before it',
  async (sort, index) => {
    for (const pages of [1, 15]) {
      const plan = await planOf({ sort: sort!, page: { after: await cursorAt(sort, pages) } });
      expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using ${index}`));
      expect(plan).toMatch(/Index Cond: .*(>|<)/);
      expect(plan).not.toMatch(/Seq Scan|Sort/);
    }
  },
);

it('the last of those without a value follow those with one', async () => {
  const sort: BookList['sort'] = ['pages'];
  const all: (number | null)[] = [];
  for (let after: string | null | undefined; after !== null;) {
    const options: BookList = { sort, page: { size: 1000, after }, fields: ['pages' as 'title'] };
    const { data, page } = await db.runAs(db.owner, () => records(Book).list(options));
    all.push(...data.map((row) => (row as unknown as { pages: number | null }).pages));
    after = page.next;
  }
  expect(all).toHaveLength(20_000);
  expect(all.slice(-400)).toEqual(Array.from({ length: 400 }, () => null));
  expect(all.slice(0, -400)).toEqual(all.slice(0, -400).toSorted((a, b) => a! - b!));
});

it('a search reads no more than what its trigrams find', async () => {
  for (const sort of [[], ['title']] as const) {
    const plan = await planOf({ search: 'abcdef -fff "words"', sort });
    expect(plan).toContain('Bitmap Index Scan on ix_shelf_book_title_search');
    expect(plan).toContain('Bitmap Index Scan on ix_shelf_book_blurb_search');
    expect(plan).not.toContain('Seq Scan');
  }
});

it('a search that finds very many ranks the newest 10,000 and goes on with the others, each once, forwards and back', async () => {
  const best = await db.runAs(db.owner, () => records(Book).create({ title: 'Words', blurb: 'x' }));
  const ids = async (way: 'after' | 'before', from: string | null) => {
    const found: string[] = [];
    let end: string | null = null;
    for (let at: string | null | undefined = from; at !== undefined;) {
      const options: BookList = { search: 'words', fields: ['title'], page: { size: 1000, ...(at && { [way]: at }) } };
      const { data, page } = await db.runAs(db.owner, () => records(Book).list(options));
      found.push(...(way === 'after' ? data : data.toReversed()).map(({ id }) => id));
      end = page.previous ?? end;
      at = (way === 'after' ? page.next : page.previous) ?? undefined;
    }
    return { found, end };
  };
  const { found, end } = await ids('after', null);
  expect([found.length, new Set(found).size, found[0]]).toEqual([20_001, 20_001, best.id]);
  expect(found.slice(10_000)).toEqual(found.slice(10_000).toSorted().toReversed());
  const back = await ids('before', end);
  expect(back.found.toReversed()).toEqual(found.slice(0, 20_000));
  const plan = await planOf({ search: 'words' });
  expect(plan).toMatch(/Index (Only )?Scan Backward using pk_shelf_book/);
}, 120_000);

it('what refers to a record by a list of references is found by an index', async () => {
  const plan = await planOf({ filter: { helpers: { has: '0190aaaa-0000-7000-8000-000000000001' } } as never });
  expect(plan).toContain('ix_shelf_book_helpers');
});
