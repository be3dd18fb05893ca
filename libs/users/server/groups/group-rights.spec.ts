import { databaseExtension, records } from '@tessera/database/server';
import { has, Installed, type ReadyGroup } from '@tessera/extension';
import { type Permission, permissionTo } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Group, mayUsers } from '../../contract';
import { exampleExtension, Folder, house, may, Note } from '../../tests/example';
import { actingColumns, actingPerson, type ActingRow } from '../rights/acting-person';
import { usersExtension } from '../users-extension';
import { jobsExtension } from '@tessera/jobs/server';

let h: Awaited<ReturnType<typeof house>>;

beforeAll(async () => {
  h = await house();
});
afterAll(() => h?.test.close());

const everywhere = (...permissions: readonly Permission[]) =>
  permissions.map(({ name }) => ({ permission: name, place: null }));
const clerkWith = async (...permissions: readonly Permission[]) =>
  h.acting(await h.makePerson(await h.makeGroup(mayUsers.manageRights, permissionTo('view', Group), ...permissions)));

describe('the rights of a group', () => {
  it('are replaced as a whole, for a version', async () => {
    const id = await h.makeGroup(may.open);
    const clerk = await clerkWith(may.open, may.close);
    const view = await h.test.runAs(clerk, () => h.groups.replace(id, everywhere(may.close), 2));
    expect(view).toMatchObject({ group: { id, version: 3 }, hasAll: false, rights: everywhere(may.close) });
    await expect(h.test.runAs(clerk, () => h.groups.replace(id, [], 2))).rejects.toMatchObject({
      code: 'users.group-changed',
      status: 412,
    });
  });

  it('leave a trace of who changed what', async () => {
    const id = await h.makeGroup(may.open);
    const clerk = await clerkWith();
    await h.test.runAs(clerk, () => h.groups.replace(id, [], 2));
    const [change] = await h.test.database.query(
      "SELECT person, before ->> 'permission' AS was FROM database_change WHERE entity = 'users.grant' AND operation = 'deleted' AND before ->> 'group' = $1",
      [id],
    );
    expect(change).toEqual({ person: clerk.id, was: may.open.name });
  });

  it('must exist, and only some have places', async () => {
    const id = await h.makeGroup();
    const replace = (permission: string, place: string | null) =>
      h.asSystem(() => h.groups.replace(id, [{ permission, place }], 2));
    for (const [permission, place] of [
      ['example.nothing', null],
      [may.close.name, crypto.randomUUID()],
      [may.file.name, crypto.randomUUID()],
    ] as const)
      await expect(replace(permission, place)).rejects.toMatchObject({
        code: 'users.unknown-right',
        errors: [{ path: 'rights.0' }],
      });
  });

  it('of what is not installed at present are kept', async () => {
    const id = await h.makeGroup();
    await h.test.database.query(
      `INSERT INTO users_grant (id, "group", permission) VALUES (gen_random_uuid(), $1, 'gone.act')`,
      [id],
    );
    const clerk = await clerkWith(may.open);
    const view = await h.test.runAs(clerk, () =>
      h.groups.replace(id, [{ permission: 'gone.act', place: null }, ...everywhere(may.open)], 2),
    );
    expect(view.rights.map(({ permission }) => permission).sort()).toEqual(['example.open', 'gone.act']);
  });

  it('of owners and administrators are all, and stay so', async () => {
    for (const key of ['owner', 'administrator']) {
      const id = await h.groupId(key);
      expect(await h.asSystem(() => h.groups.of(id))).toMatchObject({ hasAll: true, rights: [] });
      await expect(h.asSystem(() => h.groups.replace(id, [], 1))).rejects.toMatchObject({
        code: 'users.group-has-all',
      });
    }
  });
});

describe('nobody gives what she does not have', () => {
  const refused = { code: 'users.right-not-yours', status: 403 };

  it('to others or to her own group', async () => {
    const own = await h.makeGroup(mayUsers.manageRights, permissionTo('view', Group));
    const clerk = await h.acting(await h.makePerson(own));
    for (const group of [own, await h.makeGroup()])
      await expect(
        h.test.runAs(clerk, () => h.groups.replace(group, everywhere(mayUsers.manageRights, may.open), 2)),
      ).rejects.toMatchObject(refused);
  });

  it('but may take away what she does not have', async () => {
    const id = await h.makeGroup(may.open, may.close);
    const clerk = await clerkWith();
    expect((await h.test.runAs(clerk, () => h.groups.replace(id, everywhere(may.open), 2))).rights).toHaveLength(1);
  });

  it('nor everywhere what she has in a place, but there and below', async () => {
    const [letters, paper] = await h.asSystem(async () => {
      const above = await records(Folder).create({ name: 'Letters' });
      return [above, await records(Folder).create({ name: '2030', parent: above.id })];
    });
    const clerk = await h.acting(
      await h.makePerson(
        await h.makeGroup(mayUsers.manageRights, permissionTo('view', Group)),
        await h.makeGroup([may.file, letters.id]),
      ),
    );
    const give = async (place: string | null) => {
      const group = await h.makeGroup();
      return h.test.runAs(clerk, () => h.groups.replace(group, [{ permission: may.file.name, place }], 2));
    };
    expect((await give(paper.id)).rights).toEqual([{ permission: may.file.name, place: paper.id }]);
    expect((await give(letters.id)).rights).toHaveLength(1);
    const elsewhere = await h.asSystem(() => records(Folder).create({ name: 'Elsewhere' }));
    await expect(give(elsewhere.id)).rejects.toMatchObject(refused);
    await expect(give(null)).rejects.toMatchObject(refused);
  });

  it('and without the right to change rights nothing at all', async () => {
    const id = await h.makeGroup();
    const reader = await h.acting(await h.makePerson(await h.makeGroup(permissionTo('view', Group), may.open)));
    await expect(h.test.runAs(reader, () => h.groups.replace(id, everywhere(may.open), 2))).rejects.toMatchObject({
      code: 'auth.not-allowed',
    });
  });
});

it('the difference says what changes for how many, and those who have a right otherwise do not count', async () => {
  const id = await h.makeGroup(may.open);
  const other = await h.makeGroup(may.close, may.open);
  await h.makePerson(id);
  await h.makePerson(id);
  await h.makePerson(id, other);
  await h.makePerson(id, await h.groupId('administrator'));
  const suspended = await h.makePerson(id);
  await h.asSystem(() => h.people.suspend(suspended));
  expect(await h.asSystem(() => h.groups.difference(id, everywhere(may.close)))).toEqual({
    gained: [{ permission: may.close.name, place: null, label: 'Close the shop', people: 2 }],
    lost: [{ permission: may.open.name, place: null, label: 'Open the shop', people: 2 }],
    members: 4,
  });
});

describe('a group that every installation starts with', () => {
  const after = async (grants: Partial<Record<ReadyGroup, readonly Permission[]>>, id: string) => {
    const upgraded = new Installed([databaseExtension, jobsExtension, usersExtension, exampleExtension(grants)]);
    const [row] = await h.test.database.query<ActingRow>(
      `SELECT ${actingColumns('p')} FROM users_person p WHERE id = $1`,
      [id],
    );
    return actingPerson(upgraded, row!);
  };

  it('follows what extensions say, so that upgrades bring rights along', async () => {
    const id = await h.makePerson(await h.groupId('editor'));
    expect(has(await h.acting(id), may.close)).toBe(true);
    const upgraded = await after({ editor: [may.open, permissionTo('view', Note)] }, id);
    expect([may.open, may.close].map((permission) => has(upgraded, permission))).toEqual([true, false]);
  });

  it('is its own from its first change on, with what it had', async () => {
    const group = await h.groupId('author');
    const id = await h.makePerson(group);
    const view = await h.asSystem(() => h.groups.replace(group, everywhere(may.open), 1));
    expect(view).toMatchObject({ followsExtensions: false, rights: everywhere(may.open) });
    const upgraded = await after({ author: [may.close] }, id);
    expect([may.open, may.close].map((permission) => has(upgraded, permission))).toEqual([true, false]);
  });

  it('goes back to following extensions, after the difference was shown, and with the version that was read', async () => {
    const id = await h.groupId('editor');
    const member = await h.makePerson(id);
    await h.asSystem(() => h.groups.replace(id, everywhere(may.open), 1));
    const names = (changes: readonly { permission: string }[]) => changes.map(({ permission }) => permission).sort();
    const { gained, lost } = await h.asSystem(() => h.groups.differenceToFollowing(id));
    expect([names(gained), names(lost)]).toEqual([['example.close', 'example.view-note'], ['example.open']]);
    const stale = h.asSystem(() => h.groups.follow(id, 1));
    await expect(stale).rejects.toMatchObject({ code: 'users.group-changed' });
    const view = await h.asSystem(() => h.groups.follow(id, 2));
    expect([view.followsExtensions, view.group.version, names(view.rights)]).toEqual([
      true,
      3,
      ['example.close', 'example.view-note'],
    ]);
    expect(await h.test.database.query('SELECT FROM users_grant WHERE "group" = $1', [id])).toEqual([]);
    const upgraded = await after({ editor: [may.open] }, member);
    expect([may.open, may.close].map((permission) => has(upgraded, permission))).toEqual([true, false]);
  });

  it('goes back by nobody who would give what she does not have, and no other group does', async () => {
    const id = await h.groupId('editor');
    const { version } = (await h.asSystem(() => h.groups.of(id))).group;
    const { group } = await h.asSystem(() => h.groups.replace(id, [], version));
    const clerk = await clerkWith(may.open);
    await expect(h.test.runAs(clerk, () => h.groups.follow(id, group.version))).rejects.toMatchObject({
      code: 'users.right-not-yours',
    });
    const own = await h.makeGroup();
    await expect(h.asSystem(() => h.groups.follow(own, 2))).rejects.toMatchObject({
      code: 'users.group-not-ready-made',
      status: 409,
    });
    const administrators = await h.groupId('administrator');
    await expect(h.asSystem(() => h.groups.follow(administrators, 1))).rejects.toMatchObject({
      code: 'users.group-has-all',
    });
  });

  it('cannot be deleted, by owners either', async () => {
    const id = await h.groupId('viewer');
    await expect(h.test.runAs(h.test.owner, () => records(Group).remove(id, { version: 1 }))).rejects.toMatchObject({
      code: 'database.not-allowed',
    });
    const own = await h.makeGroup();
    await h.test.runAs(h.test.owner, () => records(Group).remove(own, { version: 2 }));
  });

  it('is there once, in every installation', async () => {
    const groups = await h.test.database.query<{ key: string }>('SELECT key FROM users_group WHERE key IS NOT NULL');
    expect(groups.map(({ key }) => key).sort()).toEqual([
      'administrator',
      'author',
      'editor',
      'owner',
      'publisher',
      'sales',
      'viewer',
    ]);
  });
});
