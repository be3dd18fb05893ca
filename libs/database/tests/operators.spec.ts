import { type FilterOperator, type Json } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JsonForm, listQuery, records } from '../server';
import { type Column, columnsOf, operatorsOf } from '../server/schema/column';
import { type TestDatabase, testDatabase } from '../testing';
import { everyKind, Specimen, specimenValues } from './every-kind';

let db: TestDatabase;
let ids: string[];
beforeAll(async () => {
  db = await testDatabase([everyKind]);
  const made = await db.runAs(db.owner, () =>
    records(Specimen).createMany(
      ([1, 2] as const).map((number) =>
        Object.fromEntries(Object.entries(specimenValues(number)).map(([name, json]) => [name, new JsonForm(json)])),
      ) as never[],
    ),
  );
  const [one, two] = made.map(({ id }) => id) as [string, string];
  ids = [one, two];
  await db.runAs(db.owner, async () => {
    await records(Specimen).change(one, { reference: one, references: [one] }, { version: 1 });
    await records(Specimen).change(two, { reference: two, references: [two] }, { version: 1 });
    await records(Specimen).change(two, {}, { version: 2 });
    await records(Specimen).create({ text: 'Zero' });
  });
  await db.database.query("UPDATE kinds_specimen SET kept = 'Kept ' || integer");
  await db.database.query(
    "UPDATE kinds_specimen SET created_at = now() + coalesce(integer, 0) * interval '1 hour', updated_at = created_at + coalesce(integer, 0) * interval '1 hour'",
  );
});
afterAll(async () => await db.close());

/** Which of the records 1 and 2, and of the empty one (0), are found. */
const found = async (query: Record<string, string>) => {
  const { data } = await db.runAs(db.owner, async () => await records(Specimen).list(listQuery(Specimen, query)));
  return data.map((row) => ids.indexOf((row as { id: string }).id) + 1).sort();
};

/** What each operator is given, made of the values of the records 1 and 2, and which records it then finds of those that have one. */
const questions: Readonly<
  Record<FilterOperator, readonly [given: (one: string, two: string) => string, expected: readonly number[]]>
> = {
  eq: [(one) => one, [1]],
  ne: [(one) => one, [0, 2]],
  in: [(one, two) => `${one},${two}`, [1, 2]],
  notIn: [(one) => one, [0, 2]],
  lt: [(_one, two) => two, [1]],
  lte: [(_one, two) => two, [1, 2]],
  gt: [(one) => one, [2]],
  gte: [(one) => one, [1, 2]],
  contains: [(one) => one.slice(1).toUpperCase(), [1]],
  startsWith: [(one) => one, [1]],
  isNull: [() => 'false', [1, 2]],
  has: [(one) => one, [1]],
};

const everywhere = ['id', 'version', 'createdAt', 'updatedAt', 'text'];
const cases = columnsOf(Specimen)
  .filter(({ name }) => !['trashedAt', 'trashedBy', 'secret'].includes(name))
  .flatMap((column) => operatorsOf(column).map((operator) => ({ column, name: column.name, operator })));

describe('every operator of every kind of field finds what it says', () => {
  it.each(cases)('$name $operator', async ({ column, operator }) => {
    const [one, two] = await textsOf(column);
    const [given, expected] = questions[operator];
    // What every record has, the empty one has too: it is left out.
    const isEverywhere = everywhere.includes(column.name);
    const rest: Record<string, string> = isEverywhere ? { 'filter[integer][isNull]': 'false' } : {};
    expect(await found({ [`filter[${column.name}][${operator}]`]: given(one, two), ...rest })).toEqual(
      isEverywhere ? expected.filter((each) => each !== 0) : expected,
    );
    if (operator === 'isNull')
      expect(await found({ [`filter[${column.name}][isNull]`]: 'true' })).toEqual(isEverywhere ? [] : [0]);
  });
});

async function textsOf({ name, field: { kind } }: Column): Promise<[string, string]> {
  const { data } = await db.runAs(db.owner, () => records(Specimen).list({ filter: { id: { in: ids } } }));
  const rows = data as unknown as Record<string, unknown>[];
  return rows.map((row) => {
    const value = row[name];
    const json = (kind.encode ? kind.encode(value) : value) as Json;
    if (Array.isArray(json) && ['choices', 'references'].includes(kind.name)) return String(json[0]);
    return typeof json === 'object' ? JSON.stringify(json) : String(json);
  }) as [string, string];
}

it('every field that has an order is sorted by it, both ways, and a page begins where the other ended', async () => {
  const sortable = columnsOf(Specimen).filter(
    (column) =>
      column.type !== 'jsonb' &&
      !column.type.endsWith('[]') &&
      operatorsOf(column).length > 0 &&
      column.name !== 'secret',
  );
  for (const { name } of sortable)
    for (const sort of [name, `-${name}`]) {
      const ask = (page: object) => db.runAs(db.owner, () => records(Specimen).list({ sort: [sort as 'text'], page }));
      const whole = (await ask({})).data.map(({ id }) => id);
      const walked: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const { data, page } = await ask({ size: 1, after });
        walked.push(...data.map(({ id }) => id));
        after = page.next;
      }
      expect([sort, walked]).toEqual([sort, whole]);
      expect(whole).toHaveLength(3);
    }
});
