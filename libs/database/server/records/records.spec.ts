import { asSystem, recordingReads } from '@tessera/extension';
import { Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { countStatements, somebody, type TestDatabase, testDatabase } from '../../testing';
import { Artist, exampleExtension, Venue } from '../../tests/example';
import { records } from './records';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([exampleExtension]);
});
afterAll(async () => await db.close());

const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);
const problem = async (work: Promise<unknown>): Promise<Problem> => {
  const error: unknown = await work.then(
    () => new Error('nothing was thrown'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Problem) return error;
  throw error;
};
const newVenue = (values: Partial<Parameters<ReturnType<typeof records<typeof Venue>>['create']>[0]> = {}) =>
  asOwner(() => records(Venue).create({ name: `Venue ${uuidv7()}`, ...values }));

describe('creating', () => {
  it('gives back what was stored, of every kind', async () => {
    const artist = await asOwner(() =>
      records(Artist).create({ name: 'Ella', born: '1917-04-25', fee: '1234567890123456.50' }),
    );
    expect(artist).toMatchObject({
      name: 'Ella',
      born: '1917-04-25',
      fee: '1234567890123456.50',
      version: 1,
      joinedAt: null,
    });
    const values = {
      name: 'Blå',
      city: 'Oslo',
      capacity: 300,
      openedAt: new Date('1998-03-04T05:06:07.089Z'),
      tags: ['jazz' as const],
      rent: { amount: 100, currency: 'NOK' },
      opening: { from: '18:00', since: new Date('2020-01-01T00:00:00.000Z') },
      manager: artist.id,
      guests: [artist.id],
    };
    const venue = await asOwner(() => records(Venue).create(values));
    expect(venue).toMatchObject({ ...values, kind: 'hall', parent: null });
    expect(await asOwner(() => records(Venue).get(venue.id))).toEqual(venue);
    expect(venue.createdAt).toBeInstanceOf(Date);
  });

  it('names every bad field at once', async () => {
    const { code, status, errors } = await problem(
      asOwner(() =>
        records(Venue).create({ name: '', capacity: -1, openedAt: new Date(Number.NaN), kind: 'tent' as 'hall' }),
      ),
    );
    expect([code, status]).toEqual(['database.invalid-record', 422]);
    expect(errors.map(({ path, code: each }) => [path, each])).toEqual([
      ['name', 'required'],
      ['capacity', 'too-small'],
      ['kind', 'invalid-value'],
      ['openedAt', 'invalid'],
    ]);
  });

  it('refuses characters that cannot be stored, however deep', async () => {
    const { errors } = await problem(
      asOwner(() => records(Artist).create({ name: 'A', notes: { deep: ['a\0', { '\ud800': 1 }] } })),
    );
    expect(errors).toMatchObject([{ path: 'notes', code: 'unstorable' }]);
    expect(
      (await asOwner(() => records(Artist).create({ name: 'A', notes: { deep: ['\\u0000', 1.5, null] } }))).notes,
    ).toEqual({ deep: ['\\u0000', 1.5, null] });
  });

  it('refuses fields that nobody declared and those that the system keeps, in the same words', async () => {
    const refused = await problem(
      asOwner(() => records(Venue).create({ name: 'A', rank: 1, version: 7, colour: 'red' } as never)),
    );
    expect(refused.errors).toEqual(
      ['version', 'colour', 'rank'].map((path) => ({
        path,
        code: 'unknown-field',
        message: `There is no field "${path}" that could be set.`,
      })),
    );
    const made = await asOwner(() => asSystem('a spec', () => records(Venue).create({ name: 'Ranked', rank: 1 })));
    expect(made.rank).toBe(1);
  });

  it('says which field is taken', async () => {
    const { name } = await newVenue({ city: 'Bergen' });
    expect(await problem(newVenue({ name, city: 'Bergen' }))).toMatchObject({
      code: 'database.taken',
      status: 409,
      errors: [{ path: 'name', code: 'taken' }, { path: 'city' }],
    });
  });

  it('says which field is taken where an index of expressions says so', async () => {
    await asOwner(() => records(Artist).create({ name: 'A', email: 'a@example.org' }));
    expect(await problem(asOwner(() => records(Artist).create({ name: 'B', email: 'A@example.org' })))).toMatchObject({
      code: 'database.taken',
      errors: [{ path: 'email' }],
    });
  });

  it('says which reference leads nowhere', async () => {
    expect(await problem(newVenue({ manager: uuidv7() }))).toMatchObject({
      code: 'database.invalid-record',
      status: 422,
      errors: [{ path: 'manager', code: 'missing' }],
    });
  });

  it('creates thousands in few statements, all or none', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ name: `Many ${index}`, city: 'Trondheim' }));
    const { result, statements } = await countStatements(() => asOwner(() => records(Venue).createMany(many)));
    expect(result.map(({ name }) => name)).toEqual(many.map(({ name }) => name));
    expect(statements.length).toBeLessThanOrEqual(2);
    await problem(asOwner(() => records(Venue).createMany([{ name: 'One more', city: 'Trondheim' }, many[0]!])));
    expect(await asOwner(() => records(Venue).count({ filter: { city: 'Trondheim' } }))).toBe(5000);
  });

  it('keeps secrets from everybody but the system', async () => {
    const { id } = await db.runAsSystem(() => records(Venue).create({ name: 'Secretive', key: 'hidden' }));
    expect(await asOwner(() => records(Venue).get(id))).not.toHaveProperty('key');
    expect((await db.runAsSystem(() => records(Venue).get(id))).key).toBe('hidden');
    expect(await problem(asOwner(() => records(Venue).find({ key: 'hidden' })))).toMatchObject({
      status: 400,
      title: 'There is no field "key" here.',
    });
  });
});

describe('changing', () => {
  it('counts the version and touches nothing else', async () => {
    const venue = await newVenue({ city: 'Oslo', capacity: 10 });
    const changed = await asOwner(() => records(Venue).change(venue.id, { capacity: 20 }, { version: 1 }));
    expect(changed).toEqual({ ...venue, capacity: 20, version: 2, updatedAt: changed.updatedAt });
  });

  it('refuses a stale version with the current state', async () => {
    const venue = await newVenue();
    await asOwner(() => records(Venue).change(venue.id, { city: 'Oslo' }, { version: 1 }));
    const stale = await problem(asOwner(() => records(Venue).change(venue.id, { city: 'Rome' }, { version: 1 })));
    expect(stale).toMatchObject({
      code: 'example.venue-changed',
      status: 412,
      members: { current: { city: 'Oslo', version: 2 } },
    });
  });

  it('lets one of two win who change the same version at once', async () => {
    const { id } = await newVenue();
    const both = await Promise.allSettled(
      ['Oslo', 'Rome'].map((city) => asOwner(() => records(Venue).change(id, { city }, { version: 1 }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await asOwner(() => records(Venue).get(id))).version).toBe(2);
  });

  it('needs a version from everybody but the system', async () => {
    const { id } = await newVenue();
    expect(await problem(asOwner(() => records(Venue).change(id, { city: 'Oslo' })))).toMatchObject({
      code: 'example.venue-version-required',
      status: 428,
    });
    expect((await db.runAsSystem(() => records(Venue).change(id, { city: 'Oslo' }))).city).toBe('Oslo');
  });

  it('empties what may be empty and nothing else', async () => {
    const { id } = await newVenue({ city: 'Oslo' });
    expect((await asOwner(() => records(Venue).change(id, { city: null }, { version: 1 }))).city).toBeNull();
    expect(
      await problem(asOwner(() => records(Venue).change(id, { name: null, kind: null } as never, { version: 2 }))),
    ).toMatchObject({
      errors: [
        { path: 'name', code: 'required' },
        { path: 'kind', code: 'required' },
      ],
    });
  });

  it('deletes what nothing refers to', async () => {
    const parent = await newVenue();
    const child = await newVenue({ parent: parent.id });
    expect(await problem(asOwner(() => records(Venue).remove(parent.id, { version: 1 })))).toMatchObject({
      code: 'database.still-used',
      status: 409,
    });
    await asOwner(() => records(Venue).remove(child.id, { version: 1 }));
    await asOwner(() => records(Venue).remove(parent.id, { version: 1 }));
    expect(await problem(asOwner(() => records(Venue).get(parent.id)))).toMatchObject({
      code: 'example.venue-not-found',
      status: 404,
    });
  });
});

describe('policies', () => {
  it('let owners do everything and others what a policy allows, in lists, counts and single reads alike', async () => {
    const manager = somebody();
    await db.runAsSystem(() => records(Artist).create({ id: manager.id, name: 'Manager' }));
    const hall = await newVenue({ city: 'Malmö', manager: manager.id });
    const club = await newVenue({ city: 'Malmö', kind: 'club' });
    const seen = (who: Parameters<typeof db.runAs>[0]) =>
      db.runAs(who, async () => [
        (await records(Venue).list({ filter: { city: 'Malmö' } })).data.map(({ id }) => id),
        await records(Venue).count({ filter: { city: 'Malmö' } }),
      ]);
    expect(await seen(db.owner)).toEqual([[hall.id, club.id], 2]);
    expect(await seen(manager)).toEqual([[hall.id, club.id], 2]);
    expect(await seen(null)).toEqual([[club.id], 1]);
    expect(await problem(db.runAs(null, () => records(Venue).get(hall.id)))).toMatchObject({ status: 404 });
    expect(await db.runAs(manager, () => records(Artist).list())).toMatchObject({ data: [] });
  });

  it('look at the state before and after a change', async () => {
    const [manager, other] = [somebody(), somebody()];
    await db.runAsSystem(() =>
      records(Artist).createMany([
        { id: manager.id, name: 'M' },
        { id: other.id, name: 'O' },
      ]),
    );
    const venue = await newVenue({ manager: manager.id, kind: 'club' });
    expect(
      (await db.runAs(manager, () => records(Venue).change(venue.id, { city: 'Oslo' }, { version: 1 }))).city,
    ).toBe('Oslo');
    expect(
      await problem(db.runAs(other, () => records(Venue).change(venue.id, { city: 'Rome' }, { version: 2 }))),
    ).toMatchObject({ status: 403 });
    expect(
      await problem(db.runAs(manager, () => records(Venue).change(venue.id, { manager: null }, { version: 2 }))),
    ).toMatchObject({ status: 403 });
    expect(await problem(db.runAs(manager, () => records(Venue).create({ name: 'Not mine' })))).toMatchObject({
      status: 403,
    });
    expect(await problem(db.runAs(manager, () => records(Venue).remove(venue.id, { version: 2 })))).toMatchObject({
      status: 403,
    });
    expect(await asOwner(() => records(Venue).get(venue.id))).toMatchObject({ city: 'Oslo', manager: manager.id });
  });

  it('answer before anything could clash: what one may not write does not tell what is taken', async () => {
    const [manager, other] = [somebody(), somebody()];
    await db.runAsSystem(() =>
      records(Artist).createMany([
        { id: manager.id, name: 'M' },
        { id: other.id, name: 'O' },
      ]),
    );
    const hidden = await newVenue({ city: 'Oslo', manager: other.id });
    const own = await newVenue({ city: 'Oslo', manager: manager.id });
    const asManager = (work: () => Promise<unknown>) => problem(db.runAs(manager, work));
    const said = async (name: string, to: string | null) => {
      const values = { name, city: 'Oslo', manager: to };
      const problems = [
        await asManager(() => records(Venue).create(values)),
        await asManager(() => records(Venue).createMany([{ name: 'Fine', manager: manager.id }, values])),
        await asManager(() => records(Venue).change(own.id, values, { version: 1 })),
        await asManager(() => records(Venue).batch({ create: [values] })),
        await asManager(() => records(Venue).batch({ change: [{ id: own.id, version: 1, values }] })),
      ];
      return problems.map((each) => JSON.stringify(each));
    };
    for (const to of [null, manager.id]) {
      const statuses = (await said(hidden.name, to)).map((text) => (JSON.parse(text) as Problem).status);
      expect(statuses).toEqual(to === null ? [403, 403, 403, 422, 422] : [409, 409, 409, 422, 422]);
    }
    expect(await said(hidden.name, null)).toEqual(await said('Free', null));
  });
});

describe('reads are noted', () => {
  it('by record, found or not, by reference, or by entity', async () => {
    const log = new Set<string>();
    const [missing, parent] = [uuidv7(), uuidv7()];
    await asOwner(() =>
      recordingReads(log, async () => {
        await records(Venue).find({ id: missing });
        await records(Venue).list({ filter: { parent } });
        await records(Venue).count({ filter: { city: 'Oslo' } });
      }),
    );
    expect([...log]).toEqual([`example.venue:${missing}`, `example.venue:parent=${parent}`, 'example.venue']);
  });

  it('and what a transaction changes is told before its commit, by the state before and after', async () => {
    const [one, two] = [await newVenue(), await newVenue()];
    const child = await newVenue({ parent: one.id });
    const told: string[] = [];
    db.database.onTouched(async (tags) => void told.push(...tags));
    await asOwner(() => records(Venue).change(child.id, { parent: two.id }, { version: 1 }));
    expect(told).toEqual(
      expect.arrayContaining([
        'example.venue',
        `example.venue:${child.id}`,
        `example.venue:parent=${one.id}`,
        `example.venue:parent=${two.id}`,
      ]),
    );
  });
});

it('knows the fields of its entity', () => {
  const mistakes = () => {
    // @ts-expect-error an unknown field
    void records(Venue).create({ name: 'A', ctiy: 'B' });
    // @ts-expect-error a required field is missing
    void records(Venue).create({ city: 'B' });
    // @ts-expect-error a value of the wrong type
    void records(Venue).change('id', { capacity: 'many' }, { version: 1 });
    // @ts-expect-error an unknown field in a filter
    void records(Venue).list({ filter: { ctiy: 'B' } });
    // @ts-expect-error a filter of the wrong type
    void records(Venue).list({ filter: { capacity: { gte: 'many' } } });
    // @ts-expect-error an unknown field in a sort
    void records(Venue).list({ sort: ['-ctiy'] });
    // @ts-expect-error an unknown field among those wanted
    void records(Venue).list({ fields: ['ctiy'] });
  };
  const chosen = () => records(Venue).list({ fields: ['name'] });
  expect([mistakes, chosen].map((each) => typeof each)).toEqual(['function', 'function']);
  expectTypeOf<Awaited<ReturnType<typeof chosen>>['data'][number]>().toEqualTypeOf<{
    readonly id: string;
    readonly version: number;
    readonly name: string;
  }>();
});
