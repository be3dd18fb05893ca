import { publicUrlOf, type Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import type { FastifyInstance } from 'fastify';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses requests for another host than ours (421, RFC 9110 §15.5.20), so that no foreign name is bound to this server. Loopback
 * names always reach it; and health is told to whoever asks, for balancers name an address or nothing.
 */
export function checkHost(fastify: FastifyInstance, settings: Settings): void {
  const { hostname } = new URL(publicUrlOf(settings));
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (request.raw.url!.startsWith('/health/')) return done();
    const name = hostOf(request.headers.host);
    if (name !== undefined && (name === hostname || loopback.has(name))) return done();
    done(
      new Problem('server.unknown-host', {
        status: 421,
        title: 'This server does not answer for that host.',
        detail: 'Set PUBLIC_URL to the address people use.',
      }),
    );
  });
}

function hostOf(header: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1]?.toLowerCase();
}
