import { addressMaxBytes, canonicalAddress, homeAddress } from '@tessera/content/contract';

/**
 * The address that something of the old site had there, as pages and redirects are kept; undefined for what is elsewhere, for
 * the front page, and for what is told apart by its query alone (`/?p=12`).
 */
export function oldAddress(link: string, baseUrl: string): string | undefined {
  const base = `${baseUrl || 'http://unknown.invalid'}/`;
  if (!URL.canParse(link, base)) return undefined;
  const { host, pathname } = new URL(link, base);
  if (baseUrl && withoutWww(host) !== withoutWww(new URL(base).host)) return undefined;
  const address = canonicalAddress(decoded(pathname));
  const isKeepable = !/[\0\\]/.test(address) && address.isWellFormed() && Buffer.byteLength(address) <= addressMaxBytes;
  return address === homeAddress || !isKeepable ? undefined : address;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
