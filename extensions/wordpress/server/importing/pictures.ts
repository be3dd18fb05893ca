import { createHash } from 'node:crypto';
import type { MediaLibrary } from '@tessera/media/server';
import { Problem } from '@tessera/models';
import type { KnownItems } from './known-items';
import type { PictureFiles } from './picture-files';

/** A picture of our library, or a sentence why there is none. */
export type FoundPicture = { readonly id: string; readonly isNew: boolean } | { readonly reason: string };

/** Whose pictures they are. */
export interface PicturesOf {
  /** What the site is known by. */
  readonly from: string;
  readonly baseUrl: string;
  /** The addresses of its attachments. */
  readonly files: Iterable<string>;
}

const pictureName = /\.(jpe?g|png|gif|webp)$/i;

/** Brings the pictures of one old site into the media library, each once, on behalf of whoever acts. */
export class Pictures {
  readonly #found = new Map<string, FoundPicture>();
  readonly #files: ReadonlySet<string>;

  constructor(
    private readonly site: PicturesOf,
    private readonly library: MediaLibrary,
    private readonly known: KnownItems,
    private readonly sources: PictureFiles,
  ) {
    this.#files = new Set([...site.files].flatMap((file) => (URL.canParse(file) ? keyOf(new URL(file)) : [])));
  }

  /** The picture at an address, brought in now if it has not been before. */
  async bring(src: string, alt = ''): Promise<FoundPicture> {
    const address = this.addressOf(src);
    if (!address) return { reason: 'Its address cannot be read.' };
    const found = this.#found.get(address.key) ?? (await this.find(address, alt));
    this.#found.set(address.key, found);
    return found;
  }

  /** The picture at an address, if it was brought in during this import. */
  at(src: string): { readonly id: string } | undefined {
    const found = this.#found.get(this.addressOf(src)?.key ?? '');
    return found && 'id' in found ? found : undefined;
  }

  private async find({ url, key }: FileAddress, alt: string): Promise<FoundPicture> {
    const { from } = this.site;
    const itemKey = `picture ${createHash('sha256').update(key).digest('hex')}`;
    const known = await this.known.find(from, itemKey);
    if (known?.picture) return { id: known.picture, isNew: false };
    if (!this.isOfSite(url, key)) return { reason: 'It belongs to another site.' };
    if (!pictureName.test(url.pathname)) return { reason: 'Only pictures are brought over: JPEG, PNG, GIF and WebP.' };
    const file = await this.sources.find(url);
    if ('reason' in file) return file;
    const added = await this.add(url, file.bytes, alt);
    if ('reason' in added) return added;
    const values = { picture: added.id, digest: createHash('sha256').update(file.bytes).digest('hex') };
    await (known ? this.known.change(known, values) : this.known.add({ site: from, key: itemKey, ...values }));
    return added;
  }

  private async add({ pathname }: URL, bytes: Uint8Array, alt: string): Promise<FoundPicture> {
    for (let tries = 1; ; tries++) {
      try {
        const { id } = await this.library.addImage({ name: pathname.split('/').at(-1)!, bytes, alt });
        return { id, isNew: true };
      } catch (error) {
        if (!(error instanceof Problem) || error.status === 401 || error.status === 403) throw error;
        if (error.status !== 503 || tries === 10) return { reason: error.title };
        await new Promise((resolve) => setTimeout(resolve, 1000 * tries));
      }
    }
  }

  /** Its own host, its attachments, and the place where WordPress.com keeps the files of a site. */
  private isOfSite(url: URL, key: string): boolean {
    if (this.#files.has(key)) return true;
    const { baseUrl } = this.site;
    return baseUrl !== '' && hostOf(url).replace('.files.wordpress.com', '.wordpress.com') === hostOf(new URL(baseUrl));
  }

  /** Without query; WordPress shows `a-300x200.jpg` where the file is `a.jpg`, so the attachment is meant where there is one. */
  private addressOf(src: string): FileAddress | undefined {
    const base = `${this.site.baseUrl || 'http://unknown.invalid'}/`;
    if (!URL.canParse(src, base)) return undefined;
    const url = new URL(src, base);
    url.search = url.hash = '';
    const whole = new URL(url);
    whole.pathname = whole.pathname.replace(/-\d{1,5}x\d{1,5}(?=\.\w+$)/, '');
    return this.#files.has(keyOf(whole)) ? { url: whole, key: keyOf(whole) } : { url, key: keyOf(url) };
  }
}

interface FileAddress {
  readonly url: URL;
  /** The same with http and https. */
  readonly key: string;
}

function keyOf(url: URL): string {
  return `${url.host}${url.pathname}`;
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}
