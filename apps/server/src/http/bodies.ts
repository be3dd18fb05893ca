import { Problem } from '@tessera/models';
import type { FastifyInstance } from 'fastify';

/** Bodies are JSON; octet streams reach the routes that take uploads as streams, unread. Everything else is 415. */
export function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null, undefined);
    try {
      done(null, JSON.parse(body, dropPrototype));
    } catch {
      done(new Problem('request.invalid-json', { title: 'The body is not valid JSON.' }));
    }
  });
  fastify.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
}

/** `__proto__` in JSON is an ordinary key that would become a prototype when it is copied; no field has that name. */
function dropPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}
