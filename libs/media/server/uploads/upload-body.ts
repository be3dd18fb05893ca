import { Problem } from '@tessera/models';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Reads an uploaded body of `application/octet-stream`, at most `maxBytes`. Throws `media.not-a-stream` (415), `media.empty`
 * (422), `media.too-large` (413) as soon as that is known, and `media.upload-broken` (400) when the sender goes away.
 */
export async function readUpload(
  { headers, body }: FastifyRequest,
  reply: FastifyReply,
  maxBytes: number,
): Promise<Uint8Array> {
  if (!isStream(body))
    throw new Problem('media.not-a-stream', { status: 415, title: 'Uploads are sent as application/octet-stream.' });
  if (Number(headers['content-length'] ?? 0) > maxBytes) throw tooLarge(reply, maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > maxBytes) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new Problem('media.upload-broken', { status: 400, title: 'The upload broke off.', cause });
  }
  if (size > maxBytes) throw tooLarge(reply, maxBytes);
  if (size === 0) throw new Problem('media.empty', { status: 422, title: 'The file is empty.' });
  return Buffer.concat(chunks);
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** What is still on its way is not waited for. */
function tooLarge(reply: FastifyReply, maxBytes: number): Problem {
  void reply.header('connection', 'close');
  return new Problem('media.too-large', {
    status: 413,
    title: 'This file is too large.',
    detail: `At most ${Math.floor(maxBytes / 1_000_000)} MB can be uploaded.`,
    members: { maxBytes },
  });
}
