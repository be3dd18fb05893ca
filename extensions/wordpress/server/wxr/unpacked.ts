import { createGunzip } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import { Problem } from '@tessera/models';
import { notAnExport } from './faults';

/**
 * The bytes of an export, unpacked where they are packed with gzip, which their first two tell; never more than `maxBytes` of
 * them, since a few packed bytes can stand for any number. Throws `wordpress.unpacks-too-large` (422), and
 * `wordpress.not-an-export` where the packing is broken.
 */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    const head = await beginningOf(iterator);
    if (!(head[0] === 0x1f && head[1] === 0x8b)) return yield* goOn(head, iterator);
    yield* gunzipped(Readable.from(goOn(head, iterator)), maxBytes);
  } finally {
    await iterator.return?.();
  }
}

async function* gunzipped(packed: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 65_536 });
  // What goes wrong is thrown where the bytes are read.
  pipeline(packed, gunzip, () => undefined);
  let count = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      count += chunk.length;
      if (count > maxBytes) throw tooLarge(maxBytes);
      yield chunk;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^Z_|^ERR_STREAM_PREMATURE/.test(String(error.code))))
      throw error;
    throw notAnExport('It is packed with gzip, and the packing is broken; it was probably cut off.', error);
  }
}

/** At least two bytes, where there are so many. */
async function beginningOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = Buffer.concat([head, value]);
  }
  return head;
}

async function* goOn(head: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('wordpress.unpacks-too-large', {
    status: 422,
    title: `The packed file holds more than ${maxBytes} bytes.`,
    detail: 'Nothing was imported. Raise WORDPRESS_MAX_UNPACKED_BYTES if it is what it should be.',
  });
}
