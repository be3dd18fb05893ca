import { isIP } from 'node:net';
import { Problem } from '@tessera/models';
import { isReachable, type Network } from './public-address';

/** What may be asked for: ports, and networks besides the public internet. */
export interface Reach {
  readonly ports: readonly number[];
  readonly networks: readonly Network[];
}

/** Longest address that is asked for, in UTF-16 code units. */
const longest = 8192;

/**
 * Reads an address with the same WHATWG parser that the connection uses, which turns decimal, octal and hexadecimal
 * hosts and look-alike digits into plain addresses, and refuses what may never be asked for. A name passes: what it
 * stands for is checked when the connection is made, see `guardedConnector`.
 * Throws the problems `outbound.address-*`.
 */
export function checkTarget(address: string | URL, reach: Reach, base?: string): URL {
  const text = String(address);
  if (text.length > longest || isAmbiguous(text) || !URL.canParse(text, base)) {
    throw new Problem('outbound.address-invalid', {
      title: 'This is not an address on the web.',
      detail: shorten(text),
    });
  }
  const url = new URL(text, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new Problem('outbound.scheme-not-allowed', {
      title: 'Only http and https addresses can be fetched.',
      detail: shorten(text),
    });
  }
  if (url.username || url.password) {
    throw new Problem('outbound.credentials-in-address', {
      title: 'An address may not carry a user name or password.',
    });
  }
  const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
  if (!reach.ports.includes(port) || url.port === '0') {
    throw new Problem('outbound.port-not-allowed', {
      title: `Port ${url.port} may not be reached.`,
      detail: shorten(text),
    });
  }
  const host = bareHost(url.hostname);
  if (isIP(host) && !isReachable(host, reach.networks)) throw addressNotPublic(host);
  return url;
}

/** The one answer to every address that is not public, so that an answer does not map the inner network. */
export function addressNotPublic(host: string): Problem {
  return new Problem('outbound.address-not-public', {
    title: 'Only addresses of the public internet can be fetched.',
    detail: shorten(host),
  });
}

/** `[::1]` → `::1`. */
export function bareHost(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** Other parsers see another host behind a backslash, or a percent sign within the host; so such an address is nobody's. */
function isAmbiguous(text: string): boolean {
  return text.includes('\\') || /^[^/?#]*\/\/[^/?#]*%/.test(text);
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
