import { hashPassword, Sessions, Tokens } from '@tessera/auth/server';
import type { TestApi } from '@tessera/auth/testing';
import { Database } from '@tessera/database/server';
import { type ActingPerson, runAct } from '@tessera/extension';
import type { Permission } from '@tessera/models';
import { GroupRights, Memberships, People } from '@tessera/users/server';

/** Somebody who is signed in. */
export interface TestPerson {
  readonly id: string;
  /** Who she is now. */
  acting(): Promise<ActingPerson>;
  /** Headers of a program that acts for her. */
  readonly byToken: { readonly authorization: string };
  /** Headers of her browser. */
  readonly byCookie: { readonly cookie: string };
  /** From now on she may nothing beyond what policies say. */
  loseRights(): Promise<void>;
}

let hash: Promise<string> | undefined;

/** A right everywhere, or at and below a place. */
export type TestRight = Permission | readonly [permission: Permission, place: string];

/** Makes a person with these rights, or an owner. */
export async function testPerson(
  { services }: TestApi,
  name: string,
  { isOwner = false, rights = [] }: { readonly isOwner?: boolean; readonly rights?: readonly TestRight[] } = {},
): Promise<TestPerson> {
  const [people, database] = [services.get(People), services.get(Database)];
  const passwordHash = await (hash ??= hashPassword('seven blue tiles'));
  return runAct({ services, system: 'test' }, async () => {
    const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
    const { id } = await people.create({ name, email, passwordHash, isOwner });
    if (rights.length > 0) await join(id, rights);
    const { token } = await services.get(Tokens).create({ name: 'Tests', person: id, days: 1 });
    const secret = await services.get(Sessions).open(id, passwordHash, { network: '', address: null, agent: null });
    return {
      id,
      acting: async () => (await people.find(id))!,
      byToken: { authorization: `Bearer ${token}` },
      byCookie: { cookie: `tessera_session=${secret}` },
      loseRights: async () => {
        await database.query('DELETE FROM users_membership WHERE person = $1', [id]);
        await database.query('UPDATE users_person SET is_owner = false WHERE id = $1', [id]);
      },
    };
  });

  async function join(person: string, permissions: readonly TestRight[]): Promise<void> {
    const group = crypto.randomUUID();
    await database.query('INSERT INTO users_group (id, name) VALUES ($1, $2)', [group, `Group ${group}`]);
    const all = permissions.map((right) =>
      'name' in right ? { permission: right.name, place: null } : { permission: right[0].name, place: right[1] },
    );
    await services.get(GroupRights).replace(group, all, 1);
    await services.get(Memberships).add(group, person);
  }
}
