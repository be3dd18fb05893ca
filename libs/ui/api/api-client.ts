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
import {
  type Answer,
  apiBase,
  type Arguments,
  filled,
  type JsonPath,
  type Method,
  type UploadPath,
  written,
} from '@tessera/client';
import { filter, firstValueFrom, fromEvent, merge, type Observable, switchMap, takeUntil, tap, throwError } from 'rxjs';

/** What a request may carry besides what its route asks for. */
export interface ApiExtra {
  /** Aborts the request; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly context?: HttpContext;
}

/** Sending a file also tells how far it is, from 0 to 1. */
export interface ApiUploadExtra extends ApiExtra {
  readonly onProgress?: (share: number) => void;
}

interface Call extends ApiUploadExtra {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object;
  readonly body?: unknown;
  readonly version?: number | string;
  readonly idempotencyKey?: string;
}

/** A resource with the version that a change of it must name. */
export interface Versioned<T> {
  readonly value: T;
  /** From `ETag`; empty when the server sent none. */
  readonly version: string;
}

/**
 * The editor's one way to the API, typed by its description (`@tessera/client`). Answers are JSON bodies; everything else is thrown as
 * `ApiProblem`. Reads are tried again while the network or the server is away; a session that ended is renewed in a dialog and the
 * request goes on. Every POST has a key that makes a repetition harmless; one that outlives the call is given as `idempotencyKey`.
 */
@Injectable({ providedIn: 'root' })
export class ApiClient {
  private readonly http = inject(HttpClient);

  /** Reads. */
  get<P extends JsonPath<'get'>>(path: P, ...[options]: Arguments<'get', P, ApiExtra>): Promise<Answer<'get', P>> {
    return this.send('get', path, options as Call);
  }

  /** Reads together with the version (`ETag`). */
  async getVersioned<P extends JsonPath<'get'>>(
    path: P,
    ...[options]: Arguments<'get', P, ApiExtra>
  ): Promise<Versioned<Answer<'get', P>>> {
    const response = await this.response<Answer<'get', P>>('get', path, options as Call);
    return { value: response.body!, version: versionOf(response) };
  }

  /** Creates, or does an act such as a publication. */
  post<P extends JsonPath<'post'>>(path: P, ...[options]: Arguments<'post', P, ApiExtra>): Promise<Answer<'post', P>> {
    return this.send('post', path, options as Call);
  }

  /** Changes what is named. */
  patch<P extends JsonPath<'patch'>>(
    path: P,
    ...[options]: Arguments<'patch', P, ApiExtra>
  ): Promise<Answer<'patch', P>> {
    return this.send('patch', path, options as Call);
  }

  /** Replaces the whole. */
  put<P extends JsonPath<'put'>>(path: P, ...[options]: Arguments<'put', P, ApiExtra>): Promise<Answer<'put', P>> {
    return this.send('put', path, options as Call);
  }

  /** Removes, or undoes an act. */
  delete<P extends JsonPath<'delete'>>(
    path: P,
    ...[options]: Arguments<'delete', P, ApiExtra>
  ): Promise<Answer<'delete', P>> {
    return this.send('delete', path, options as Call);
  }

  /** Sends a file as `application/octet-stream`. */
  upload<P extends UploadPath>(
    path: P,
    ...[options]: Arguments<'post', P, ApiUploadExtra>
  ): Promise<Answer<'post', P>> {
    return this.send('post', path, options as Call);
  }

  /** Sends a file that takes the place of another. */
  replace<P extends UploadPath<'put'>>(
    path: P,
    ...[options]: Arguments<'put', P, ApiUploadExtra>
  ): Promise<Answer<'put', P>> {
    return this.send('put', path, options as Call);
  }

  private async send<T>(method: Method, path: string, call?: Call): Promise<T> {
    return (await this.response<T>(method, path, call)).body as T;
  }

  private response<T>(method: Method, path: string, call: Call = {}): Promise<HttpResponse<T>> {
    return firstValueFrom(this.events<T>(method, path, call).pipe(filter((event) => event instanceof HttpResponse)));
  }

  private events<T>(method: Method, path: string, call: Call): Observable<HttpEvent<T>> {
    const { body = method === 'post' || method === 'put' ? {} : undefined, context, onProgress, signal } = call;
    const isFile = body instanceof Blob;
    const events = this.http.request<T>(method.toUpperCase(), apiBase + filled(path, call.path), {
      body,
      params: written(call.query).reduce((params, [name, value]) => params.set(name, value), new HttpParams()),
      headers: headersOf(method, isFile, call),
      context,
      observe: 'events',
      reportUploadProgress: isFile,
    });
    const told = events.pipe(
      tap((event) => {
        if (isFile && event.type === HttpEventType.UploadProgress)
          onProgress?.(event.loaded / (event.total || body.size || 1));
      }),
    );
    return signal ? told.pipe(takeUntil(aborted(signal))) : told;
  }
}

function aborted(signal: AbortSignal): Observable<never> {
  const now = signal.aborted ? [throwError(() => signal.reason)] : [];
  const later = fromEvent(signal, 'abort').pipe(switchMap(() => throwError(() => signal.reason)));
  return merge(...now, later);
}

function headersOf(method: Method, isFile: boolean, { version, idempotencyKey }: Call): HttpHeaders {
  let headers = new HttpHeaders();
  if (isFile) headers = headers.set('Content-Type', 'application/octet-stream');
  if (version !== undefined) headers = headers.set('If-Match', `"${version}"`);
  if (method === 'post') headers = headers.set('Idempotency-Key', idempotencyKey ?? newIdempotencyKey());
  return headers;
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
