import { createHash, timingSafeEqual } from 'node:crypto';
import { runAct } from '@tessera/extension';
import { Problem, type Services } from '@tessera/models';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from '../http/problems';
import type { Metrics } from './metrics';

/**
 * `/metrics` at the port of the site, for who has the token of `METRICS_TOKEN`. It stands beside the controllers, whose gate takes every
 * bearer token for that of a person; nothing of any person is told here.
 */
export function serveMetrics(fastify: FastifyInstance, metrics: Metrics, services: Services, token: string): void {
  fastify.get('/metrics', async ({ headers }, reply) => {
    if (!isSame(headers.authorization ?? '', `Bearer ${token}`)) return sendProblem(reply, tokenNeeded());
    const text = await runAct({ services, system: 'metrics' }, () => metrics.text(services));
    return reply.header('content-type', metrics.type).header('cache-control', 'no-store').send(text);
  });
}

function tokenNeeded(): Problem {
  return new Problem('server.metrics-token-needed', { status: 401, title: 'Metrics are for who has their token.' });
}

/** Takes as long whatever differs. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
