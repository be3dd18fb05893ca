import { publicUrlOf, type Settings } from '@tessera/extension';
import type { FastifyInstance } from 'fastify';

/** Headers that every answer carries unless the one who answers says otherwise (OWASP Secure Headers). */
export function secureHeaders(fastify: FastifyInstance, settings: Settings): void {
  const isHttps = publicUrlOf(settings).startsWith('https:');
  const defaults = Object.entries({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    for (const [name, value] of defaults) if (!reply.hasHeader(name)) reply.header(name, value);
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, payload);
  });
}
