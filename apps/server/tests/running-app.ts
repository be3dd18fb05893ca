import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestDatabase } from '@tessera/database/testing';
import { serverSettings, Settings } from '@tessera/extension';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../src/app';
import { stopInOrder } from '../src/stopping/stop-in-order';

/** An application that listens on a free port of this machine until the test is over. */
export interface RunningApp extends App {
  readonly url: string;
  readonly settings: Settings;
  readonly server: Server;
  /** As a signal does it. */
  stop(worker?: { stop(graceMs: number): Promise<void> }): Promise<void>;
}

/** Starts what is installed in `test` with settings of its own. */
export async function runningApp(test: TestDatabase, env: Readonly<Record<string, string>> = {}): Promise<RunningApp> {
  const settings = Settings.read([serverSettings, ...test.installed.settings], env);
  const { installed, database } = test;
  const app = await createApp({ installed, settings, database, close: async () => undefined });
  await app.nest.listen(0, '127.0.0.1');
  const server = app.nest.getHttpServer() as unknown as Server;
  const { port } = server.address() as AddressInfo;
  let stopped: Promise<void> | undefined;
  const stop: RunningApp['stop'] = (worker) =>
    (stopped ??= stopInOrder({ nest: app.nest, services: app.services, worker, settings }));
  onTestFinished(() => stop());
  return { ...app, url: `http://127.0.0.1:${port}`, settings, server, stop };
}
