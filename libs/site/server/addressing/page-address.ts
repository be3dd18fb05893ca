import { canonicalAddress, pathFromAddress } from '@tessera/content/contract';

/** What the target of a request asks for, before anything is looked up. */
export type Asked =
  /** `address` is canonical and decoded: `/über-uns`; `query` is as sent, with its `?`, or empty. */
  | { readonly sort: 'page'; readonly address: string; readonly query: string }
  /** The same page under its one address. */
  | { readonly sort: 'elsewhere'; readonly to: string }
  /** Nothing can be there, whatever the database says. */
  | { readonly sort: 'nowhere'; readonly status: 400 | 404 };

/** Longest target that is looked at, in characters as sent. */
export const longestTarget = 2048;

/**
 * Reads the target of a request line (RFC 9112 §3.2.1). Every page has one address: Unicode in NFC and lower case, single
 * slashes, none at the end, percent-encoded as `pathFromAddress` does; other spellings lead to it. What no page can be called
 * (NUL, control characters, an encoded slash, dot segments, broken UTF-8) is turned away without asking the database.
 */
export function readTarget(target: string): Asked {
  const mark = target.indexOf('?');
  const raw = mark === -1 ? target : target.slice(0, mark);
  const query = mark === -1 ? '' : target.slice(mark);
  if (target.length > longestTarget) return { sort: 'nowhere', status: 404 };
  if (!raw.startsWith('/')) return { sort: 'nowhere', status: 400 };
  const segments = decoded(raw);
  if (!segments) return { sort: 'nowhere', status: 400 };
  if (segments.some((segment) => segment === '.' || segment === '..' || unspeakable.test(segment)))
    return { sort: 'nowhere', status: 404 };
  const address = canonicalAddress(segments.join('/'));
  const path = pathFromAddress(address);
  return raw === path ? { sort: 'page', address, query } : { sort: 'elsewhere', to: path + query };
}

/** Whether a query asks for a number, by which other systems tell their pages apart: `?p=12`. */
export function asksForNumber(query: string): boolean {
  return /[?&][^=&]+=\d+(?:&|$)/.test(query);
}

const unspeakable = /[\p{Cc}/\\]/u;

function decoded(raw: string): string[] | null {
  try {
    return raw.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}
