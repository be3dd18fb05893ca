import {
  HttpClient,
  type HttpContext,
  type HttpEvent,
  HttpEventType,
  HttpHeaders,
  HttpParams,
  HttpResponse,
} from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { filter, firstValueFrom, fromEvent, merge, type Observable, switchMap, takeUntil, tap, throwError } from 'rxjs';

/** Where the API lives; paths given to `ApiClient` begin behind it: `/pages/…`. */
export const apiBase = '/api/v1';

/** Query parameters by their names in the API, e.g. `{ 'filter[parent]': id, 'page[size]': 50 }`; empty ones are left out. */
export type ApiQuery = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** What a request may carry besides path and body. */
export interface ApiOptions {
  readonly query?: ApiQuery;
  /** The version the change is based on; sent as `If-Match`. */
  readonly version?: number | string;
  /** Aborts the request; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly context?: HttpContext;
}

/** A POST also has a key that makes a repetition harmless; made anew for each call when left out. */
export interface ApiPostOptions extends ApiOptions {
  readonly idempotencyKey?: string;
}

/** Sending a file also tells how far it is, from 0 to 1. */
export interface ApiUploadOptions extends ApiPostOptions {
  /** `PUT` to put a file in the place of another; `POST` when left out. */
  readonly method?: 'POST' | 'PUT';
  readonly onProgress?: (share: number) => void;
}

/** A resource with the version that a change of it must name. */
export interface Versioned<T> {
  readonly value: T;
  /** From `ETag`; empty when the server sent none. */
  readonly version: string;
}

/**
 * The editor's one way to the API. Answers are JSON bodies; everything else is thrown as `ApiProblem`. Reads are tried
 * again while the network or the server is away; a session that ended is renewed in a dialog and the request goes on.
 */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);

  /** Reads. */
  async get<T>(path: string, options: ApiOptions = {}): Promise<T> {
    return (await this.send<T>('GET', path, undefined, options)).body as T;
  }

  /** Reads together with the version (`ETag`). */
  async getVersioned<T>(path: string, options: ApiOptions = {}): Promise<Versioned<T>> {
    const response = await this.send<T>('GET', path, undefined, options);
    return { value: response.body as T, version: versionOf(response) };
  }

  /** Creates, or does an act such as a publication. */
  async post<T>(path: string, body: unknown = {}, options: ApiPostOptions = {}): Promise<T> {
    return (await this.send<T>('POST', path, body, options)).body as T;
  }

  /** Changes; `version` is what the change is based on. */
  async patch<T>(path: string, body: unknown, options: ApiOptions = {}): Promise<T> {
    return (await this.send<T>('PATCH', path, body, options)).body as T;
  }

  /** Replaces the whole; `version` is what the change is based on. */
  async put<T>(path: string, body: unknown = {}, options: ApiOptions = {}): Promise<T> {
    return (await this.send<T>('PUT', path, body, options)).body as T;
  }

  /** Removes, or undoes an act. */
  async delete<T = void>(path: string, options: ApiOptions = {}): Promise<T> {
    return (await this.send<T>('DELETE', path, undefined, options)).body as T;
  }

  /** Sends a file as `application/octet-stream`. */
  async upload<T>(path: string, file: Blob, options: ApiUploadOptions = {}): Promise<T> {
    const sent = this.events<T>(options.method ?? 'POST', path, file, options).pipe(
      tap((event) => {
        if (event.type === HttpEventType.UploadProgress)
          options.onProgress?.(event.loaded / (event.total || file.size || 1));
      }),
    );
    return (await firstValueFrom(sent.pipe(onlyResponse))).body as T;
  }

  private send<T>(method: string, path: string, body: unknown, options: ApiPostOptions): Promise<HttpResponse<T>> {
    return firstValueFrom(this.events<T>(method, path, body, options).pipe(onlyResponse));
  }

  private events<T>(method: string, path: string, body: unknown, options: ApiPostOptions): Observable<HttpEvent<T>> {
    const isFile = body instanceof Blob;
    const events = this.http.request<T>(method, apiBase + path, {
      body,
      params: paramsOf(options.query),
      headers: headersOf(method, isFile, options),
      context: options.context,
      observe: 'events',
      reportUploadProgress: isFile,
    });
    return options.signal ? events.pipe(takeUntil(aborted(options.signal))) : events;
  }
}

function onlyResponse<T>(events: Observable<HttpEvent<T>>): Observable<HttpResponse<T>> {
  return events.pipe(filter((event) => event instanceof HttpResponse));
}

function aborted(signal: AbortSignal): Observable<never> {
  const now = signal.aborted ? [throwError(() => signal.reason)] : [];
  const later = fromEvent(signal, 'abort').pipe(switchMap(() => throwError(() => signal.reason)));
  return merge(...now, later);
}

function headersOf(method: string, isFile: boolean, options: ApiPostOptions): HttpHeaders {
  let headers = new HttpHeaders();
  if (isFile) headers = headers.set('Content-Type', 'application/octet-stream');
  if (options.version !== undefined) headers = headers.set('If-Match', `"${options.version}"`);
  if (method === 'POST') headers = headers.set('Idempotency-Key', options.idempotencyKey ?? newIdempotencyKey());
  return headers;
}

function paramsOf(query: ApiQuery = {}): HttpParams {
  let params = new HttpParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') params = params.set(name, value);
  }
  return params;
}

/** The version in an `ETag`, without quotes and weakness. */
export function versionOf(response: Pick<HttpResponse<unknown>, 'headers'>): string {
  return (response.headers.get('ETag') ?? '').replace(/^W\//, '').replaceAll('"', '');
}

/** A key for `Idempotency-Key`; keep it with the act, so that trying again cannot do it twice. */
export function newIdempotencyKey(): string {
  // crypto.randomUUID is missing on plain http.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
