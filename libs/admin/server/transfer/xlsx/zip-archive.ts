import { createInflateRaw } from 'node:zlib';
import { Problem } from '@tessera/models';

/** One file in an archive. */
interface Entry {
  readonly method: number;
  readonly packedSize: number;
  readonly headerAt: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/**
 * A ZIP archive in memory (APPNOTE 6.3) whose files are unpacked as streams. Altogether no more than `maxBytes` come out of it, whatever
 * it says about its sizes: what swells up is no spreadsheet. Throws `admin.malformed-file` (422).
 */
export class ZipArchive {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left: number;

  constructor(
    private readonly bytes: Buffer,
    maxBytes: number,
  ) {
    this.left = maxBytes;
    try {
      this.entries = entriesOf(bytes);
    } catch (cause) {
      throw cause instanceof RangeError ? malformed(cause) : cause;
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The bytes of a file; none where there is no such file. */
  async *open(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return;
    const begin = entry.headerAt + 30;
    if (begin > this.bytes.length) throw malformed();
    const from = begin + this.bytes.readUInt16LE(entry.headerAt + 26) + this.bytes.readUInt16LE(entry.headerAt + 28);
    const packed = this.bytes.subarray(from, from + entry.packedSize);
    if (entry.method === 0) return yield this.counted(packed);
    if (entry.method !== 8) throw malformed();
    const inflate = createInflateRaw();
    inflate.end(packed);
    try {
      for await (const chunk of inflate as AsyncIterable<Buffer>) yield this.counted(chunk);
    } catch (cause) {
      throw (cause as { code?: string }).code?.startsWith('Z_') ? malformed(cause) : cause;
    } finally {
      inflate.destroy();
    }
  }

  private counted(chunk: Buffer): Buffer {
    this.left -= chunk.length;
    if (this.left >= 0) return chunk;
    throw new Problem('admin.file-too-large', {
      status: 413,
      title: 'The spreadsheet is too large once it is unpacked.',
      detail: 'Save it as CSV and bring that in.',
    });
  }
}

function entriesOf(bytes: Buffer): Map<string, Entry> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || bytes.readUInt32LE(end) !== endOfDirectory) throw malformed();
  const entries = new Map<string, Entry>();
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (bytes.readUInt32LE(at) !== directoryEntry) throw malformed();
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.set(name.toLowerCase(), {
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      headerAt: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function malformed(cause?: unknown): Problem {
  return new Problem('admin.malformed-file', {
    status: 422,
    title: 'The file is no spreadsheet that can be read.',
    detail: 'Open it and save it as XLSX or CSV once more.',
    cause,
  });
}
