import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobsExtension } from '@tessera/jobs/server';
import { records } from '@tessera/database/server';
import { somebody, type TestDatabase, testDatabase } from '@tessera/database/testing';
import { People } from './people';
import { Person } from '../contract';
import { usersExtension } from './users-extension';

let test: TestDatabase;
let people: People;
let count = 0;

beforeAll(async () => {
  test = await testDatabase([jobsExtension, usersExtension]);
  people = new People(test.database);
});
afterAll(() => test?.close());

const make = (values: Partial<Parameters<People['create']>[0]> = {}) =>
  test.runAsSystem(() =>
    people.create({ name: 'Anna Berg', email: `anna${++count}@example.org`, passwordHash: null, ...values }),
  );

it('there is nobody at first', async () => {
  expect(await people.hasOwner()).toBe(false);
  await make();
  expect(await people.hasOwner()).toBe(false);
});

it('an owner owns', async () => {
  const owner = await test.runAsSystem(() =>
    people.createOwner({ name: ' Olga ', email: ' olga@example.org ', passwordHash: null }),
  );
  expect(owner).toMatchObject({ name: 'Olga', email: 'olga@example.org', isOwner: true });
  expect(await people.hasOwner()).toBe(true);
  expect(await people.find(owner.id)).toMatchObject({ id: owner.id, name: 'Olga', isOwner: true });
});

describe('an e-mail address', () => {
  it('belongs to one person, whatever its case', async () => {
    const ben = await make({ email: 'Ben@Example.org' });
    await expect(make({ email: 'ben@example.ORG' })).rejects.toMatchObject({
      code: 'users.email-taken',
      status: 409,
      errors: [{ path: 'email' }],
    });
    expect(await test.runAs(null, () => people.findByEmail(' BEN@example.org'))).toMatchObject({
      id: ben.id,
      email: 'Ben@Example.org',
    });
  });

  it('of nobody finds nobody', async () => {
    expect(await test.runAs(null, () => people.findByEmail('ann%@example.org'))).toBeNull();
  });

  it('must be one', async () => {
    await expect(make({ email: 'not an address' })).rejects.toMatchObject({ status: 422 });
  });
});

describe('the hash of a password', () => {
  it('is told to who compares it, and to nobody else', async () => {
    const { id } = await make({ passwordHash: '$argon2id$one' });
    expect(await people.passwordHashOf(id)).toBe('$argon2id$one');
    expect(Object.keys(await test.runAsSystem(() => people.get(id)))).not.toContain('passwordHash');
    expect(Object.keys(await test.runAs(test.owner, () => records(Person).get(id)))).not.toContain('passwordHash');
  });

  it('leaves no trace in the history', async () => {
    const { id } = await make({ passwordHash: '$argon2id$first' });
    await test.runAsSystem(() => people.setPasswordHash(id, '$argon2id$second'));
    const changes = await test.database.query(
      'SELECT before::text || after::text AS text FROM database_change WHERE record = $1',
      [id],
    );
    expect(changes).toHaveLength(1);
    expect(JSON.stringify(changes)).not.toMatch(/argon2id/);
  });
});

describe('somebody suspended', () => {
  it('may not act until reinstated', async () => {
    const { id } = await make();
    await test.runAsSystem(() => people.suspend(id));
    expect(await people.find(id)).toBeNull();
    const twice = await test.runAsSystem(() => people.suspend(id));
    expect(twice.version).toBe(2);
    await test.runAsSystem(() => people.reinstate(id));
    expect(await people.find(id)).toMatchObject({ id });
  });

  it('is never the last owner', async () => {
    const first = (await test.runAsSystem(() => people.findByEmail('olga@example.org')))!;
    await expect(test.runAsSystem(() => people.suspend(first.id))).rejects.toMatchObject({
      code: 'users.last-owner',
      status: 409,
    });
    const second = await test.runAsSystem(() =>
      people.createOwner({ name: 'Otto', email: 'otto@example.org', passwordHash: null }),
    );
    const both = await Promise.allSettled(
      [first.id, second.id].map((id) => test.runAsSystem(() => people.suspend(id))),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

it('nobody but owners sees people', async () => {
  await make();
  expect((await test.runAs(test.owner, () => records(Person).list())).data.length).toBeGreaterThan(0);
  expect((await test.runAs(somebody(), () => records(Person).list())).data).toEqual([]);
  expect((await test.runAs(null, () => records(Person).list())).data).toEqual([]);
});
