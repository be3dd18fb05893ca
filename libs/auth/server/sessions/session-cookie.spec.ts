import { serverSettings, Settings } from '@tessera/extension';
import { expect, it } from 'vitest';
import { newSecret } from '../secret';
import { SessionCookie } from './session-cookie';

const cookie = (publicUrl?: string) => new SessionCookie(Settings.read([serverSettings], { PUBLIC_URL: publicUrl }));
const secret = newSecret();

it('is for this host only and out of reach of scripts', () => {
  expect(cookie().written(secret)).toBe(`tessera_session=${secret}; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax`);
});

it('cannot be planted by a subdomain or an unencrypted page under https', () => {
  expect(cookie('https://www.example.org').written(secret)).toBe(
    `__Host-tessera_session=${secret}; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure`,
  );
  expect(cookie('https://www.example.org').read(`tessera_session=${secret}`)).toBeUndefined();
});

it('is found among others', () => {
  expect(cookie().read(`a=1; tessera_session=${secret}; xtessera_session=2`)).toBe(secret);
});

it('is not believed when it comes twice or looks like something else', () => {
  expect(cookie().read(`tessera_session=${secret}; tessera_session=${newSecret()}`)).toBeUndefined();
  expect(cookie().read('tessera_session=short')).toBeUndefined();
  expect(cookie().isIn(`tessera_session=${secret}; tessera_session=${newSecret()}`)).toBe(true);
  expect(cookie().isIn('other=1')).toBe(false);
  expect(cookie().read(undefined)).toBeUndefined();
});
