import { Problem } from '@tessera/models';

/** The headers by which a browser says where a request comes from. */
export interface OriginHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/** Whether a method may change something (RFC 9110 §9.2.1). */
export function isUnsafe(method: string): boolean {
  return !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method.toUpperCase());
}

/**
 * Whether a browser sent the request from our own pages: `Sec-Fetch-Site` (W3C Fetch Metadata) says `same-origin`, or
 * `none` (typed by the person); where a browser does not send it, `Origin` must be that of `publicUrl`, or the very
 * loopback address that was asked. A page of another site, a subdomain or another port of this machine is refused.
 */
export function isSameOrigin(headers: OriginHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = originOf(headers.origin);
  if (!origin) return false;
  return origin === originOf(publicUrl) || isAskedLoopback(origin, headers.host);
}

/** Throws `auth.foreign-origin` (403) unless `isSameOrigin`. */
export function requireSameOrigin(headers: OriginHeaders, publicUrl: string): void {
  if (isSameOrigin(headers, publicUrl)) return;
  throw new Problem('auth.foreign-origin', {
    status: 403,
    title: 'This request was not sent from our own pages.',
    detail: 'Programs send a bearer token instead of a cookie.',
  });
}

/** The origin of an http address in its canonical form; undefined for anything else, `null` among them. */
function originOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { origin, protocol } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

function isAskedLoopback(origin: string, host: string | undefined): boolean {
  const { hostname, host: itsHost } = new URL(origin);
  const isLoopback = hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
  return isLoopback && itsHost === host?.toLowerCase();
}
