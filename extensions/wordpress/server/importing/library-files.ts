import { createHash } from 'node:crypto';
import type { AssetRow, MediaLibrary } from '@tessera/media/server';
import { Problem } from '@tessera/models';
import { plainLine } from '../mapping/plain';
import type { FoundMedia } from '../mapping/resolvers';
import type { FileSources } from './file-sources';
import type { KnownItem, KnownItems } from './known-items';
import type { FileFacts } from './survey';

/** What a file is to those who show it. */
export type FileKind = 'picture' | 'audio' | 'video' | 'file';

/** A file of our library, or a sentence why there is none. */
export type FoundFile =
  | { readonly id: string; readonly kind: FileKind; readonly url: string; readonly isNew: boolean }
  | { readonly reason: string };

/** By what content names a file: its address, the attachment that it is, or both. */
export interface FileRef {
  readonly src: string | null;
  readonly attachment: number | null;
}

/** Whose files they are. */
export interface FilesOf {
  /** What the site is known by. */
  readonly from: string;
  readonly baseUrl: string;
  /** Its attachments by their ids. */
  readonly files: ReadonlyMap<number, FileFacts>;
}

/** Most bytes of a picture, and of any other file. */
export interface FileLimits {
  readonly picture: number;
  readonly file: number;
}

/** Names of what the library takes as a picture or a drawing. */
export const pictureName = /\.(?:jpe?g|png|gif|webp|svg)$/i;
/** Names of what is certainly no page of a site. */
const fileName =
  /\.(?:jpe?g|png|gif|webp|svg|avif|heic|pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|txt|csv|epub|zip|mp3|m4a|og[ga]|opus|wav|flac|mp4|m4v|mov|webm|ogv|avi|mpe?g|vtt)$/i;

/** Brings the files of one old site into the media library, each once, on behalf of whoever acts. */
export class LibraryFiles {
  readonly #found = new Map<string, FoundFile>();
  readonly #byAddress = new Map<string, FileFacts>();

  constructor(
    private readonly site: FilesOf,
    private readonly library: MediaLibrary,
    private readonly known: KnownItems,
    private readonly sources: FileSources,
    private readonly limits: FileLimits,
  ) {
    for (const facts of site.files.values())
      if (URL.canParse(facts.url)) this.#byAddress.set(keyOf(new URL(facts.url)), facts);
  }

  /** A file, brought in now if it has not been before; `alt` is said of a picture of which the export says nothing itself. */
  async bring(ref: FileRef, alt = ''): Promise<FoundFile> {
    const address = this.addressOf(ref);
    if (!address) return { reason: 'Its address cannot be read.' };
    const found = this.#found.get(address.key) ?? (await this.find(address, alt));
    this.#found.set(address.key, found);
    return found;
  }

  /** A file with what the export says of it, if it was brought in during this import. */
  at(ref: FileRef): FoundMedia | undefined {
    const address = this.addressOf(ref);
    const found = address && this.#found.get(address.key);
    if (!found || !('id' in found)) return undefined;
    const { id, kind, url } = found;
    const { alt = '', caption = '' } = address.facts ?? {};
    return { id, kind, url, alt: plainLine(alt, 1000), caption: plainLine(caption, 1000) };
  }

  /** Whether an address is certainly that of a file of the old site. */
  isKnown(ref: FileRef): boolean {
    const address = this.addressOf(ref);
    return address !== undefined && (address.facts !== undefined || this.mayBring(address.url) === null);
  }

  private async find({ url, key, facts }: FileAddress, alt: string): Promise<FoundFile> {
    const { from } = this.site;
    const itemKey = `picture ${createHash('sha256').update(key).digest('hex')}`;
    const known = await this.known.find(from, itemKey);
    if (known?.picture) return { ...(await this.asBefore(known, known.picture)), isNew: false };
    const why = facts ? null : this.mayBring(url);
    if (why !== null) return { reason: why };
    const isPicture = pictureName.test(url.pathname);
    const source = await this.sources.find(url, isPicture ? this.limits.picture : this.limits.file);
    if ('reason' in source) return source;
    const about = { alt: plainLine(facts?.alt || alt, 1000), caption: plainLine(facts?.caption ?? '', 1000) || null };
    const added = await this.add(url, source.bytes, about, isPicture ? 'addImage' : 'addDocument');
    if (typeof added === 'string') return { reason: added };
    const values = await this.valuesOf(added);
    const parts = { kind: values.kind, url: values.url };
    await this.known.keep(from, itemKey, known, { picture: added.id, digest: added.sha256, parts });
    return { ...values, isNew: true };
  }

  /** A file keeps the address under which it came, so that pages that link to it stay as they are. */
  private async asBefore({ parts }: KnownItem, id: string) {
    const kept = parts as { readonly kind: FileKind; readonly url: string } | null;
    return kept ? { id, ...kept } : await this.valuesOf({ id, kind: 'picture', mime: '' });
  }

  private async valuesOf({ id, kind, mime }: Pick<AssetRow, 'id' | 'kind' | 'mime'>) {
    const shown = (await this.library.shown([id])).files.get(id);
    const [sort] = (shown?.mime ?? mime).split('/');
    const playable = sort === 'audio' || sort === 'video' ? sort : 'file';
    return { id, kind: kind === 'document' ? playable : ('picture' as FileKind), url: shown?.url ?? '' };
  }

  private async add(
    url: URL,
    found: Uint8Array | AsyncIterable<Uint8Array>,
    about: { readonly alt: string; readonly caption: string | null },
    as: 'addImage' | 'addDocument',
  ): Promise<AssetRow | string> {
    const name = decoded(url.pathname.split('/').at(-1)!);
    for (let bytes = found, door = as, tries = 1; ; tries++) {
      try {
        return await this.library[door]({ name, bytes, ...about });
      } catch (error) {
        if (!(error instanceof Problem) || error.status === 401 || error.status === 403) throw error;
        // Those that move are kept as files, and shown as links.
        if (error.code === 'media.moving-picture') door = 'addDocument';
        else if (error.status === 503 && tries < 10) await new Promise((resolve) => setTimeout(resolve, 1000 * tries));
        else return error.title;
      }
      if (bytes instanceof Uint8Array) continue;
      const again = await this.sources.find(url, this.limits.picture);
      if ('reason' in again) return again.reason;
      bytes = again.bytes;
    }
  }

  /** Why something is not brought in that is no attachment; null for what is. */
  private mayBring(url: URL): string | null {
    if (!this.isOfSite(url)) return 'It belongs to another site.';
    return fileName.test(url.pathname) ? null : 'It does not look like a file.';
  }

  /** Its own host, and the place where WordPress.com keeps the files of a site. */
  private isOfSite(url: URL): boolean {
    const { baseUrl } = this.site;
    return baseUrl !== '' && hostOf(url).replace('.files.wordpress.com', '.wordpress.com') === hostOf(new URL(baseUrl));
  }

  /** Without query; WordPress shows `a-300x200.jpg` where the file is `a.jpg`, so the attachment is meant where there is one. */
  private addressOf({ src, attachment }: FileRef): FileAddress | undefined {
    const named = attachment === null ? undefined : this.site.files.get(attachment);
    const base = `${this.site.baseUrl || 'http://unknown.invalid'}/`;
    const href = named?.url ?? src;
    if (!href || !URL.canParse(href, base)) return undefined;
    const url = new URL(href, base);
    if (named) return { url, key: keyOf(url), facts: named };
    url.search = url.hash = '';
    const whole = new URL(url);
    whole.pathname = whole.pathname.replace(/(?:-\d{1,5}x\d{1,5}|-scaled)(?=\.\w+$)/, '');
    for (const each of [url, whole]) {
      const facts = this.#byAddress.get(keyOf(each));
      if (facts) return { url: each, key: keyOf(each), facts };
    }
    return { url, key: keyOf(url), facts: undefined };
  }
}

interface FileAddress {
  readonly url: URL;
  /** The same with http and https. */
  readonly key: string;
  /** The attachment that it is. */
  readonly facts: FileFacts | undefined;
}

function keyOf(url: URL): string {
  return `${url.host}${url.pathname}`;
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
