import { Problem } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tooLarge } from './incoming';

/**
 * The body of an upload, `application/octet-stream`, as it comes. Throws `media.not-a-stream` (415), and `media.too-large` (413)
 * where its length is said before. What is still on its way when an upload is refused is not waited for.
 */
export function uploadBody(
  { headers, body }: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
): AsyncIterable<Uint8Array> {
  if (!isStream(body))
    throw new Problem('media.not-a-stream', { status: 415, title: 'Uploads are sent as application/octet-stream.' });
  if (Number(headers['content-length'] ?? 0) > maxBytes) {
    void reply.header('connection', 'close');
    throw tooLarge(maxBytes);
  }
  return body;
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
