import { cachingExtension } from '@tessera/caching/server';
import type { Command } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { Problem } from '@tessera/models';
import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from '../../testing';
import { authExtension } from '../auth-extension';
import { createOwner } from './create-owner.command';
import { createToken } from './create-token.command';
import { setPassword } from './set-password.command';

let test: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  test = await testDatabase([cachingExtension, jobsExtension, usersExtension, authExtension]);
  api = await testApi(test);
});
afterAll(async () => {
  await api?.close();
  await test?.close();
});

/** Runs a command as the command line does; `answers` are typed at the terminal in turn. */
async function run(
  command: Command,
  options: Record<string, string | boolean>,
  answers: string[] = [],
): Promise<string[]> {
  const printed: string[] = [];
  const ask = async (question: string) =>
    answers.shift() ?? Promise.reject(new Problem('server.no-terminal', { title: question }));
  await test.runAsSystem(() =>
    command.run({
      args: [],
      options,
      json: options['json'] === true,
      print: (line) => printed.push(line),
      ask,
      get: api.services.get,
    }),
  );
  return printed;
}
const signIn = async (email: string, password: string) =>
  (await api.send('POST', '/api/v1/session', { body: { email, password } })).status;

describe('create-owner', () => {
  it('makes somebody who can sign in and may do everything', async () => {
    expect(await run(createOwner, { name: 'Olga', email: 'olga@example.org', password: 'seven blue tiles' })).toEqual([
      'Olga owns this installation and signs in as olga@example.org.',
    ]);
    expect(await signIn('olga@example.org', 'seven blue tiles')).toBe(200);
  });

  it('asks for what is not given, for the password twice', async () => {
    await run(createOwner, {}, ['Otto', 'otto@example.org', 'eight green tiles', 'eight green tiles']);
    expect(await signIn('otto@example.org', 'eight green tiles')).toBe(200);
    await expect(
      run(createOwner, { name: 'Ute', email: 'ute@example.org' }, ['eight green tiles', 'eight grey tiles']),
    ).rejects.toMatchObject({ code: 'auth.passwords-differ' });
    await expect(run(createOwner, { name: 'Ute', email: 'ute@example.org' })).rejects.toMatchObject({
      code: 'server.no-terminal',
    });
  });

  it('makes nobody with a weak password or the address of another', async () => {
    await expect(run(createOwner, { name: 'Ute', email: 'ute@example.org', password: 'short' })).rejects.toMatchObject({
      code: 'auth.weak-password',
    });
    await expect(
      run(createOwner, { name: 'Ute', email: 'OLGA@example.org', password: 'nine grey tiles' }),
    ).rejects.toMatchObject({ code: 'users.email-taken' });
    await expect(run(createOwner, { name: 'Ute', email: 'ute', password: 'nine grey tiles' })).rejects.toMatchObject({
      status: 422,
    });
  });
});

describe('set-password', () => {
  it('replaces the password, and the tokens where asked', async () => {
    await run(createOwner, { name: 'Pia', email: 'pia@example.org', password: 'seven blue tiles' });
    await run(createToken, { email: 'pia@example.org', name: 'Robot' });
    expect(await run(setPassword, { email: 'Pia@example.org', password: 'eight green tiles' })).toEqual([
      'Pia has a new password; her sessions are over.',
    ]);
    expect(await run(setPassword, { email: 'pia@example.org', password: 'nine grey tiles', tokens: true })).toEqual([
      'Pia has a new password; her sessions are over, and 1 of her tokens.',
    ]);
    expect(await signIn('pia@example.org', 'seven blue tiles')).toBe(401);
    expect(await signIn('pia@example.org', 'nine grey tiles')).toBe(200);
  });

  it('knows whom it does not know', async () => {
    await expect(run(setPassword, { email: 'nobody@example.org', password: 'x' })).rejects.toMatchObject({
      code: 'users.person-not-found',
    });
  });
});

describe('create-token', () => {
  it('prints once a token that acts for its person', async () => {
    await run(createOwner, { name: 'Rut', email: 'rut@example.org', password: 'seven blue tiles' });
    const [token, notice] = await run(createToken, { email: 'rut@example.org', name: 'Robot', days: '2' });
    expect(notice).toMatch(/^Keep it now, it is not shown again\. It acts for Rut until \d{4}-\d{2}-\d{2}\.$/);
    const session = await api.send('GET', '/api/v1/session', { headers: { authorization: `Bearer ${token}` } });
    expect(await session.json()).toMatchObject({ person: { name: 'Rut' } });
  });

  it('speaks JSON to scripts', async () => {
    const [line] = await run(createToken, { email: 'olga@example.org', name: 'Robot', json: true });
    expect(JSON.parse(line!)).toMatchObject({ name: 'Robot', token: expect.stringMatching(/^tes_/) });
  });

  it('lasts neither for ever nor for no time', async () => {
    for (const days of ['0', '-1', '1.5', '99999', 'many'])
      await expect(run(createToken, { email: 'olga@example.org', name: 'Robot', days })).rejects.toMatchObject({
        code: 'auth.invalid-token-days',
      });
  });
});
