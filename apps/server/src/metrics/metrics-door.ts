import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Problem, type Services } from '@tessera/models';
import { Readiness } from '../stopping/readiness';
import type { Metrics } from './metrics';

/** A port that is listened on. */
export interface MetricsDoor {
  readonly port: number;
  close(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Opens the port of `METRICS_PORT`: `/metrics`, and health, for processes that have no other port too. */
export async function openMetricsDoor(
  { metrics, services }: { readonly metrics: Metrics; readonly services: Services },
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsDoor> {
  const server = createServer((request, response) => void answer(request, response));
  const answer = async ({ method, url }: IncomingMessage, response: ServerResponse) => {
    const { status, type, body } = await replyTo(method!, url!, metrics, services);
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
      'cache-control': 'no-store',
    });
    response.end(method === 'HEAD' ? undefined : body);
  };
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function replyTo(method: string, url: string, metrics: Metrics, services: Services): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return problem(notFound());
  try {
    switch (url.split('?', 1)[0]) {
      case '/metrics':
        return { status: 200, type: metrics.type, body: await metrics.text(services) };
      case '/health/live':
        return json({ status: 'live' });
      case '/health/ready':
        await services.get(Readiness).require();
        return json({ status: 'ready' });
    }
    return problem(notFound());
  } catch (error) {
    if (error instanceof Problem) return problem(error);
    throw error;
  }
}

function notFound(): Problem {
  return new Problem('request.not-found', { status: 404, title: 'There is nothing here.' });
}

function json(body: object): Reply {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

function problem(found: Problem): Reply {
  return { status: found.status, type: 'application/problem+json', body: JSON.stringify(found) };
}
