import { hashPassword, Sessions, Tokens } from '@tessera/auth/server';
import type { TestApi } from '@tessera/auth/testing';
import { type ActingPerson, runAct } from '@tessera/extension';
import { People } from '@tessera/users/server';

/** Somebody who is signed in. */
export interface TestPerson {
  readonly id: string;
  readonly acting: ActingPerson;
  /** Headers of a program that acts for her. */
  readonly byToken: { readonly authorization: string };
  /** Headers of her browser. */
  readonly byCookie: { readonly cookie: string };
}

let hash: Promise<string> | undefined;

/** Makes a person who may nothing beyond what policies say, or an owner. */
export async function testPerson(
  { services }: TestApi,
  name: string,
  { isOwner = false }: { readonly isOwner?: boolean } = {},
): Promise<TestPerson> {
  return runAct({ services, system: 'test' }, async () => {
    const passwordHash = await (hash ??= hashPassword('seven blue tiles'));
    const email = `${name.toLowerCase()}-${crypto.randomUUID()}@example.org`;
    const { id } = await services.get(People).create({ name, email, passwordHash, isOwner });
    const { token } = await services.get(Tokens).create({ name: 'Tests', person: id, days: 1 });
    const secret = await services.get(Sessions).open(id, passwordHash, { network: '', address: null, agent: null });
    return {
      id,
      acting: { id, name, isOwner },
      byToken: { authorization: `Bearer ${token}` },
      byCookie: { cookie: `tessera_session=${secret}` },
    };
  });
}
