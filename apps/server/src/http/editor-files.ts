import { extname, join } from 'node:path';
import { Problem } from '@tessera/models';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EditorPage } from './editor-page';
import { type StaticFile, StaticFiles } from './static-files';

/** Serves the editor below `/admin/`: its files, hashed ones for ever, and its index page for the path of every screen. */
export function serveEditor(fastify: FastifyInstance, folder: string): void {
  const files = new StaticFiles(folder);
  const page = new EditorPage(join(folder, 'index.html'));
  fastify.get('/admin', (_request, reply) => reply.redirect('/admin/', 308));
  fastify.get<{ Params: { '*': string } }>('/admin/*', async (request, reply) => {
    const path = request.params['*'];
    // Screens have no file extension.
    if (extname(path) === '') return page.send(reply);
    const file = await files.find(path, request.headers['accept-encoding']);
    if (!file) throw new Problem('request.not-found', { status: 404, title: 'There is nothing here.' });
    return sendFile(request, reply, file);
  });
}

function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, etag, isImmutable, bytes, coding }: StaticFile,
): FastifyReply {
  reply.headers({
    etag,
    vary: 'accept-encoding',
    'cache-control': isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.headers['if-none-match'] === etag) return reply.status(304).send();
  if (coding !== 'identity') reply.header('content-encoding', coding);
  return reply.header('content-type', type).send(bytes);
}
