import { asPolicyPerson, has, hasSomewhere } from '@tessera/extension';
import { records } from '@tessera/database/server';
import { countStatements } from '@tessera/database/testing';
import { permissionsFor, permissionTo } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Person } from '../../contract';
import { Folder, house, may, Note } from '../../tests/example';

let h: Awaited<ReturnType<typeof house>>;

beforeAll(async () => {
  h = await house();
});
afterAll(() => h?.test.close());

describe('what somebody may', () => {
  it('is nothing without a group', async () => {
    const anna = await h.acting(await h.makePerson());
    expect(anna.rights!.everywhere.size + anna.rights!.places.size).toBe(0);
  });

  it('adds up over her groups, everywhere and in places', async () => {
    const folder = await h.asSystem(() => records(Folder).create({ name: 'Letters' }));
    const anna = await h.acting(
      await h.makePerson(await h.makeGroup(may.open), await h.makeGroup(may.close, [may.file, folder.id])),
    );
    expect([may.open, may.close, may.file].map((permission) => has(anna, permission))).toEqual([true, true, false]);
    expect(hasSomewhere(anna, may.file)).toBe(true);
    expect(asPolicyPerson(anna).within(may.file)).toEqual([folder.id]);
  });

  it('is everything for administrators, who own nothing', async () => {
    const anna = await h.acting(await h.makePerson(await h.groupId('administrator')));
    expect([...h.test.installed.permissions.values()].every((permission) => has(anna, permission))).toBe(true);
    expect(anna).toMatchObject({ isOwner: false, isAdministrator: true });
  });

  it('is found in one statement together with the person', async () => {
    const id = await h.makePerson(await h.makeGroup(may.open), await h.groupId('editor'));
    expect((await countStatements(() => h.people.find(id))).statements).toHaveLength(1);
  });

  it('ends with the next look when she leaves the group', async () => {
    const group = await h.makeGroup(may.open);
    const id = await h.makePerson(group);
    expect(has(await h.acting(id), may.open)).toBe(true);
    await h.asSystem(() => h.memberships.remove(group, id));
    expect(has(await h.acting(id), may.open)).toBe(false);
  });

  it('is not helped by rights of what is not installed, nor by places of rights that have none', async () => {
    const group = await h.makeGroup();
    await h.test.database.query(
      'INSERT INTO users_grant (id, "group", permission, place) VALUES (gen_random_uuid(), $1, \'gone.act\', NULL), (gen_random_uuid(), $1, $2, gen_random_uuid())',
      [group, may.close.name],
    );
    const anna = await h.acting(await h.makePerson(group));
    expect(hasSomewhere(anna, may.close)).toBe(false);
    expect(anna.rights!.everywhere.size).toBe(0);
  });

  it('reaches records by rights of the entity', async () => {
    await h.asSystem(() => records(Note).create({ title: 'Of nobody' }));
    const [reader, other] = [await h.makePerson(await h.makeGroup(permissionTo('view', Note))), await h.makePerson()];
    const titles = async (id: string) =>
      (await h.test.runAs(await h.acting(id), () => records(Note).list())).data.map(({ title }) => title);
    expect(await titles(reader)).toEqual(['Of nobody']);
    expect(await titles(other)).toEqual([]);
  });
});

describe('marks of people', () => {
  const everything = async () => h.makePerson(await h.makeGroup(...permissionsFor(Person)));
  const rename = async (actor: string, id: string) =>
    h.test.runAs(await h.acting(actor), async () => {
      const { version } = await records(Person).get(id);
      return records(Person).change(id, { name: 'Renamed' }, { version });
    });

  it('protect owners from all but owners, and administrators from all but both', async () => {
    const [clerk, member] = [await everything(), await h.makePerson()];
    const [owner, another] = [
      await h.makePerson(await h.groupId('owner')),
      await h.makePerson(await h.groupId('owner')),
    ];
    const administrators = await h.groupId('administrator');
    const [administrator, second] = [await h.makePerson(administrators), await h.makePerson(administrators)];
    const refused = { code: 'database.not-allowed', status: 403 };
    await expect(rename(clerk, owner)).rejects.toMatchObject(refused);
    await expect(rename(clerk, administrator)).rejects.toMatchObject(refused);
    await expect(rename(administrator, owner)).rejects.toMatchObject(refused);
    for (const [actor, id] of [
      [clerk, member],
      [administrator, second],
      [owner, another],
      [owner, administrator],
    ] as const)
      expect((await rename(actor, id)).name).toBe('Renamed');
  });

  it('are set by nobody through records', async () => {
    const owner = await h.acting(await h.makePerson(await h.groupId('owner')));
    const id = await h.makePerson();
    for (const values of [
      { isOwner: true },
      { isAdministrator: true },
      { suspendedAt: new Date() },
      { passwordHash: 'x' },
    ])
      await expect(h.test.runAs(owner, () => records(Person).change(id, values, { version: 1 }))).rejects.toMatchObject(
        {
          status: 422,
        },
      );
  });

  it('keep who bears one from being deleted, by owners too', async () => {
    const owner = await h.makePerson(await h.groupId('owner'));
    await expect(
      h.test.runAs(await h.acting(owner), () => records(Person).remove(owner, { version: 2 })),
    ).rejects.toMatchObject({ code: 'database.not-allowed' });
  });
});
