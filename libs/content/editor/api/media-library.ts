import { inject, Injectable, type Signal, signal, type WritableSignal } from '@angular/core';
import type { Schemas } from '@tessera/client';
import { ApiClient } from '@tessera/ui';

/** A picture of the media library as the editor shows it. */
export interface Picture {
  readonly id: string;
  readonly name: string;
  /** The words that stand for it unless a page says others. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly url: string;
  readonly thumbnail: string;
  /** `#rrggbb`, shown until it is there. */
  readonly colour: string | null;
}

/** A folder of the library, called with those in which it lies: `Press / 2026`. */
export interface PictureFolder {
  readonly id: string;
  readonly name: string;
}

/** What is known of a picture: itself, or that it is gone; undefined while the answer is on its way. */
export type KnownPicture = Picture | 'missing' | undefined;

type FolderRow = Schemas['media.folder.row'];

const mostFolders = 200;

/** The pictures that pages use, each asked for once, and the library behind them. */
@Injectable({ providedIn: 'root' })
export class MediaLibrary {
  private readonly api = inject(ApiClient);
  private readonly known = new Map<string, WritableSignal<KnownPicture>>();

  /** The picture of an id; asked for when first wanted. */
  picture(id: string): Signal<KnownPicture> {
    const known = this.known.get(id);
    if (known) return known;
    const picture = signal<KnownPicture>(undefined);
    this.known.set(id, picture);
    void this.ask(id, picture);
    return picture;
  }

  /** The folders one may see, by their names. */
  async folders(): Promise<readonly PictureFolder[]> {
    const { data } = await this.api.get('/media/folders', {
      query: { fields: ['name', 'parent'], 'page[size]': mostFolders },
    });
    const byId = new Map(data.map((folder) => [folder.id, folder]));
    const nameOf = ({ name = '', parent }: FolderRow): string => {
      const above = parent ? byId.get(parent) : undefined;
      return above ? `${nameOf(above)} / ${name}` : name;
    };
    return data.map((folder) => ({ id: folder.id, name: nameOf(folder) })).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Pictures by words in their name or alternative text, newest first; those in one folder where one is named. */
  async find(
    text: string,
    { after, folder }: { readonly after?: string | null | undefined; readonly folder?: string | null } = {},
    abort?: AbortSignal,
  ): Promise<{ readonly data: readonly Picture[]; readonly next: string | null }> {
    const { data, page } = await this.api.get('/media', {
      query: { search: text, 'filter[folder]': folder, 'page[size]': 30, 'page[after]': after },
      ...(abort && { signal: abort }),
    });
    data.forEach((picture) => this.keep(picture));
    return { data, next: page.next };
  }

  /** Sends a picture, into a folder where one is named; `onProgress` from 0 to 1. */
  async upload(
    file: File,
    onProgress: (share: number) => void,
    abort?: AbortSignal,
    folder?: string | null,
  ): Promise<Picture> {
    const picture = await this.api.upload('/media/images', {
      body: file,
      query: { name: file.name, folder },
      onProgress,
      ...(abort && { signal: abort }),
    });
    this.keep(picture);
    return picture;
  }

  private keep(picture: Picture): void {
    const known = this.known.get(picture.id);
    if (known) known.set(picture);
    else this.known.set(picture.id, signal<KnownPicture>(picture));
  }

  private async ask(id: string, picture: WritableSignal<KnownPicture>): Promise<void> {
    try {
      picture.set(await this.api.get('/media/{id}', { path: { id } }));
    } catch (thrown) {
      picture.set('missing');
      // A picture that could not be asked for is asked for again when it is wanted again.
      if ((thrown as { status?: number }).status !== 404) this.known.delete(id);
    }
  }
}
