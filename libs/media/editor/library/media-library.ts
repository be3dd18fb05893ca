import { inject, Injectable, type Signal, signal, type WritableSignal } from '@angular/core';
import { apiBase, type Query } from '@tessera/client';
import { ApiClient } from '@tessera/ui';
import type { AssetBatch, AssetChange, AssetDeletionPlan, AssetKind, AssetUses, AssetView } from '../../contract';
// Not by the face: the schemas beside it need the validation library, which is too large for the browser.
import { pictureTypes } from '../../contract/picture-types';

/** What is known of an asset: itself, or that it is gone; undefined while the answer is on its way. */
export type KnownAsset = AssetView | 'missing' | undefined;

/** What is wanted of the library; what is left out narrows nothing. */
export interface AssetQuery {
  readonly text?: string;
  /** Directly in this folder, `none` for the top. */
  readonly folder?: string | null;
  /** In this folder and all beneath it. */
  readonly within?: string | null;
  readonly kinds?: readonly AssetKind[];
  /** What the media type begins with. */
  readonly mime?: string;
  /** Only what nobody has described. */
  readonly isUndescribed?: boolean;
  readonly sort?: Query<'get', '/media'>['sort'];
  readonly isTrash?: boolean;
  readonly after?: string | null | undefined;
  readonly size?: number;
}

/** Part of the library. */
export interface AssetPage {
  readonly data: readonly AssetView[];
  readonly next: string | null;
  readonly total?: number | string;
}

/** How a file is sent. */
export interface SendOptions {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
  readonly folder?: string | null | undefined;
  /** As a picture that pages show, or as it is. */
  readonly as?: 'picture' | 'document';
}

/** Whether a file is one of the pictures that pages show, as far as its name and type say. */
export function isPicture({ type }: Pick<File, 'type'>): boolean {
  return Object.hasOwn(pictureTypes, type);
}

/** The library as the editor knows it: what pages and records use, each asked for once, and all the rest behind it. */
@Injectable({ providedIn: 'root' })
export class MediaLibrary {
  private readonly api = inject(ApiClient);
  private readonly known = new Map<string, WritableSignal<KnownAsset>>();

  /** The asset of an id; asked for when first wanted. */
  asset(id: string): Signal<KnownAsset> {
    const known = this.known.get(id);
    if (known) return known;
    const asset = signal<KnownAsset>(undefined);
    this.known.set(id, asset);
    void this.ask(id, asset);
    return asset;
  }

  async find(query: AssetQuery, abort?: AbortSignal): Promise<AssetPage> {
    const { data, page } = await this.api.get('/media', {
      query: parametersOf(query),
      ...(abort && { signal: abort }),
    });
    data.forEach((asset) => this.keep(asset));
    return { data, next: page?.next ?? null, ...(page?.total !== undefined && { total: page.total }) };
  }

  /** Sends a file: a picture where it is one, unless it is wanted as it is. */
  async upload(file: File, { as, folder, signal: abort, onProgress }: SendOptions = {}): Promise<AssetView> {
    const path =
      (as ?? (isPicture(file) ? 'picture' : 'document')) === 'picture' ? '/media/images' : '/media/documents';
    const asset = await this.api.upload(path, {
      body: file,
      query: { name: file.name, folder },
      ...(onProgress && { onProgress }),
      ...(abort && { signal: abort }),
    });
    return this.keep(asset);
  }

  /** Puts another file in the place of an asset. */
  async replace(
    { id, version }: AssetView,
    file: File,
    { onProgress, signal: abort }: SendOptions = {},
  ): Promise<AssetView> {
    const asset = await this.api.replace('/media/{id}/file', {
      path: { id },
      body: file,
      version,
      query: { name: file.name },
      ...(onProgress && { onProgress }),
      ...(abort && { signal: abort }),
    });
    return this.keep(asset);
  }

  async change({ id, version }: AssetView, values: AssetChange): Promise<AssetView> {
    return this.keep(await this.api.patch('/media/{id}', { path: { id }, body: values, version }));
  }

  /** Several at once, all or none; what is deleted goes to the trash. */
  async batch(batch: Partial<AssetBatch>): Promise<readonly AssetView[]> {
    const { changed } = await this.api.post('/media/batch', { body: batch });
    return changed.map((asset) => this.keep(asset));
  }

  async restore({ id, version }: AssetView): Promise<AssetView> {
    return this.keep(await this.api.post('/media/{id}/restorations', { path: { id }, version }));
  }

  async deleteForGood({ id, version }: AssetView): Promise<void> {
    await this.api.delete('/media/{id}', { path: { id }, version, query: { forGood: true } });
    this.known.get(id)?.set('missing');
  }

  /** Asks anew, e.g. after somebody else changed it. */
  async reload(id: string): Promise<AssetView> {
    return this.keep(await this.api.get('/media/{id}', { path: { id } }));
  }

  uses(id: string): Promise<AssetUses> {
    return this.api.get('/media/{id}/uses', { path: { id } });
  }

  deletionPlan(id: string): Promise<AssetDeletionPlan> {
    return this.api.get('/media/{id}/deletion-plan', { path: { id } });
  }

  private keep(asset: AssetView): AssetView {
    const known = this.known.get(asset.id);
    if (known) known.set(asset);
    else this.known.set(asset.id, signal<KnownAsset>(asset));
    return asset;
  }

  private async ask(id: string, asset: WritableSignal<KnownAsset>): Promise<void> {
    try {
      asset.set(await this.api.get('/media/{id}', { path: { id } }));
    } catch (thrown) {
      asset.set('missing');
      // What could not be asked for is asked for again when it is wanted again.
      if ((thrown as { status?: number }).status !== 404) this.known.delete(id);
    }
  }
}

function parametersOf(query: AssetQuery): Query<'get', '/media'> {
  const { text, folder, within, kinds, mime, isUndescribed, sort, isTrash, after, size = 60 } = query;
  return {
    search: text?.trim(),
    'filter[folder]': folder,
    'filter[within]': within,
    'filter[kind]': kinds?.join(','),
    'filter[mime]': mime,
    'filter[undescribed]': isUndescribed || undefined,
    sort,
    trash: isTrash ? 'only' : undefined,
    'page[size]': size,
    'page[after]': after,
    // Once is enough: the next pages are of the same list.
    'page[total]': after ? undefined : true,
  };
}

/** Where an asset is, for a link outside of the editor. */
export function publicUrl({ url }: Pick<AssetView, 'url'>): string {
  return new URL(url, new URL(apiBase, location.origin)).href;
}
