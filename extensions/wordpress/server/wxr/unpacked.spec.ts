import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { inPieces } from '../../testing';
import { unpacked } from './unpacked';

const text = 'An export. '.repeat(10_000);
const read = async (bytes: Uint8Array, { size = 100, max = 1_000_000 } = {}) =>
  Buffer.concat(await all(unpacked(inPieces(bytes, size), max))).toString();
const all = async (chunks: AsyncIterable<Uint8Array>) => {
  const list: Uint8Array[] = [];
  for await (const chunk of chunks) list.push(chunk);
  return list;
};

it('packed bytes are unpacked, whatever their name and however they are torn apart', async () => {
  const packed = gzipSync(text);
  expect(await read(packed)).toBe(text);
  expect(await read(packed, { size: 1 })).toBe(text);
});

it('other bytes are left as they are', async () => {
  expect(await read(Buffer.from(text))).toBe(text);
  expect(await read(Buffer.from('x'))).toBe('x');
  expect(await read(Buffer.alloc(0))).toBe('');
});

it('what unpacks without end is refused before it is all there', async () => {
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  let count = 0;
  const reading = async () => {
    for await (const chunk of unpacked(inPieces(bomb, 1000), 100_000)) count += chunk.length;
  };
  await expect(reading()).rejects.toMatchObject({ code: 'wordpress.unpacks-too-large', status: 422 });
  expect(count).toBeLessThanOrEqual(100_000);
});

it('what is cut off or damaged is refused in words', async () => {
  const packed = gzipSync(text);
  const damaged = Buffer.from(packed);
  damaged.fill(0, 20, 60);
  for (const broken of [packed.subarray(0, packed.length - 20), damaged])
    await expect(read(broken)).rejects.toMatchObject({ code: 'wordpress.not-an-export', status: 422 });
});
