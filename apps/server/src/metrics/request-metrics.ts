import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Answered } from '../http/answered';

/** Counts and times requests, by the pattern of their route: addresses are endless. */
export function requestMetrics(registry: Registry): (answered: Answered) => void {
  const registers = [registry];
  const requests = new Counter({
    name: 'tessera_http_requests_total',
    help: 'Requests that are over, by what they were answered; status left: the client did not wait',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'tessera_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer; streams are left out',
    labelNames: ['method', 'route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const pages = new Counter({
    name: 'tessera_page_cache_requests_total',
    help: 'Requests for pages of the site: hit: sent from memory at once; miss: found, rendered or looked up first',
    labelNames: ['result'],
    registers,
  });
  return ({ method, route, status, ms, page, isBroken, isStream, isFromMemory }) => {
    requests.inc({ method, route, status: isBroken ? 'left' : String(status) });
    if (!isStream) seconds.observe({ method, route }, ms / 1000);
    if (page !== undefined) pages.inc({ result: isFromMemory ? 'hit' : 'miss' });
  };
}

/** How many connections are open. */
export function connectionMetric(registry: Registry, count: () => Promise<number>): void {
  new Gauge({
    name: 'tessera_http_connections',
    help: 'Open connections of clients',
    registers: [registry],
    collect: async function () {
      this.set(await count());
    },
  });
}
