import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { serverSettings, type Settings } from '@tessera/extension';
import type { Services } from '@tessera/models';
import { Readiness } from './readiness';

/** What is stopped. */
export interface Stopped {
  readonly nest: NestFastifyApplication;
  readonly services: Services;
  /** Undefined where this process runs no jobs. */
  readonly worker: { stop(graceMs: number): Promise<void> } | undefined;
  readonly settings: Settings;
}

/** How often connections that have nothing to do any more are looked for, in milliseconds. */
const lookMs = 100;

/**
 * Stops a server so that nobody notices. First it says that it is not ready, and goes on for `STOP_DELAY_SECONDS`, in which balancers look
 * elsewhere. Then it takes no more connections and no more jobs; requests and jobs under way have `STOP_TIMEOUT_SECONDS` to end, listeners
 * to streams are let go, whoever was answered is told that the connection ends. What has not ended by then is broken off: jobs go back to
 * the queue.
 */
export async function stopInOrder({ nest, services, worker, settings }: Stopped): Promise<void> {
  const { STOP_DELAY_SECONDS, STOP_TIMEOUT_SECONDS } = settings.of(serverSettings);
  const server = nest.getHttpServer() as unknown as Server;
  services.get(Readiness).stop();
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.shouldKeepAlive = false;
  });
  await sleep(STOP_DELAY_SECONDS * 1000);
  // Who kept a connection from before the signal, and is answered only now, would keep it open and say nothing more.
  const look = setInterval(() => server.closeIdleConnections(), lookMs);
  const end = setTimeout(() => server.closeAllConnections(), STOP_TIMEOUT_SECONDS * 1000);
  try {
    await Promise.all([worker?.stop(STOP_TIMEOUT_SECONDS * 1000), nest.close()]);
  } finally {
    clearInterval(look);
    clearTimeout(end);
  }
}
