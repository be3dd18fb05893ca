import { Controller, Get, Param } from '@nestjs/common';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { defineExtension, identify, Public } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, expect, it, onTestFinished, vi } from 'vitest';
import { runningApp } from '../../tests/running-app';

@Public()
@Controller('api/v1/demo')
class DemoApi {
  @Get('person/:token')
  person(@Param('token') _token: string) {
    identify({ id: 'the-id-of-anna', name: 'Anna', isOwner: false });
    return {};
  }

  @Get('broken')
  broken() {
    identify({ id: 'the-id-of-anna', name: 'Anna', isOwner: false });
    throw new Error('the oven is cold');
  }

  @Get('away')
  away() {
    throw new Problem('demo.away', { status: 503, title: 'The baker is away.', cause: new Error('no baker') });
  }
}

let test: TestDatabase;
beforeAll(async () => {
  const demo = defineExtension({ name: 'demo', server: [DemoApi] });
  test = await testDatabase([databaseExtension, cachingExtension, jobsExtension, usersExtension, authExtension, demo]);
});
afterAll(() => test?.close());

/** What is written to the log from now on. */
function listen(): string[] {
  const lines: string[] = [];
  const take = (text: unknown) => (lines.push(...String(text).split('\n').filter(Boolean)), true);
  for (const stream of [process.stdout, process.stderr]) {
    const spy = vi.spyOn(stream, 'write').mockImplementation(take as never);
    onTestFinished(() => spy.mockRestore());
  }
  return lines;
}
const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

it('is one JSON object a line: each request once, by pattern, with its person and its id, and none of its secrets', async () => {
  const { url } = await runningApp(test, { LOG_FORMAT: 'json' });
  const lines = listen();
  const response = await fetch(`${url}/api/v1/demo/person/hunter2?token=hunter2`, {
    headers: { cookie: 'session=hunter2', referer: 'http://hunter2.example.org/' },
  });
  await response.text();
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  expect(parsed(lines)).toEqual([
    {
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'info',
      context: 'Request',
      method: 'GET',
      route: '/api/v1/demo/person/:token',
      status: 200,
      ms: expect.any(Number),
      requestId: response.headers.get('x-request-id'),
      person: 'the-id-of-anna',
    },
  ]);
  expect(lines.join()).not.toContain('hunter2');
});

it('says of what went wrong whose request it was, in the same words', async () => {
  const { url } = await runningApp(test, { LOG_FORMAT: 'json', LOG_REQUESTS: 'false' });
  const lines = listen();
  const response = await fetch(`${url}/api/v1/demo/broken`);
  await response.text();
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  expect(parsed(lines)).toEqual([
    expect.objectContaining({
      level: 'error',
      context: 'Request',
      requestId: response.headers.get('x-request-id'),
      person: 'the-id-of-anna',
      stack: expect.stringContaining('the oven is cold'),
    }),
  ]);
});

it('says once of what everybody meets while something is away', async () => {
  const { url } = await runningApp(test, { LOG_FORMAT: 'json', LOG_REQUESTS: 'false' });
  const lines = listen();
  for (let i = 0; i < 20; i++) expect((await fetch(`${url}/api/v1/demo/away`)).status).toBe(503);
  expect(parsed(lines)).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringContaining('demo.away') }),
  ]);
});

it('is for people where nobody asked for JSON, and has requests where somebody wants them', async () => {
  const quiet = await runningApp(test);
  const talking = await runningApp(test, { LOG_REQUESTS: 'true' });
  const lines = listen();
  await (await fetch(`${quiet.url}/health/live`)).text();
  await (await fetch(`${talking.url}/health/live`)).text();
  await expect.poll(() => lines.length).toBeGreaterThan(0);
  expect(lines).toEqual([expect.stringMatching(/^GET \/health\/live 200 [\d.]+ ms [0-9a-f-]{36}$/)]);
});
