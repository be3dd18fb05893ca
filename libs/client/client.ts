import { filled, written } from './address';
import { refusalOf } from './refusal';
import { type Answer, apiBase, type Arguments, type Method, type Path } from './routes';

/** Where a program talks to, and as whom. */
export interface ClientOptions {
  /** `https://example.org` */
  readonly url: string;
  /** Made by `npm run tessera -- create-token`; only what visitors may when left out. */
  readonly token?: string;
  /** Another `fetch`, e.g. one that waits or logs. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

interface Extra {
  readonly signal?: AbortSignal;
}

interface Call extends Extra {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: object;
  readonly body?: unknown;
  readonly version?: number | string;
  readonly idempotencyKey?: string;
}

/**
 * The API for programs, typed by its description: paths, what stands in them, queries, bodies and answers. Throws `Refusal` where the
 * API does not do as asked, and whatever `fetch` throws where it cannot be reached.
 */
export class Client {
  constructor(private readonly options: ClientOptions) {}

  /** Reads. */
  get<P extends Path<'get'>>(path: P, ...[options]: Arguments<'get', P, Extra>): Promise<Answer<'get', P>> {
    return this.send('get', path, options as Call);
  }

  /** Creates, or does an act such as a publication. */
  post<P extends Path<'post'>>(path: P, ...[options]: Arguments<'post', P, Extra>): Promise<Answer<'post', P>> {
    return this.send('post', path, options as Call);
  }

  /** Replaces the whole. */
  put<P extends Path<'put'>>(path: P, ...[options]: Arguments<'put', P, Extra>): Promise<Answer<'put', P>> {
    return this.send('put', path, options as Call);
  }

  /** Changes what is named. */
  patch<P extends Path<'patch'>>(path: P, ...[options]: Arguments<'patch', P, Extra>): Promise<Answer<'patch', P>> {
    return this.send('patch', path, options as Call);
  }

  /** Removes, or undoes an act. */
  delete<P extends Path<'delete'>>(path: P, ...[options]: Arguments<'delete', P, Extra>): Promise<Answer<'delete', P>> {
    return this.send('delete', path, options as Call);
  }

  private async send<T>(method: Method, path: string, call: Call = {}): Promise<T> {
    const { url, token, fetch = globalThis.fetch } = this.options;
    const address = new URL(apiBase + filled(path, call.path), url);
    for (const [name, value] of written(call.query)) address.searchParams.set(name, value);
    const headers = new Headers({ accept: 'application/json' });
    if (token) headers.set('authorization', `Bearer ${token}`);
    if (call.version !== undefined) headers.set('if-match', `"${call.version}"`);
    if (call.idempotencyKey) headers.set('idempotency-key', call.idempotencyKey);
    const body = method === 'get' || method === 'delete' ? undefined : bodyOf(call.body, headers);
    const request = new Request(address, { method: method.toUpperCase(), headers, body, signal: call.signal ?? null });
    const response = await fetch(request);
    if (!response.ok) throw await refusalOf(response);
    if (response.status === 204) return undefined as T;
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return (isJson ? await response.json() : response) as T;
  }
}

function bodyOf(body: unknown, headers: Headers): BodyInit {
  const isFile = body instanceof Blob;
  headers.set('content-type', isFile ? 'application/octet-stream' : 'application/json');
  return isFile ? body : JSON.stringify(body ?? {});
}
