import { Problem } from '@tessera/models';
import { checkTarget, type Reach } from './target';

/** One hop of a request. Header names are in lower case. */
export interface Hop {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
}

/** Headers that say nothing about who asks, and so may follow a redirect to another origin. */
const harmless = new Set(['accept', 'accept-language', 'accept-encoding', 'user-agent']);

/** Whether a status is a redirect that names another address. */
export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

/**
 * The request that follows a redirect (RFC 9110 §15.4), its address checked anew. Towards another origin all headers are
 * dropped but the harmless ones: keys travel under many names. A body never goes to an origin that was not asked for.
 */
export function followRedirect(hop: Hop, status: number, location: string, reach: Reach): Hop {
  const url = checkTarget(location, reach, hop.url.href);
  const isSameOrigin = url.origin === hop.url.origin;
  const becomesGet =
    status === 303 ? hop.method !== 'HEAD' : (status === 301 || status === 302) && hop.method === 'POST';
  const method = becomesGet ? 'GET' : hop.method;
  const body = becomesGet ? undefined : hop.body;
  if (body !== undefined && !isSameOrigin) {
    throw new Problem('outbound.redirect-refused', {
      status: 502,
      title: 'The other side wants the content sent to another server.',
    });
  }
  const kept = Object.entries(hop.headers).filter(
    ([name]) => (isSameOrigin || harmless.has(name)) && !(becomesGet && name.startsWith('content-')),
  );
  return { url, method, headers: Object.fromEntries(kept), body };
}
