import { Agent, get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get } from '@nestjs/common';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { defineExtension, Public } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runningApp } from '../../tests/running-app';

@Public()
@Controller('api/v1/demo')
class DemoApi {
  @Get('quick')
  quick() {
    return { done: true };
  }

  @Get('slow')
  async slow() {
    begun++;
    await sleep(800);
    return { done: true };
  }

  @Get('endless')
  async endless() {
    begun++;
    await sleep(30_000, undefined, { ref: false });
  }
}

let begun = 0;
let test: TestDatabase;
beforeAll(async () => {
  const demo = defineExtension({ name: 'demo', server: [DemoApi] });
  test = await testDatabase([databaseExtension, cachingExtension, jobsExtension, usersExtension, authExtension, demo]);
});
afterAll(() => test?.close());

/** A client that keeps its one connection. */
function client() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async (url: string) => {
    const response = await new Promise<IncomingMessage>((done, fail) => get(url, { agent }, done).on('error', fail));
    return { status: response.statusCode, connection: response.headers.connection, body: await text(response) };
  };
}
const codeOf = (body: string) => (JSON.parse(body) as { code?: string }).code;

it('a request under way is answered, its connection ends, and nobody new is let in', async () => {
  const { url, stop } = await runningApp(test, { STOP_TIMEOUT_SECONDS: '20' });
  const [keeping, idle] = [client(), client()];
  expect((await keeping(`${url}/api/v1/demo/quick`)).connection).toBe('keep-alive');
  await idle(`${url}/api/v1/demo/quick`);
  const before = begun;
  const slow = keeping(`${url}/api/v1/demo/slow`);
  await expect.poll(() => begun).toBe(before + 1);
  const stopping = Date.now();
  const stopped = stop();
  await expect
    .poll(() =>
      fetch(`${url}/api/v1/demo/quick`).then(
        () => 'answered',
        () => 'refused',
      ),
    )
    .toBe('refused');
  expect(await slow).toMatchObject({ status: 200, body: '{"done":true}' });
  await stopped;
  expect(Date.now() - stopping, 'connections that wait for nothing are not waited for').toBeLessThan(5_000);
});

it('at once it says that it is not ready, and goes on until balancers have seen it', async () => {
  const { url, stop } = await runningApp(test, { STOP_DELAY_SECONDS: '1' });
  const keeping = client();
  await keeping(`${url}/api/v1/demo/quick`);
  const stopped = stop();
  const ready = await fetch(`${url}/health/ready`);
  expect([ready.status, ready.headers.get('retry-after'), codeOf(await ready.text())]).toEqual([
    503,
    '1',
    'server.stopping',
  ]);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
  expect(await keeping(`${url}/api/v1/demo/quick`)).toMatchObject({ status: 200, connection: 'close' });
  await stopped;
});

it('what does not end in its time is broken off', async () => {
  const { url, stop } = await runningApp(test, { STOP_TIMEOUT_SECONDS: '1' });
  const before = begun;
  const endless = client()(`${url}/api/v1/demo/endless`).catch((error: NodeJS.ErrnoException) => error.code);
  await expect.poll(() => begun).toBe(before + 1);
  const began = Date.now();
  await stop();
  expect(await endless).toBe('ECONNRESET');
  expect(Date.now() - began).toBeLessThan(6_000);
});

it('jobs have the same time as requests', async () => {
  const { stop } = await runningApp(test, { STOP_TIMEOUT_SECONDS: '3' });
  const given: number[] = [];
  await stop({ stop: async (graceMs) => void given.push(graceMs) });
  expect(given).toEqual([3_000]);
});
