import { type ActingPerson, rightsTo } from '@tessera/extension';
import type { Problem } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements, somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, mayShelf, shelfExtension, Vault } from '../../../tests/shelf';
import { records } from '../records';
import { searchTerms } from './search';

let db: TestDatabase;
let reader: ActingPerson;
let clerk: ActingPerson;
beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody();
  clerk = somebody('Clerk', rightsTo(mayShelf.seeMail));
  await db.runAs(db.owner, async () => {
    await records(Author).createMany([{ name: 'Ann', city: 'Oslo', mail: 'canary@example.org' }, { name: 'Ben' }]);
    await records(Book).createMany([
      { title: 'New York guide', blurb: 'jazz and food' },
      { title: 'York, the new guide', blurb: 'a walk' },
      { title: 'Jazz', blurb: 'in New\nYork 100%' },
      { title: 'Ångström' },
    ]);
  });
});
afterAll(async () => await db.close());

const titles = async (search: string, person = db.owner) =>
  (await db.runAs(person, () => records(Book).list({ search, sort: ['title'], fields: ['title'] }))).data.map(
    ({ title }) => title,
  );

describe('a search', () => {
  it('finds all words, wherever they stand, in any case and order', async () => {
    expect(await titles('york NEW')).toEqual(['Jazz', 'New York guide', 'York, the new guide']);
    expect(await titles('new jazz')).toEqual(['Jazz', 'New York guide']);
    expect(await titles('100%')).toEqual(['Jazz']);
    expect(await titles('ångSTRÖM')).toEqual(['Ångström']);
    expect(await titles(' ')).toHaveLength(4);
  });

  it('finds a phrase as it stands, and leaves out what has a minus', async () => {
    expect(await titles('"new york"')).toEqual(['New York guide']);
    expect(await titles('york -jazz')).toEqual(['York, the new guide']);
    expect(await titles('york -"new york"')).toEqual(['Jazz', 'York, the new guide']);
    expect(await titles('-york')).toEqual(['Ångström']);
  });

  it('looks only into what one may read', async () => {
    const found = async (person: ActingPerson, search: string) =>
      (await db.runAs(person, () => records(Author).list({ search }))).data.length;
    expect([await found(clerk, 'canary'), await found(reader, 'canary')]).toEqual([1, 0]);
    expect([await found(clerk, '-canary'), await found(reader, '-canary')]).toEqual([1, 2]);
    const refused = await db
      .runAs(db.owner, () => records(Vault).list({ search: 'x' }))
      .catch((error: Problem) => [error.code, error.status]);
    expect(refused).toEqual(['database.not-searchable', 400]);
  });

  it('means the same with and without an index', async () => {
    const searches = ['new york', 'yo', '"new york"', '-jazz', 'z', 'ångström', '%', '_', 'the -guide'];
    const all = async () => await Promise.all(searches.map((search) => titles(search)));
    const withIndex = await all();
    await db.database.query('DROP INDEX ix_shelf_book_title_search, ix_shelf_book_blurb_search');
    expect(await all()).toEqual(withIndex);
  });
});

describe('without another order the best come first', () => {
  const listed = async (search: string, person = db.owner, page = {}) =>
    await db.runAs(person, () => records(Author).list({ search, fields: ['name'], page }));
  const names = async (search: string, person = db.owner) =>
    (await listed(search, person)).data.map(({ name }) => name);

  beforeAll(async () => {
    await db.runAs(db.owner, async () => {
      for (const [name, city, mail] of [
        ['Jo Oslo', null, null],
        ['Bo', 'Oslo', null],
        ['Oslo', null, null],
        ['Cy', null, 'cy@oslo.example'],
        ['Oslo 100%', null, null],
        ['Di', 'Oslo', 'di@oslo.example'],
        ['Oslo Jo', 'Oslo', null],
      ] as const)
        await records(Author).create({ name, city, mail });
    });
  });

  it('its whole title, its beginning, then the weightiest fields; the newest of equals', async () => {
    expect(await names('oslo')).toEqual(['Oslo', 'Oslo Jo', 'Oslo 100%', 'Jo Oslo', 'Di', 'Bo', 'Ann', 'Cy']);
    expect(await names('jo oslo')).toEqual(['Jo Oslo', 'Oslo Jo']);
    expect(await names('oslo 100%')).toEqual(['Oslo 100%']);
    expect((await names('-oslo'))[0]).toBe('Ben');
  });

  it('what one may not read does not count', async () => {
    const before = await names('oslo', reader);
    expect(before).not.toContain('Cy');
    await db.database.query("UPDATE shelf_author SET mail = 'oslo@oslo.example' WHERE name = 'Bo'");
    expect(await names('oslo', reader)).toEqual(before);
  });

  it('page after page, forwards and back, each once', async () => {
    const all = await names('o');
    const forwards: string[] = [];
    let last: string | null | undefined;
    for (let after: string | null | undefined; after !== null;) {
      const { data, page } = await listed('o', db.owner, { size: 2, after });
      forwards.push(...data.map(({ name }) => name));
      [after, last] = [page.next, page.previous];
    }
    expect(forwards).toEqual(all);
    const backwards: string[] = [];
    for (let before = last; before;) {
      const { data, page } = await listed('o', db.owner, { size: 2, before });
      backwards.unshift(...data.map(({ name }) => name));
      before = page.previous;
    }
    expect(backwards).toEqual(all.slice(0, -(all.length % 2 || 2)));
    const { page } = await listed('o', db.owner, { size: 2 });
    await expect(
      db.runAs(db.owner, () => records(Author).list({ search: 'o', sort: ['name'], page: { after: page.next! } })),
    ).rejects.toMatchObject({ code: 'database.invalid-cursor' });
  });

  it('in one statement, as in any other order, and all of it in the order it was made', async () => {
    const count = async (sort: readonly 'name'[]) =>
      (
        await countStatements(() =>
          db.runAs(db.owner, () => records(Author).list({ search: 'o', sort, include: ['country'] })),
        )
      ).statements.length;
    expect(await count([])).toBe(await count(['name']));
    const each: string[] = [];
    await db.runAs(db.owner, async () => {
      for await (const { name } of records(Author).each({ search: 'oslo' })) each.push(name);
    });
    expect(each).toEqual(['Ann', 'Jo Oslo', 'Bo', 'Oslo', 'Cy', 'Oslo 100%', 'Di', 'Oslo Jo']);
  });
});

/**
 * Quotation marks as django-modelsearch reads them (modelsearch/tests/test_queries.py, BSD-3-Clause, by Karl Hobley and
 * contributors); apostrophes stay what they are, for names have them.
 */
it.each<[string, string[]]>([
  ['"hello world"', ['hello world']],
  ['this is simple "hello world"', ['this', 'is', 'simple', 'hello world']],
  ['"hello world', ['hello world']],
  ['"hello world" "hi earth"', ['hello world', 'hi earth']],
  ["O'Brien 'hello", ["O'Brien", "'hello"]],
  ['„hallo Welt“ “hello world”', ['hallo Welt', 'hello world']],
  ['-a -"b c" d-e - --f', ['-a', '-b c', 'd-e', '-', '--f']],
  ['"" " " x', ['x']],
  ['a b c d e f g h i j k l', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']],
])('%s is read as %j', (search, expected) => {
  expect(searchTerms(search).map(({ text, isExcluded }) => `${isExcluded ? '-' : ''}${text}`)).toEqual(expected);
});
