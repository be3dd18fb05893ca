import { Problem } from '@tessera/models';

/** The version that a change is based on, from `If-Match` (RFC 9110 §13.1.1). Throws `users.version-required` (428) and `users.invalid-version` (400). */
export function basedOn(ifMatch: string | undefined): number {
  const tag = ifMatch?.trim();
  if (!tag || tag === '*')
    throw new Problem('users.version-required', {
      status: 428,
      title: 'Say which version your change is based on.',
      detail: 'Send its ETag in the If-Match header.',
    });
  const [, digits] = /^"(\d{1,9})"$/.exec(tag) ?? [];
  if (digits === undefined)
    throw new Problem('users.invalid-version', {
      status: 400,
      title: 'The If-Match header does not hold a version of this.',
    });
  return Number(digits);
}
