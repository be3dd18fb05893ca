import { publicUrlOf, type Settings } from '@tessera/extension';
import type { FastifyInstance } from 'fastify';

/** Headers that every answer carries unless the one who answers says otherwise (OWASP Secure Headers). */
export function secureHeaders(fastify: FastifyInstance, settings: Settings): void {
  const isHttps = publicUrlOf(settings).startsWith('https:');
  const defaults = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  };
  const ofApi = { ...defaults, 'cache-control': 'no-store' };
  // At the beginning, so that whoever answers writes over them.
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(request.url.startsWith('/api/') ? ofApi : defaults);
    done();
  });
}
