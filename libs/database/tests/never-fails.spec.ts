import { type ActingPerson, rightsTo } from '@tessera/extension';
import { Problem } from '@tessera/models';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { facetsOf, JsonForm, listQuery, records } from '../server';
import { arbitraryQuery, somebody, type TestDatabase, testDatabase } from '../testing';
import { everyKind, mayKinds, Specimen, specimenValues } from './every-kind';

/** How many questions are asked: 20,000 and more by `FUZZ_RUNS`. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 1500);

let db: TestDatabase;
let people: ActingPerson[];
beforeAll(async () => {
  db = await testDatabase([everyKind]);
  people = [db.owner, somebody('Reader'), somebody('Clerk', rightsTo(mayKinds.seeSecrets))];
  await db.runAs(db.owner, async () => {
    const values = ([1, 2] as const).map((number) =>
      Object.fromEntries(Object.entries(specimenValues(number)).map(([name, json]) => [name, new JsonForm(json)])),
    );
    const [first] = await records(Specimen).createMany(values as never[]);
    const { id } = await records(Specimen).create({
      ...values[0],
      reference: first!.id,
      references: [first!.id],
    } as never);
    await records(Specimen).create({ text: 'Empty', reference: id });
    const gone = await records(Specimen).create({ text: 'Gone', choice: 'a' });
    await records(Specimen).trash(gone.id, { version: 1 });
  });
});
afterAll(async () => await db.close());

it(
  'whatever a list is asked, it is answered or refused as a mistake of who asks',
  { timeout: 20_000 + runs * 60 },
  async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryQuery(Specimen), fc.nat(2), async (query, who) => {
        const status = await db.runAs(people[who]!, async () => {
          try {
            const options = listQuery(Specimen, query);
            const { page } = await records(Specimen).list(options);
            if (page.next) await records(Specimen).list({ ...options, page: { after: page.next } });
            await facetsOf(Specimen, { field: 'choices', filter: options.filter, search: options.search });
            answered += 1;
            return 200;
          } catch (error) {
            if (error instanceof Problem) return error.status;
            throw error;
          }
        });
        expect([200, 400]).toContain(status);
      }),
      { numRuns: runs },
    );
    if (process.env['FUZZ_RUNS']) console.log(`${answered} of ${runs} answered`);
    // A generator whose questions are all refused would prove nothing.
    expect(answered).toBeGreaterThan(runs / 20);
  },
);
