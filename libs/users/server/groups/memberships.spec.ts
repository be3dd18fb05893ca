import { permissionTo } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Group, mayUsers, Person } from '../../contract';
import { house, may } from '../../tests/example';

let h: Awaited<ReturnType<typeof house>>;

beforeAll(async () => {
  h = await house();
});
afterAll(() => h?.test.close());

const clerkIn = async (...groups: readonly string[]) =>
  h.acting(
    await h.makePerson(
      await h.makeGroup(mayUsers.manageMembers, permissionTo('view', Person), permissionTo('view', Group)),
      ...groups,
    ),
  );

describe('a membership', () => {
  it('is made and ended, twice as well as once', async () => {
    const [group, id] = [await h.makeGroup(), await h.makePerson()];
    const clerk = await clerkIn();
    const members = async () => (await h.test.runAs(clerk, () => h.memberships.of(group))).data.map((each) => each.id);
    for (let round = 0; round < 2; round++) await h.test.runAs(clerk, () => h.memberships.add(group, id));
    expect(await members()).toEqual([id]);
    for (let round = 0; round < 2; round++) await h.test.runAs(clerk, () => h.memberships.remove(group, id));
    expect(await members()).toEqual([]);
  });

  it('is given by nobody in a group that may more than she', async () => {
    const group = await h.makeGroup(may.open);
    const [id, clerk] = [await h.makePerson(), await clerkIn()];
    for (const person of [id, clerk.id])
      await expect(h.test.runAs(clerk, () => h.memberships.add(group, person))).rejects.toMatchObject({
        code: 'users.right-not-yours',
      });
    await h.test.runAs(await clerkIn(group), () => h.memberships.add(group, id));
  });

  it('needs the right to change it', async () => {
    const group = await h.makeGroup();
    const reader = await h.acting(
      await h.makePerson(await h.makeGroup(permissionTo('view', Person), permissionTo('view', Group))),
    );
    await expect(h.test.runAs(reader, () => h.memberships.add(group, reader.id))).rejects.toMatchObject({
      status: 403,
    });
  });

  it('shows only people whom one may see', async () => {
    const group = await h.makeGroup();
    await h.makePerson(group);
    const blind = await h.acting(await h.makePerson(await h.makeGroup(permissionTo('view', Group))));
    expect((await h.test.runAs(blind, () => h.memberships.of(group))).data).toEqual([]);
  });

  it('is listed a hundred at a time', async () => {
    const group = await h.makeGroup();
    await h.test.database.query(
      `WITH made AS (INSERT INTO users_person (id, name, email) SELECT gen_random_uuid(), 'Many ' || n, 'many' || n || '@example.org' FROM generate_series(1, 130) n RETURNING id)
      INSERT INTO users_membership (id, person, "group") SELECT gen_random_uuid(), id, $1 FROM made`,
      [group],
    );
    const first = await h.asSystem(() => h.memberships.of(group));
    const second = await h.asSystem(() => h.memberships.of(group, first.page.next!));
    expect([first.data.length, second.data.length, second.page.next]).toEqual([100, 30, null]);
    expect(new Set([...first.data, ...second.data].map(({ id }) => id)).size).toBe(130);
  });
});

describe('owners and administrators', () => {
  it('are made and unmade by their like alone', async () => {
    const [owners, administrators] = [await h.groupId('owner'), await h.groupId('administrator')];
    const clerk = await clerkIn();
    const administrator = await h.acting(await h.makePerson(administrators));
    const owner = await h.acting(await h.makePerson(owners));
    const id = await h.makePerson();
    const attempt = (actor: typeof clerk, group: string) => h.test.runAs(actor, () => h.memberships.add(group, id));
    await expect(attempt(clerk, administrators)).rejects.toMatchObject({ code: 'users.needs-administrator' });
    await expect(attempt(clerk, owners)).rejects.toMatchObject({ code: 'users.needs-owner' });
    await expect(attempt(administrator, owners)).rejects.toMatchObject({ code: 'users.needs-owner' });
    await attempt(administrator, administrators);
    await expect(h.test.runAs(clerk, () => h.memberships.remove(administrators, id))).rejects.toMatchObject({
      status: 403,
    });
    await attempt(owner, owners);
    expect(await h.acting(id)).toMatchObject({ isOwner: true, isAdministrator: true });
    expect((await h.asSystem(() => h.memberships.groupsOf(id))).map(({ key }) => key)).toEqual([
      'administrator',
      'owner',
    ]);
    expect((await h.asSystem(() => h.memberships.of(owners))).data.map((each) => each.id)).toContain(id);
  });

  it('never lose the last owner, also when two go at once', async () => {
    const fresh = await house();
    const owners = await fresh.groupId('owner');
    const both = [await fresh.makePerson(owners), await fresh.makePerson(owners)];
    const gone = await Promise.allSettled(both.map((id) => fresh.asSystem(() => fresh.memberships.remove(owners, id))));
    expect(gone.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'users.last-owner' } },
    ]);
    await fresh.test.close();
  });
});
