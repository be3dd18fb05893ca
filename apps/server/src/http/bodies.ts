import { Readable } from 'node:stream';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { Problem } from '@tessera/models';
import type { FastifyInstance } from 'fastify';

/** Deepest nesting of a JSON body; a document of nested lists needs some forty. */
const maxDepth = 200;

/** Bodies are JSON; octet streams reach the routes that take uploads as streams, unread. Everything else is 415. */
export function acceptBodies(fastify: FastifyInstance): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_request, body, done) => {
    if (body === '') return done(null, undefined);
    if (isTooDeep(body))
      return done(new Problem('request.too-deep', { title: `The body is nested more than ${maxDepth} levels deep.` }));
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

/** Whether the brackets of a JSON text nest deeper than anything we store; what walks the value may then recurse. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (isInText && character === '\\') at++;
    else if (character === '"') isInText = !isInText;
    else if (isInText) continue;
    else if (character === '[' || character === '{') {
      if (++depth > maxDepth) return true;
    } else if (character === ']' || character === '}') depth--;
  }
  return false;
}

/** Routes that read `@Body()` take JSON; a stream in its place is 415. Uploads read the request itself. */
export class JsonBodies implements PipeTransform {
  transform(value: unknown, { type }: ArgumentMetadata): unknown {
    if (type === 'body' && value instanceof Readable) {
      throw new Problem('request.unsupported-type', { status: 415, title: 'Bodies must be JSON.' });
    }
    return value;
  }
}
