import { isSafeHref } from '@tessera/models';

/** An address of a file or page, `http`, `https` or relative to the old site; null for any other. */
export function httpAddress(given: string | null | undefined): string | null {
  const address = given
    ?.trim()
    .replace(/^\/\//, 'https://')
    .replace(/[\t\n\r]/g, '');
  if (!address || !isSafeHref(address)) return null;
  return /^https?:\/\//i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : null;
}

const endings = /\.([a-z0-9]{2,5})(?:[?#]|$)/i;

/** The ending of a file's name in lower case, empty where an address names none. */
export function endingOf(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]*/i, '').split(/[?#]/)[0]!;
  return endings.exec(path)?.[1]?.toLowerCase() ?? '';
}
