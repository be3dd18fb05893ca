import { defineExtension, rightsTo } from '@tessera/extension';
import { defineEntity, definePermissions, definePolicy, field, type Permission, type Problem } from '@tessera/models';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { somebody, type TestDatabase, testDatabase } from '../../testing';
import { records } from './records';

const may = definePermissions('pay', { see: 'See pay', set: 'Set pay' });
const Post = defineEntity({
  name: 'pay.post',
  label: 'Post',
  fields: {
    name: field.text({ required: true }),
    seen: field.integer({ read: may.see }),
    settable: field.integer({ read: may.see, write: may.set }),
  },
});
const everybody = () => true;
const payExtension = defineExtension({
  name: 'pay',
  entities: [Post],
  permissions: may,
  policies: [definePolicy(Post, { view: everybody, add: everybody, change: everybody })],
});

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase([payExtension]);
});
afterAll(async () => await db.close());

/** Which fields are refused when all are set, in a change, a new record and a batch of both. */
const refused = async (...permissions: readonly Permission[]) => {
  const person = somebody('Anna', rightsTo(...permissions));
  const { id } = await db.runAs(db.owner, () => records(Post).create({ name: 'Clerk' }));
  const values = { seen: 1, settable: 2 };
  const paths = (work: () => Promise<unknown>) =>
    db.runAs(person, work).then(
      () => [] as string[],
      ({ errors }: Problem) => errors.map(({ path }) => path),
    );
  const change = { id, version: 1, values };
  const inBatch = await paths(() => records(Post).batch({ create: [{ name: 'A', ...values }], change: [change] }));
  const added = await paths(() => records(Post).create({ name: 'B', ...values }));
  const changed = await paths(() => records(Post).change(id, values, { version: inBatch.length > 0 ? 1 : 2 }));
  expect(inBatch.map((path) => path.split('.').at(-1))).toEqual([...changed, ...added]);
  expect(added).toEqual(changed);
  return changed;
};

it('a field is set by nobody who may not read it, whether or not it says who may set it', async () => {
  expect(await refused()).toEqual(['seen', 'settable']);
  expect(await refused(may.set)).toEqual(['seen', 'settable']);
  expect(await refused(may.see)).toEqual(['settable']);
  expect(await refused(may.see, may.set)).toEqual([]);
});
