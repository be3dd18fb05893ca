import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** How a file travels. */
export type Coding = 'br' | 'gzip' | 'identity';

/** A file as it is sent. */
export interface StaticFile {
  readonly type: string;
  /** Strong, by content; each coding has its own (RFC 9110 §8.8.3.3). */
  readonly etag: string;
  /** Its name carries a hash of its content, so it never changes. */
  readonly isImmutable: boolean;
  readonly bytes: Buffer;
  readonly coding: Coding;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = /^(?:text\/|image\/svg|application\/)/;

/** Smaller ones fit into the first packet anyway. */
const minCompressedBytes = 1024;

interface Kept {
  readonly modified: number;
  readonly codings: ReadonlyMap<Coding, Buffer>;
  readonly hash: string;
}

/** The files of a build, read and compressed when first asked for, and kept in memory until they change. */
export class StaticFiles {
  private readonly kept = new Map<string, Promise<Kept>>();

  constructor(private readonly folder: string) {}

  /** The file at `path` (below the folder, decoded) in the best coding that `accepted` (an `Accept-Encoding`) allows. Undefined where there is none of a known type. */
  async find(path: string, accepted = ''): Promise<StaticFile | undefined> {
    const type = types[extname(path)];
    if (!type || path.includes('\0')) return undefined;
    const file = await this.locate(path);
    if (!file) return undefined;
    const { codings, hash } = await this.read(file.path, file.modified, compressible.test(type));
    const coding = (['br', 'gzip'] as const).find((each) => codings.has(each) && accepts(accepted, each)) ?? 'identity';
    const etag = `"${hash}${coding === 'identity' ? '' : `-${coding}`}"`;
    return { type, etag, isImmutable: /-[A-Z0-9]{8}\.\w+(?:\.map)?$/.test(path), bytes: codings.get(coding)!, coding };
  }

  /** Nothing outside the folder, whatever the path says or a link leads to. */
  private async locate(path: string): Promise<{ path: string; modified: number } | undefined> {
    try {
      const [home, real] = await Promise.all([realpath(this.folder), realpath(join(this.folder, path))]);
      const found = await stat(real);
      return real.startsWith(home + sep) && found.isFile() ? { path: real, modified: found.mtimeMs } : undefined;
    } catch {
      return undefined;
    }
  }

  private async read(path: string, modified: number, isCompressible: boolean): Promise<Kept> {
    const before = await this.kept.get(path);
    if (before?.modified === modified) return before;
    const reading = load(path, modified, isCompressible);
    this.kept.set(path, reading);
    reading.catch(() => this.kept.delete(path));
    return reading;
  }
}

async function load(path: string, modified: number, isCompressible: boolean): Promise<Kept> {
  const bytes = await readFile(path);
  const codings = new Map<Coding, Buffer>([['identity', bytes]]);
  if (isCompressible && bytes.length >= minCompressedBytes) {
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
      promisify(gzip)(bytes, { level: 9 }),
    ]);
    codings.set('br', br).set('gzip', gz);
  }
  return { modified, codings, hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 16) };
}

/** Whether an `Accept-Encoding` (RFC 9110 §12.5.3) names a coding without refusing it by `q=0`. */
function accepts(header: string, coding: string): boolean {
  return header.split(',').some((each) => {
    const [name = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
