import {
  HttpBackend,
  HttpErrorResponse,
  type HttpEvent,
  HttpEventType,
  type HttpRequest,
  HttpResponse,
} from '@angular/common/http';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { uuidv7 } from '@tessera/models';
import { provideApi, provideFieldDisplays, provideFieldWidgets } from '@tessera/ui';
import { defer, Observable } from 'rxjs';
import type { AssetUse, AssetView } from '../contract';
import { mediaDisplays, mediaWidgets } from './fields/media-widgets';

/** A file on its way to the server, which a test lets go on. */
export interface Arriving {
  readonly path: string;
  readonly name: string;
  readonly isGivenUp: boolean;
  /** From 0 to 1. */
  progress(share: number): void;
  arrive(): AssetView;
  refuse(status: number, code: string, title: string, detail?: string): void;
}

// jsdom keeps no addresses of files.
URL.createObjectURL ??= () => 'blob:here';
URL.revokeObjectURL ??= () => undefined;

/** The API of the media library in memory, in place of the network: what the widgets ask for, by the contract. */
export class MediaServer implements HttpBackend {
  readonly assets = new Map<string, AssetView>();
  readonly uses: AssetUse[] = [];
  readonly arriving: Arriving[] = [];
  readonly asked: string[] = [];

  /** What a test bed needs for it. */
  providers(): Array<Provider | EnvironmentProviders> {
    return [
      provideApi(),
      provideFieldWidgets(mediaWidgets),
      provideFieldDisplays(mediaDisplays),
      { provide: HttpBackend, useValue: this },
    ];
  }

  add(name: string, kind: AssetView['kind'] = 'document', values: Partial<AssetView> = {}): AssetView {
    const id = uuidv7();
    const isDrawn = kind !== 'document';
    const asset: AssetView = {
      id,
      version: 1,
      kind,
      name,
      alt: '',
      caption: null,
      folder: null,
      mime: isDrawn ? 'image/png' : 'application/pdf',
      bytes: 12_300,
      width: isDrawn ? 40 : null,
      height: isDrawn ? 30 : null,
      url: `/media/${id}/1/${name}`,
      thumbnail: isDrawn ? `/media/${id}/1/40.webp` : null,
      srcset: '',
      colour: isDrawn ? '#446688' : null,
      focus: null,
      createdAt: '2026-11-22T09:00:00.000Z',
      trashedAt: null,
      ...values,
    };
    this.assets.set(id, asset);
    return asset;
  }

  handle(request: HttpRequest<unknown>): Observable<HttpEvent<unknown>> {
    const path = request.url.replace('/api/v1', '');
    this.asked.push(`${request.method} ${decodeURIComponent(request.urlWithParams.replace('/api/v1', ''))}`);
    if (request.method === 'POST') return this.receive(path, request.params.get('name')!);
    return defer(async () => {
      await Promise.resolve();
      return this.answer(path, request);
    });
  }

  private answer(path: string, { params }: HttpRequest<unknown>): HttpEvent<unknown> {
    if (path === '/media/folders') return ok({ data: [], page: { next: null } });
    if (path === '/media') {
      const [kinds, search] = [params.get('filter[kind]')?.split(','), params.get('search') ?? ''];
      const data = [...this.assets.values()].filter(
        ({ kind, name }) => (!kinds || kinds.includes(kind)) && name.toLowerCase().includes(search.toLowerCase()),
      );
      return ok({ data, page: { next: null, total: data.length } });
    }
    if (path.endsWith('/uses')) return ok({ data: this.uses, hasMore: false });
    const asset = this.assets.get(path.split('/')[2]!);
    if (asset) return ok(asset);
    throw problem(404, 'media.asset-not-found', 'There is no such picture or file.');
  }

  private receive(path: string, name: string): Observable<HttpEvent<unknown>> {
    return new Observable((observer) => {
      const state = { isGivenUp: false };
      this.arriving.push({
        path,
        name,
        get isGivenUp() {
          return state.isGivenUp;
        },
        progress: (share) => observer.next({ type: HttpEventType.UploadProgress, loaded: share * 100, total: 100 }),
        arrive: () => {
          const asset = this.add(name, path === '/media/images' ? 'picture' : 'document');
          observer.next(ok(asset, 201));
          observer.complete();
          return asset;
        },
        refuse: (status, code, title, detail) => observer.error(problem(status, code, title, detail)),
      });
      return () => (state.isGivenUp = true);
    });
  }
}

function ok(body: unknown, status = 200): HttpResponse<unknown> {
  return new HttpResponse({ body, status });
}

function problem(status: number, code: string, title: string, detail?: string): HttpErrorResponse {
  return new HttpErrorResponse({ status, error: { code, status, title, ...(detail && { detail }) } });
}
