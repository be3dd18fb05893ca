import { recordingReads, rightsTo, type ActingPerson } from '@tessera/extension';
import type { Problem } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements, somebody, type TestDatabase, testDatabase } from '../../../testing';
import { Author, Book, Country, mayShelf, shelfExtension } from '../../../tests/shelf';
import { listQuery } from '../query/list-query';
import { records } from '../records';

let db: TestDatabase;
let reader: ActingPerson;
let clerk: ActingPerson;

beforeAll(async () => {
  db = await testDatabase([shelfExtension]);
  reader = somebody('Rita Reader');
  clerk = somebody('Carl Clerk', rightsTo(mayShelf.seeMail));
  await db.runAs(db.owner, async () => {
    const [norway, italy] = await records(Country).createMany([{ name: 'Norway' }, { name: 'Italy' }]);
    const [ann, ben, hid] = await records(Author).createMany([
      { name: 'Ann', city: 'Oslo', mail: 'ann@example.org', country: norway!.id },
      { name: 'Ben', city: 'Rome', country: italy!.id },
      { name: 'Hidden', city: 'Oslo', isPublic: false, country: norway!.id },
    ]);
    await records(Book).createMany([
      { title: 'A', author: ann!.id, helpers: [ben!.id] },
      { title: 'B', author: ben!.id, helpers: [hid!.id] },
      { title: 'C', author: hid!.id, helpers: [hid!.id, ann!.id] },
      { title: 'D' },
    ]);
  });
});
afterAll(async () => await db.close());

const list = (person: ActingPerson, query: Record<string, string>) =>
  db.runAs(person, async () => await records(Book).list(listQuery(Book, query)));
const titles = async (person: ActingPerson, query: Record<string, string>) =>
  (await list(person, query)).data.map((row) => (row as unknown as { title: string }).title).join('');
const refusal = async (person: ActingPerson, query: Record<string, string>) => {
  const { code, status, title } = await list(person, query).then(
    () => ({ code: 'none', status: 200, title: '' }),
    (error: Problem) => error,
  );
  return { code, status, title };
};

describe('a path over a reference', () => {
  it.each<[Record<string, string>, owner: string, reader: string]>([
    [{ 'filter[author.city]': 'Oslo' }, 'AC', 'A'],
    [{ 'filter[author.city][ne]': 'Oslo' }, 'BD', 'BCD'],
    [{ 'filter[author.city][in]': 'Oslo,Rome' }, 'ABC', 'AB'],
    [{ 'filter[author.city][notIn]': 'Oslo' }, 'BD', 'BCD'],
    [{ 'filter[author.city][isNull]': 'true' }, 'D', 'CD'],
    [{ 'filter[author.city][isNull]': 'false' }, 'ABC', 'AB'],
    [{ 'filter[author.city][contains]': 'SLO' }, 'AC', 'A'],
    [{ 'filter[author.country.name]': 'Norway' }, 'AC', 'A'],
    [{ 'filter[helpers.name]': 'Ann' }, 'C', 'C'],
    [{ 'filter[helpers.city]': 'Oslo' }, 'BC', 'C'],
    [{ 'filter[helpers.city][ne]': 'Oslo' }, 'AD', 'ABD'],
    [{ 'filter[any][0][author.city]': 'Rome', 'filter[any][1][title]': 'D' }, 'BD', 'BD'],
    [{ 'filter[not][author.city]': 'Oslo' }, 'BD', 'BCD'],
  ])('%j ends where sight does', async (query, all, seen) => {
    expect(await titles(db.owner, { ...query, sort: 'title' })).toBe(all);
    expect(await titles(reader, { ...query, sort: 'title' })).toBe(seen);
  });

  it('is refused alike where it is forbidden, where it leads nowhere and where it goes too far', async () => {
    const words = async (person: ActingPerson, path: string) => {
      const refused = await refusal(person, { [`filter[${path}]`]: 'x' });
      return { ...refused, title: refused.title.replace(path, '…') };
    };
    const nothing = await words(reader, 'author.nothing');
    expect(nothing).toMatchObject({ code: 'database.unknown-field', status: 400 });
    for (const path of [
      'author.mail',
      'author.name.x',
      'title.x',
      'sequelOf.sequelOf.sequelOf.sequelOf.title',
      'author.',
      '.',
    ])
      expect(await words(reader, path)).toEqual(nothing);
    expect(await words(clerk, 'author.mail')).toMatchObject({ code: 'none' });
  });

  it('may be what a policy asks for, past what the person sees', async () => {
    const [hidden] = (await list(db.owner, { 'filter[title]': 'C' })).data as { id: string }[];
    const [open] = (await list(db.owner, { 'filter[title]': 'A' })).data as { id: string }[];
    const drop = (id: string) =>
      db.database
        .transaction(async () => {
          await db.runAs(reader, () => records(Book).remove(id, { version: 1 }));
          throw new Error('kept');
        })
        .catch((error: Problem) => error.code ?? error.message);
    expect(await drop(hidden!.id)).toBe('kept');
    expect(await drop(open!.id)).toBe('database.not-allowed');
  });

  it('is noted as read, with every entity on the way', async () => {
    const tags = new Set<string>();
    await db.runAs(reader, () =>
      recordingReads(tags, () => records(Book).list({ filter: { 'author.country.name': 'Norway' } })),
    );
    expect([...tags].sort()).toEqual(['shelf.author', 'shelf.book', 'shelf.country']);
  });
});

describe('sorting by a path', () => {
  it('puts last whatever leads nowhere, and knows its place on every page', async () => {
    for (const [person, up, down] of [
      [db.owner, 'ABCD', 'DCBA'],
      [reader, 'ABCD', 'DCBA'],
    ] as const)
      for (const [sort, expected] of [
        ['author.name,title', up],
        ['-author.name,-title', down],
      ] as const) {
        let walked = '';
        let back = '';
        let after: string | null = null;
        let before: string | null = null;
        do {
          const { data, page } = await list(person, {
            sort,
            'page[size]': '1',
            ...(after && { 'page[after]': after }),
          });
          walked += (data[0] as unknown as { title: string }).title;
          if (page.next === null) before = page.previous;
          after = page.next;
        } while (after);
        while (before) {
          const { data, page } = await list(person, { sort, 'page[size]': '1', 'page[before]': before });
          back = (data[0] as unknown as { title: string }).title + back;
          before = page.previous;
        }
        expect([walked, back]).toEqual([expected, expected.slice(0, -1)]);
      }
  });

  it('takes one statement, and shows nothing of the path in the rows', async () => {
    const { result, statements } = await countStatements(() =>
      list(reader, { sort: 'author.country.name', fields: 'title' }),
    );
    expect(statements).toHaveLength(1);
    expect(Object.keys(result.data[0]!)).toEqual(['id', 'version', 'title']);
  });

  it('over several references is no order', async () => {
    expect((await refusal(reader, { sort: 'helpers.name' })).code).toBe('database.unsortable-field');
    expect((await refusal(reader, { sort: 'author.mail' })).code).toBe('database.unknown-field');
  });
});

describe('including a path', () => {
  it('gives what lies on the way too, as far as one sees it', async () => {
    const { included, data } = await list(reader, { include: 'author.country', sort: 'title' });
    const [a] = data as unknown as { author: string }[];
    expect(Object.keys(included)).toEqual(['author', 'author.country']);
    expect([...included['author']!.values()].map(({ name }) => name).sort()).toEqual(['Ann', 'Ben']);
    expect(included['author']!.get(a!.author)).not.toHaveProperty('mail');
    expect([...included['author.country']!.values()].map(({ name }) => name).sort()).toEqual(['Italy', 'Norway']);
  });
});
