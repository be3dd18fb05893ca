import { open } from 'node:fs/promises';
import { Problem } from '@tessera/models';

const mostEntries = 10_000;
const mostUnpacked = 2_000_000_000;
/** How many times larger a file may become: text packs to a tenth, what packs to a hundredth is made to. */
const mostTimes = 100;
/** Below this much nothing is a bomb. */
const harmless = 10_000_000;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const mostComment = 65_535;
const mostDirectory = 20_000_000;

/**
 * Looks at the directory of a ZIP file (PKWARE APPNOTE §4.3.12, §4.3.16), unpacking nothing, and refuses what would harm who unpacks it:
 * names that lead out of the folder, symbolic links, too many files, or far more than there seems to be. Throws
 * `media.unsafe-archive` (422).
 */
export async function requireSafeArchive(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const tailBytes = Math.min(size, endBytes + mostComment);
    const tail = Buffer.alloc(tailBytes);
    await file.read(tail, 0, tailBytes, size - tailBytes);
    const end = lastIndexOf(tail, endSignature);
    if (end < 0) throw unsafe('Its list of files is missing.');
    const entries = tail.readUInt16LE(end + 10);
    const [directoryBytes, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (entries > mostEntries) throw unsafe(`It has more than ${mostEntries.toLocaleString('en')} files.`);
    if (directoryBytes > mostDirectory || start + directoryBytes > size) throw unsafe('Its list of files is damaged.');
    const directory = Buffer.alloc(directoryBytes);
    await file.read(directory, 0, directoryBytes, start);
    requireSafeEntries(directory, entries, size);
  } finally {
    await file.close();
  }
}

function requireSafeEntries(directory: Buffer, entries: number, packed: number): void {
  let unpacked = 0;
  let at = 0;
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entrySignature)
      throw unsafe('Its list of files is damaged.');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    unpacked += directory.readUInt32LE(at + 24);
    const name = directory.toString('utf8', at + 46, at + 46 + nameBytes);
    const mode = directory.readUInt32LE(at + 38) >>> 16;
    if ((mode & 0o170000) === 0o120000) throw unsafe('It holds a link that leads elsewhere.');
    if (!isSafeName(name)) throw unsafe('It holds a file whose name leads out of its folder.');
    at += 46 + nameBytes + extraBytes + commentBytes;
  }
  if (unpacked > mostUnpacked || (unpacked > harmless && unpacked > packed * mostTimes))
    throw unsafe('It would become far larger than it seems when it is unpacked.');
}

/** A path that stays where it is put, on every system, and says what it is. */
function isSafeName(name: string): boolean {
  const parts = name.split(/[/\\]/);
  return (
    name.length <= 1000 &&
    !/^[/\\]|^[a-z]:/i.test(name) &&
    !/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/.test(name) &&
    !parts.includes('..') &&
    !parts.some((part) => part.length > 255 || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part))
  );
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - endBytes; at >= 0; at--) if (bytes.readUInt32LE(at) === signature) return at;
  return -1;
}

function unsafe(detail: string): Problem {
  return new Problem('media.unsafe-archive', { status: 422, title: 'This archive is not safe to unpack.', detail });
}
