import { setTimeout as sleep } from 'node:timers/promises';
import { Controller, Get, Param } from '@nestjs/common';
import { authExtension } from '@tessera/auth/server';
import { cachingExtension } from '@tessera/caching/server';
import { databaseExtension } from '@tessera/database/server';
import { testDatabase, type TestDatabase } from '@tessera/database/testing';
import { defineExtension, defineMetric, Public } from '@tessera/extension';
import { jobsExtension } from '@tessera/jobs/server';
import { usersExtension } from '@tessera/users/server';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { runningApp } from '../../tests/running-app';
import { openMetricsDoor } from './metrics-door';

@Public()
@Controller('api/v1/demo')
class DemoApi {
  @Get(':id')
  one(@Param('id') id: string) {
    return { id };
  }
}

const demo = defineExtension({
  name: 'demo',
  server: [DemoApi],
  metrics: [
    defineMetric({
      name: 'demo.ovens',
      help: 'Hot ovens',
      kind: 'gauge',
      labels: ['kind'],
      read: () => [{ labels: { kind: 'a "b"' }, value: 2 }],
    }),
    defineMetric({
      name: 'demo.broken',
      help: 'Never told',
      kind: 'gauge',
      read: () => Promise.reject(new Error('no oven')),
    }),
    defineMetric({
      name: 'demo.endless',
      help: 'Never told',
      kind: 'gauge',
      read: () => sleep(60_000, [], { ref: false }),
    }),
  ],
});
const token = 'a token of many letters';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase([databaseExtension, cachingExtension, jobsExtension, usersExtension, authExtension, demo]);
});
afterAll(() => test?.close());

const scrape = (url: string, authorization = `Bearer ${token}`) =>
  fetch(`${url}/metrics`, { headers: { authorization } });
/** The values of one metric by its labels. */
const valuesOf = (text: string, name: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
      .map((line) => [line.slice(name.length, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );

it('tells of process, requests by the pattern of their route, database, jobs, and what extensions declare', async () => {
  const { url } = await runningApp(test, { METRICS_TOKEN: token });
  for (let i = 0; i < 40; i++) await fetch(`${url}/api/v1/demo/number-${i}?secret=hunter2`);
  for (const lost of ['/api/v1/nowhere/at-all', '/%ff', '/api/v1/hunter2']) await fetch(`${url}${lost}`);
  const response = await scrape(url);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/plain; version=0.0.4; charset=utf-8',
  ]);
  const text = await response.text();
  const counted = valuesOf(text, 'tessera_http_requests_total');
  expect(counted).toMatchObject({
    '{method="GET",route="/api/v1/demo/:id",status="200"}': 40,
    '{method="GET",route="none",status="404"}': 2,
    '{method="GET",route="none",status="400"}': 1,
  });
  expect(Object.keys(counted).length, 'as many as there are routes and statuses, however many addresses').toBe(3);
  expect(valuesOf(text, 'tessera_http_request_duration_seconds_count')).toMatchObject({
    '{method="GET",route="/api/v1/demo/:id"}': 40,
  });
  expect(valuesOf(text, 'tessera_database_connections')).toMatchObject({ '{state="waiting"}': 0 });
  expect(valuesOf(text, 'tessera_demo_ovens')).toEqual({ '{kind="a \\"b\\""}': 2 });
  for (const name of [
    'process_cpu_seconds_total',
    'nodejs_eventloop_lag_p99_seconds',
    'tessera_jobs_waiting',
    'tessera_jobs_oldest_age_seconds',
    'tessera_http_connections',
  ])
    expect([name, valuesOf(text, name)['']], name).toEqual([name, expect.any(Number)]);
  expect(text).not.toMatch(/hunter2|number-1/);
});

it('leaves out what cannot be read, and what takes too long', async () => {
  const { url } = await runningApp(test, { METRICS_TOKEN: token });
  const text = await (await scrape(url)).text();
  expect([valuesOf(text, 'tessera_demo_broken'), valuesOf(text, 'tessera_demo_endless')]).toEqual([{}, {}]);
  expect(valuesOf(text, 'tessera_demo_ovens')).not.toEqual({});
});

it('is in a form that Prometheus reads', async () => {
  const { url } = await runningApp(test, { METRICS_TOKEN: token });
  const lines = (await (await scrape(url)).text()).split('\n');
  expect(lines.pop(), 'the last line ends').toBe('');
  const comment = /^# (?:HELP [a-z_:][a-z0-9_:]* .+|TYPE [a-z_:][a-z0-9_:]* (?:counter|gauge|histogram|summary))$/;
  // Values as Go reads them, in any case: a mean of nothing is `Nan`.
  const sample =
    /^[a-z_:][a-z0-9_:]*(?:\{(?:[a-z_]\w*="(?:[^"\\]|\\.)*",?)+\})? (?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|[+-]?Inf|NaN)$/i;
  expect(lines.filter((line) => line !== '' && !comment.test(line) && !sample.test(line))).toEqual([]);
});

it('is for who has the token, and nobody where there is none', async () => {
  const { url } = await runningApp(test, { METRICS_TOKEN: token });
  expect([(await scrape(url, '')).status, (await scrape(url, `Bearer ${token}s`)).status]).toEqual([401, 401]);
  expect((await scrape((await runningApp(test)).url)).status).toBe(404);
  expect((await scrape((await runningApp(test, { METRICS_PORT: '0' })).url)).status).toBe(404);
});

it('has a port of its own, with health, also for who has no other', async () => {
  const { metrics, services } = await runningApp(test, { METRICS_PORT: '0' });
  const door = await openMetricsDoor({ metrics: metrics!, services }, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => door.close());
  const at = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${door.port}${path}`, { method });
    return [response.status, await response.text()];
  };
  expect(await at('/metrics')).toEqual([200, expect.stringContaining('# TYPE tessera_jobs_waiting gauge')]);
  expect(await at('/health/live')).toEqual([200, '{"status":"live"}']);
  expect(await at('/health/ready')).toEqual([200, '{"status":"ready"}']);
  expect((await at('/'))[0]).toBe(404);
  expect((await at('/metrics', 'POST'))[0]).toBe(404);
});
