import { asSystem, currentAct } from '@tessera/extension';
import { type Problem, uuidv7 } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, type TestDatabase, testDatabase } from '../../testing';
import { Artist, exampleExtension, Venue } from '../../tests/example';
import { records } from '../records/records';
import { historyOf } from './history-of';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([exampleExtension]);
});
afterAll(async () => await db.close());
const asOwner = <T>(fn: () => Promise<T>) => db.runAs(db.owner, fn);

it('says who changed what, when and for which request, newest first', async () => {
  await asOwner(async () => {
    const { id } = await records(Artist).create({
      name: 'Ella',
      fee: '12345678901234567.50',
      joinedAt: new Date('2020-01-02T03:04:05.678Z'),
    });
    await records(Artist).change(id, { name: 'Ella F.', joinedAt: null }, { version: 1 });
    await records(Artist).change(id, { name: 'Ella F.' }, { version: 2 });
    await records(Artist).remove(id, { version: 3 });
    const { requestId } = currentAct();
    const by = {
      id: expect.any(String) as string,
      person: db.owner.id,
      requestId,
      system: null,
      at: expect.any(Date) as Date,
    };
    expect(await historyOf(Artist, id)).toEqual([
      {
        ...by,
        operation: 'deleted',
        changes: [
          { field: 'name', from: 'Ella F.', to: null },
          { field: 'fee', from: '12345678901234567.50', to: null },
        ],
      },
      {
        ...by,
        operation: 'changed',
        changes: [
          { field: 'name', from: 'Ella', to: 'Ella F.' },
          { field: 'joinedAt', from: '2020-01-02T03:04:05.678Z', to: null },
        ],
      },
      {
        ...by,
        operation: 'created',
        changes: [
          { field: 'name', from: null, to: 'Ella' },
          { field: 'fee', from: null, to: '12345678901234567.50' },
          { field: 'joinedAt', from: null, to: '2020-01-02T03:04:05.678Z' },
        ],
      },
    ]);
  });
});

it('is kept whatever door a change came through', async () => {
  const id = uuidv7();
  await db.database.query('INSERT INTO example_artist (id, name) VALUES ($1, $2)', [id, 'By hand']);
  await asOwner(() =>
    asSystem('a spec', () =>
      db.database.transaction(() =>
        db.database.manager().getRepository(Artist.table).update(id, { name: 'By the manager' }),
      ),
    ),
  );
  expect(await asOwner(() => historyOf(Artist, id))).toMatchObject([
    { person: db.owner.id, system: 'a spec', operation: 'changed' },
    { person: null, requestId: null, operation: 'created' },
  ]);
});

it('names the system for the part of a transaction that it did, and the person for the rest', async () => {
  const id = await asOwner(() =>
    db.database.transaction(async () => {
      const made = await asSystem('a part', () => records(Artist).create({ name: 'One' }));
      await records(Artist).change(made.id, { name: 'Two' }, { version: 1 });
      await asSystem('the manager', () =>
        db.database.manager().getRepository(Artist.table).update(made.id, { name: 'Three' }),
      );
      return made.id;
    }),
  );
  const history = await asOwner(() => historyOf(Artist, id));
  expect(history.map(({ person, system }) => [person, system])).toEqual([
    [db.owner.id, 'the manager'],
    [db.owner.id, null],
    [db.owner.id, 'a part'],
  ]);
});

it('has no secrets, and what follows from other columns is no change', async () => {
  const { id } = await db.runAsSystem(() => records(Venue).create({ name: 'A', key: 'hidden', path: '/a' }));
  await db.database.query("UPDATE example_venue SET path = '/b', key = 'other' WHERE id = $1", [id]);
  await db.runAsSystem(() => records(Venue).change(id, { name: 'B', path: '/c', key: 'third' }));
  const history = await db.runAsSystem(() => historyOf(Venue, id));
  expect(history.map(({ changes }) => changes)).toEqual([
    [{ field: 'name', from: 'A', to: 'B' }],
    [
      { field: 'name', from: null, to: 'A' },
      { field: 'kind', from: null, to: 'hall' },
    ],
  ]);
  const stored = await db.database.query(
    'SELECT before::text || after::text AS values FROM database_change WHERE record = $1',
    [id],
  );
  expect(JSON.stringify(stored)).not.toMatch(/hidden|other|third/);
});

it('goes when the change is taken back', async () => {
  const { id } = await asOwner(() => records(Artist).create({ name: 'Kept' }));
  await asOwner(() =>
    db.database.transaction(async () => {
      await records(Artist).change(id, { name: 'Lost' }, { version: 1 });
      throw new Error('no');
    }),
  ).catch(() => undefined);
  expect(await asOwner(() => historyOf(Artist, id))).toHaveLength(1);
});

it('is hidden with the record', async () => {
  const { id } = await asOwner(() => records(Artist).create({ name: 'Private' }));
  const refused = await db.runAs(somebody(), () => historyOf(Artist, id)).catch((error: Problem) => error.code);
  expect(refused).toBe('example.artist-not-found');
});
