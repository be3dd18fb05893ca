import { Problem } from '@tessera/models';

/** The address of a site's home page. */
export const homeAddress = '/';
/** Longest address in bytes of UTF-8; PostgreSQL indexes no more than some 2,700. */
export const addressMaxBytes = 2000;

/** First segments that belong to the product itself, so no page may stand there. */
export const reservedSegments: ReadonlySet<string> = new Set([
  'admin',
  'api',
  'assets',
  'feed',
  'forms',
  'health',
  'media',
  'metrics',
  'preview',
  'robots',
  'search',
  'sitemap',
  'static',
]);

/** The address of a page from that of its parent and its own slug: `/` and `cats` → `/cats`. */
export function joinAddress(parent: string, slug: string): string {
  return parent === homeAddress ? `/${slug}` : `${parent}/${slug}`;
}

/** An address and those of everything above it, the home page first: `/a/b` → `/`, `/a`, `/a/b`. */
export function addressesAbove(address: string): string[] {
  if (address === homeAddress) return [homeAddress];
  const segments = address.slice(1).split('/');
  return [homeAddress, ...segments.map((_, index) => `/${segments.slice(0, index + 1).join('/')}`)];
}

/** Whether an address is too long to be kept. */
export function isTooLong(address: string): boolean {
  return new TextEncoder().encode(address).length > addressMaxBytes;
}

/** Whether the product itself answers at an address. */
export function isReserved(address: string): boolean {
  return reservedSegments.has(address.split('/')[1] ?? '');
}

/** Throws 422 `content.address-reserved` or `content.address-too-long` when no page may have this address. */
export function assertAddress(address: string): void {
  const fault = (code: string, message: string) =>
    new Problem(code, {
      status: 422,
      title: message,
      errors: [{ path: 'slug', code: code.slice('content.'.length), message }],
    });
  if (isReserved(address))
    throw fault('content.address-reserved', `The address ${address} belongs to the product itself.`);
  if (isTooLong(address))
    throw fault('content.address-too-long', `The address would be longer than ${addressMaxBytes} bytes.`);
}

/**
 * The one spelling of an address that somebody wrote, or that a URL held before its percent-encoding was taken away:
 * Unicode form C, lower case, no slash at the end.
 */
export function canonicalAddress(written: string): string {
  const segments = written.normalize('NFC').toLowerCase().normalize('NFC').split('/').filter(Boolean);
  return `/${segments.join('/')}`;
}

/** The path of a URL for an address: percent-encoded segment by segment. */
export function pathFromAddress(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}
