import { Agent, type Dispatcher, request } from 'undici';
import { Problem } from '@tessera/models';
import { bounded, collect } from './bounded-body';
import { asProblem } from './failures';
import { guardedConnector, type Resolve, systemResolve } from './guarded-connector';
import { followRedirect, type Hop, isRedirect } from './redirects';
import { checkTarget, type Reach } from './target';

/** Bounds of one client; each request may ask for less or more. */
export interface OutboundBounds {
  /** Milliseconds for the whole exchange: names, connections, redirects, headers and body. */
  readonly timeoutMs: number;
  /** Most bytes of a body. */
  readonly maxBytes: number;
}

/** One request. */
export interface OutboundRequest extends Partial<OutboundBounds> {
  /** `GET` when left out. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Dropped on a redirect to another origin, except `Accept` and `Accept-Language`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** A redirect that would turn it into a GET (301, 302, 303 of a POST) is the answer, and not followed. */
  readonly keepsMethod?: boolean;
  readonly signal?: AbortSignal;
}

/** An answer whose body is still to be read. Read it, or call `discard`. */
export interface OutboundStream {
  /** Of the address that answered in the end. */
  readonly url: string;
  readonly status: number;
  /** Names in lower case; a header sent several times is joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Ends with `outbound.too-large` or `outbound.timeout` when the bounds are passed, whatever the headers said. */
  readonly body: AsyncIterable<Uint8Array>;
  discard(): void;
}

/** An answer with its whole body. */
export interface OutboundAnswer extends Omit<OutboundStream, 'body' | 'discard'> {
  readonly body: Uint8Array;
}

/** How a client is made. */
export interface OutboundOptions extends OutboundBounds {
  readonly reach: Reach;
  readonly userAgent: string;
  /** Name lookup; the system's when left out. */
  readonly resolve?: Resolve;
}

/** A request follows at most this many redirects. */
export const maxRedirects = 5;

/**
 * The one way in which the server fetches from the web. It reaches public addresses alone, checked after name lookup at
 * every hop; it follows at most five redirects itself; time and bytes are bounded. An answer of any status is an answer;
 * everything else is a `Problem` named `outbound.*`.
 */
export class OutboundHttp {
  private readonly agent: Agent;

  constructor(private readonly options: OutboundOptions) {
    const { reach, resolve = systemResolve, timeoutMs } = options;
    this.agent = new Agent({
      connect: guardedConnector(reach, resolve, timeoutMs),
      connections: 8,
      pipelining: 1,
      keepAliveTimeout: 4_000,
    });
  }

  /** Fetches into memory. */
  async fetch(address: string | URL, options: OutboundRequest = {}): Promise<OutboundAnswer> {
    const { body, discard: _, ...answer } = await this.open(address, options);
    return { ...answer, body: await collect(body) };
  }

  /** Fetches the head; the body follows as it is read. */
  async open(address: string | URL, options: OutboundRequest = {}): Promise<OutboundStream> {
    const { timeoutMs, maxBytes } = { ...this.options, ...definedOnly(options) };
    const deadline = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
    const follows = (status: number) => isRedirect(status) && !(options.keepsMethod && status <= 303);
    const { answer, url } = await this.follow(this.firstHop(address, options), follows, signal).catch(
      (error: unknown) => {
        throw asProblem(error, timeoutMs);
      },
    );
    const headers = joined(answer.headers);
    const discard = () => void answer.body.on('error', () => undefined).destroy();
    if (headers['content-encoding'] && headers['content-encoding'] !== 'identity') {
      // A packed body could unpack to any size; we asked for a plain one.
      discard();
      throw new Problem('outbound.encoding-not-supported', {
        status: 502,
        title: 'The other side sent its answer packed, which was not asked for.',
      });
    }
    if (options.method !== 'HEAD' && Number(headers['content-length']) > maxBytes) {
      discard();
      throw tooLarge(maxBytes);
    }
    const body = bounded(
      answer.body,
      maxBytes,
      () => tooLarge(maxBytes),
      (error) => asProblem(error, timeoutMs),
    );
    return { url: url.href, status: answer.statusCode, headers, body, discard };
  }

  /** Reads an address as a request would, and asks nobody yet. Throws the problems `outbound.*` (400) that need no name lookup. */
  check(address: string): URL {
    return checkTarget(address, this.options.reach);
  }

  /** Whether networks besides the public internet were opened on purpose. */
  get reachesIntranet(): boolean {
    return this.options.reach.networks.length > 0;
  }

  /** Ends open connections. */
  async close(): Promise<void> {
    await this.agent.destroy();
  }

  private firstHop(address: string | URL, { method = 'GET', headers = {}, body }: OutboundRequest): Hop {
    const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    const ours = { 'user-agent': this.options.userAgent, 'accept-encoding': 'identity' };
    return {
      url: checkTarget(address, this.options.reach),
      method,
      headers: { ...Object.fromEntries(given), ...ours },
      body,
    };
  }

  private async follow(
    first: Hop,
    follows: (status: number) => boolean,
    signal: AbortSignal,
  ): Promise<{ answer: Dispatcher.ResponseData; url: URL }> {
    let hop = first;
    for (let redirects = 0; ; redirects++) {
      const { url, method, headers, body } = hop;
      const answer = await request(url, {
        dispatcher: this.agent,
        method: method as Dispatcher.HttpMethod,
        headers,
        body: body ?? null,
        signal,
      });
      const location = answer.headers['location'];
      if (!follows(answer.statusCode) || typeof location !== 'string') return { answer, url };
      answer.body.on('error', () => undefined).destroy();
      if (redirects === maxRedirects) {
        throw new Problem('outbound.too-many-redirects', {
          status: 502,
          title: `The other side redirected more than ${maxRedirects} times.`,
        });
      }
      hop = followRedirect(hop, answer.statusCode, location, this.options.reach);
    }
  }
}

function tooLarge(maxBytes: number): Problem {
  return new Problem('outbound.too-large', { status: 502, title: `The answer is larger than ${maxBytes} bytes.` });
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function definedOnly({ timeoutMs, maxBytes }: Partial<OutboundBounds>): Partial<OutboundBounds> {
  return { ...(timeoutMs !== undefined && { timeoutMs }), ...(maxBytes !== undefined && { maxBytes }) };
}
