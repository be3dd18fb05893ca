/**
 * Whether `If-None-Match` says that the client has this already: `*`, or one of its tags by weak comparison
 * (RFC 9110 §13.1.2). What is no list of tags matches nothing.
 */
export function isNoneMatch(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  if (header === etag) return true;
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => tag.replace(/^W\//, '') === etag.replace(/^W\//, ''));
}
