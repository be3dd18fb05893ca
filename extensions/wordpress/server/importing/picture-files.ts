import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Problem } from '@tessera/models';
import type { OutboundHttp } from '@tessera/outbound/server';

/** Where the files of a site are had from. */
export interface FileSource {
  /** A folder with them, usually a copy of `wp-content/uploads`. */
  readonly folder?: string | undefined;
  /** Fetches them from the old site. */
  readonly web?: OutboundHttp | undefined;
}

/** The bytes of a file, or a sentence why there are none. */
export type FoundFile = { readonly bytes: Uint8Array } | { readonly reason: string };

/** So many times in a row nobody answered; then the old site is not asked again. */
const mostFailures = 3;

/** Gets the files of an old site, from a folder first, then from the web. */
export class PictureFiles {
  #failures = 0;

  constructor(
    private readonly source: FileSource,
    private readonly maxBytes: number,
  ) {}

  async find(url: URL): Promise<FoundFile> {
    const { folder, web } = this.source;
    const bytes = folder === undefined ? undefined : await this.fromFolder(folder, url);
    if (bytes) return bytes.length > this.maxBytes ? { reason: 'The file is too large.' } : { bytes };
    if (web) return await this.fromWeb(web, url);
    return {
      reason: folder === undefined ? 'The file did not come along with the export.' : 'The file is not in the folder.',
    };
  }

  private async fromFolder(folder: string, url: URL): Promise<Uint8Array | undefined> {
    const root = await realpath(folder).catch((cause: unknown) => {
      throw new Problem('wordpress.no-such-folder', { status: 422, title: `There is no folder ${folder}.`, cause });
    });
    for (const candidate of candidatesFor(url)) {
      const path = await realpath(join(root, candidate)).catch(() => undefined);
      if (path?.startsWith(root + sep)) return await this.read(path);
    }
    return undefined;
  }

  /** One byte more than is allowed tells that there are too many. */
  private async read(path: string): Promise<Uint8Array | undefined> {
    const file = await open(path);
    try {
      const { size } = await file.stat().then((stat) => (stat.isFile() ? stat : { size: undefined }));
      if (size === undefined) return undefined;
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(Math.min(size, this.maxBytes + 1)) });
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  }

  private async fromWeb(web: OutboundHttp, url: URL): Promise<FoundFile> {
    if (this.#failures >= mostFailures) return { reason: 'The old site cannot be reached.' };
    try {
      const { status, body } = await web.fetch(url, { maxBytes: this.maxBytes });
      this.#failures = 0;
      return status === 200 ? { bytes: body } : { reason: `The old site answered with status ${status}.` };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.#failures++;
      return { reason: error.title };
    }
  }
}

/** Where a file may lie in a copy of `wp-content/uploads`, or of the whole site, or in a heap. */
function candidatesFor({ pathname }: URL): string[] {
  const path = decoded(pathname);
  const afterUploads = /\/wp-content\/uploads\/(.+)$/.exec(path)?.[1];
  const byMonth = /\/(\d{4}\/\d{2}\/[^/]+)$/.exec(path)?.[1];
  return [...new Set([afterUploads, byMonth, path, path.split('/').at(-1)])].filter(
    (each) => each !== undefined && each !== '' && !each.includes('\0'),
  ) as string[];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
