import { deflateSync } from 'node:zlib';

/** A PNG of our own: a mosaic of 8 × 5 tiles, 640 × 400 pixels, blue; or of other measures and warmer. */
export function mosaicPicture({ columns = 8, lines = 5, tile = 80, warmth = 0 } = {}): Buffer {
  const [width, height] = [columns * tile, lines * tile];
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3);
    for (let x = 0; x < width; x++)
      row.set(colourOf(Math.floor(x / tile), Math.floor(y / tile), x % tile < 4 || y % tile < 4, warmth), 1 + x * 3);
    return row;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourOf(column: number, row: number, isGap: boolean, warmth: number): [number, number, number] {
  if (isGap) return [235, 230, 220];
  return [(40 + column * 22 + warmth) % 256, (70 + row * 30) % 256, (190 - column * 8 - warmth + 256) % 256];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** CRC-32 as PNG defines it (ISO 3309). */
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}
