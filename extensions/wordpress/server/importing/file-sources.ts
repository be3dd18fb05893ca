import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
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
export type FoundBytes = { readonly bytes: Uint8Array | AsyncIterable<Uint8Array> } | { readonly reason: string };

/** So many times in a row nobody answered; then the old site is not asked again. */
const mostFailures = 3;

/** Gets the files of an old site, from a folder first, then from the web. */
export class FileSources {
  #failures = 0;

  constructor(private readonly source: FileSource) {}

  async find(url: URL, maxBytes: number): Promise<FoundBytes> {
    const { folder, web } = this.source;
    const found = folder === undefined ? undefined : await this.fromFolder(folder, url, maxBytes);
    if (found) return found;
    if (web) return await this.fromWeb(web, url, maxBytes);
    return {
      reason: folder === undefined ? 'The file did not come along with the export.' : 'The file is not in the folder.',
    };
  }

  private async fromFolder(folder: string, url: URL, maxBytes: number): Promise<FoundBytes | undefined> {
    const root = await realpath(folder).catch((cause: unknown) => {
      throw new Problem('wordpress.no-such-folder', { status: 422, title: `There is no folder ${folder}.`, cause });
    });
    for (const candidate of candidatesFor(url)) {
      const path = await realpath(join(root, candidate)).catch(() => undefined);
      const file = path?.startsWith(root + sep) ? await stat(path) : undefined;
      if (!path || !file?.isFile()) continue;
      return file.size > maxBytes ? { reason: 'The file is too large.' } : { bytes: createReadStream(path) };
    }
    return undefined;
  }

  private async fromWeb(web: OutboundHttp, url: URL, maxBytes: number): Promise<FoundBytes> {
    if (this.#failures >= mostFailures) return { reason: 'The old site cannot be reached.' };
    try {
      const { status, body } = await web.fetch(url, { maxBytes });
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
