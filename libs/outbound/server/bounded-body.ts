import type { Readable } from 'node:stream';

/** Passes a body on until it grows beyond `maxBytes`; then, or when it breaks, the source is ended and the reader told. */
export async function* bounded(
  body: Readable,
  maxBytes: number,
  tooLarge: () => Error,
  failed: (error: unknown) => Error,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw tooLarge();
      yield chunk;
    }
  } catch (error) {
    throw failed(error);
  } finally {
    body.on('error', () => undefined).destroy();
  }
}

/** All of a body in one piece. */
export async function collect(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
