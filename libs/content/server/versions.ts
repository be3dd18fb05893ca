import { Problem } from '@tessera/models';

/**
 * The version that a change is based on, from the `If-Match` header (RFC 9110 §13.1.1): one strong tag as our `ETag`s
 * are. Throws `content.version-required` (428) where none is named and `content.invalid-version` (400) for anything else.
 */
export function basedOn(ifMatch: string | undefined): number {
  const tag = ifMatch?.trim();
  if (!tag || tag === '*') {
    throw new Problem('content.version-required', {
      status: 428,
      title: 'Say which version your change is based on.',
      detail: 'Send its ETag in the If-Match header.',
    });
  }
  const [, digits] = /^"(\d{1,9})"$/.exec(tag) ?? [];
  if (digits === undefined)
    throw new Problem('content.invalid-version', {
      status: 400,
      title: 'The If-Match header does not hold a version of this.',
    });
  return Number(digits);
}

/** The `ETag` of a version. */
export function etagOf(version: number): string {
  return `"${version}"`;
}
