import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import { request as send } from 'node:http';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { currentAct, defineExtension, Public, serverSettings, Settings } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningApp } from '../../tests/running-app';
import { trustOf } from './trusted-proxies';

@Public()
@Controller('api/v1/demo')
class DemoApi {
  @Get()
  who(@Req() request: FastifyRequest) {
    return { network: request.ip, requestId: currentAct().requestId };
  }

  @Post()
  change(@Body() body: unknown) {
    return body;
  }
}

let test: TestDatabase;
beforeAll(async () => {
  const demo = defineExtension({ name: 'demo', server: [DemoApi] });
  test = await testDatabase([databaseExtension, cachingExtension, jobsExtension, usersExtension, authExtension, demo]);
});
afterAll(() => test?.close());

/** What the server takes a request for that came with these headers. */
async function seen(env: Record<string, string>, headers: Record<string, string>) {
  const { url } = await runningApp(test, env);
  return (await (await fetch(`${url}/api/v1/demo`, { headers })).json()) as { network: string; requestId: string };
}
const forged = { 'x-forwarded-for': '203.0.113.7', 'x-request-id': 'forged-by-a-client', 'x-forwarded-proto': 'http' };

describe('what a request says of itself', () => {
  it('is not believed unless somebody said whom to believe', async () => {
    expect(await seen({}, forged)).toEqual({
      network: '127.0.0.1',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(await seen({ TRUST_PROXY: '10.0.0.0/8' }, forged)).toMatchObject({ network: '127.0.0.1' });
    expect(await seen({ TRUST_PROXY: '0' }, forged)).toMatchObject({ network: '127.0.0.1' });
  });

  it('is believed of a proxy that is named, or as many as there are', async () => {
    for (const TRUST_PROXY of ['loopback', '127.0.0.1', '127.0.0.0/8,10.0.0.0/8', '1'])
      expect(await seen({ TRUST_PROXY }, forged)).toEqual({
        network: '203.0.113.7',
        requestId: 'forged-by-a-client',
      });
  });

  it('is believed no further than the last proxy: what the client wrote before it is not', async () => {
    const two = { 'x-forwarded-for': '198.51.100.1, 203.0.113.7' };
    expect(await seen({ TRUST_PROXY: '1' }, two)).toMatchObject({ network: '203.0.113.7' });
    expect(await seen({ TRUST_PROXY: 'loopback' }, two)).toMatchObject({ network: '203.0.113.7' });
    expect(await seen({ TRUST_PROXY: '2' }, two)).toMatchObject({ network: '198.51.100.1' });
  });

  it('is no id where it could not be one', async () => {
    for (const id of ['short', 'with spaces in it', 'x'.repeat(101)])
      expect((await seen({ TRUST_PROXY: 'loopback' }, { 'x-request-id': id })).requestId).not.toBe(id);
  });
});

it('a limit counts for the client, not for the proxy, and no client escapes by a forged address', async () => {
  const signIn = async (url: string, address: string) =>
    (
      await fetch(`${url}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address },
        body: JSON.stringify({ email: 'nobody@example.org', password: 'wrong' }),
      })
    ).status;
  const trusting = await runningApp(test, { TRUST_PROXY: 'loopback' });
  for (let i = 0; i < 10; i++) expect(await signIn(trusting.url, '203.0.113.9')).toBe(401);
  expect([await signIn(trusting.url, '203.0.113.9'), await signIn(trusting.url, '203.0.113.10')]).toEqual([429, 401]);
  const plain = await runningApp(test);
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) statuses.push(await signIn(plain.url, `203.0.113.${i}`));
  expect(statuses.slice(-2)).toEqual([429, 429]);
});

describe('who came without TLS', () => {
  const env = { TRUST_PROXY: 'loopback', PUBLIC_URL: 'https://www.example.org' };
  /** With a host of its own, which `fetch` does not allow. */
  const ask = async (settings: Record<string, string>, proto: string, method = 'GET', path = '/api/v1/demo?a=1') => {
    const { url } = await runningApp(test, settings);
    return await new Promise<[number, string | undefined]>((done, fail) => {
      send(
        `${url}${path}`,
        { method, headers: { host: 'www.example.org', 'x-forwarded-proto': proto } },
        (response) => {
          response.resume();
          done([response.statusCode!, response.headers.location]);
        },
      )
        .on('error', fail)
        .end();
    });
  };

  it('is sent to the address of people, and may change nothing', async () => {
    expect(await ask(env, 'http')).toEqual([308, 'https://www.example.org/api/v1/demo?a=1']);
    expect(await ask(env, 'https, http')).toEqual([308, 'https://www.example.org/api/v1/demo?a=1']);
    expect(await ask(env, 'http', 'POST')).toEqual([403, undefined]);
    expect(await ask(env, 'https')).toEqual([200, undefined]);
    expect(await ask(env, 'http', 'GET', '/health/live')).toEqual([200, undefined]);
  });

  it('is told so by proxies that we believe alone', async () => {
    expect(await ask({ PUBLIC_URL: env.PUBLIC_URL }, 'http')).toEqual([200, undefined]);
    expect(await ask({ ...env, TRUST_PROXY: '10.0.0.0/8' }, 'http')).toEqual([200, undefined]);
  });
});

describe('the setting', () => {
  const trusted = (TRUST_PROXY: string) => trustOf(Settings.read([serverSettings], { TRUST_PROXY }));

  it('names networks, also those of IPv6 and IPv4 within it', () => {
    const trusts = trusted('10.1.0.0/16, fd00::/8');
    expect(
      ['10.1.2.3', '::ffff:10.1.2.3', 'fd12::1', '10.2.0.1', '::1', '', 'nonsense'].map((each) => trusts(each, 0)),
    ).toEqual([true, true, true, false, false, false, false]);
    expect(trusted('private')('172.20.0.3', 0)).toBe(true);
  });

  it.each(['true', 'everybody', '10.0.0.0/99', '10.0.0.0/8,,', '-1', '*'])('%s is refused', (text) => {
    expect(() => trusted(text)).toThrow('TRUST_PROXY must be how many proxies there are');
  });
});
