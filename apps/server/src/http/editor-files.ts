import fastifyStatic from '@fastify/static';
import { Problem } from '@tessera/models';
import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in the index page where the nonce of each request goes. */
const noncePlaceholder = '__CSP_NONCE__';

/**
 * Serves the editor below `/admin/`: its hashed files for ever, its index page for every other path, made per request with
 * a nonce for the style elements that Angular creates. No inline script runs, ever.
 */
export async function serveEditor(fastify: FastifyInstance, folder: string): Promise<void> {
  const index = indexReader(join(folder, 'index.html'));
  await fastify.register(fastifyStatic, { root: folder, prefix: '/admin/', wildcard: true, index: false, immutable: true, maxAge: '1y', cacheControl: true, decorateReply: false, globIgnore: ['index.html'] });
  fastify.get('/admin', (_request, reply) => reply.redirect('/admin/', 308));
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!isScreen(request.method, request.url)) return done();
    const nonce = randomBytes(16).toString('base64');
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy(nonce))
      .send(index().replaceAll(noncePlaceholder, nonce));
  });
}

/** Paths of screens have no file extension. */
function isScreen(method: string, url: string): boolean {
  const path = url.split('?', 1)[0]!;
  return (method === 'GET' || method === 'HEAD') && path.startsWith('/admin/') && !/\.[a-z0-9]+$/i.test(path);
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Reads the page again when a build has changed it, as happens while developing. */
function indexReader(path: string): () => string {
  let read = { at: -1, text: '' };
  return () => {
    if (!existsSync(path)) throw new Problem('server.no-editor', { status: 503, title: 'The editor is being built.', retryAfter: 2 });
    const at = statSync(path).mtimeMs;
    if (at !== read.at) read = { at, text: readFileSync(path, 'utf8') };
    return read.text;
  };
}
