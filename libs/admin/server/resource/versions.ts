import { type Entity, Problem } from '@tessera/models';

/** The `ETag` of a version (RFC 9110 §8.8.3): strong, quoted. */
export function etagOf(version: number): string {
  return `"${version}"`;
}

/**
 * The version that a change is based on, from `If-Match` (RFC 9110 §13.1.1). Throws `<entity>-version-required` (428) where none is named
 * and `admin.invalid-version` (400) for what is no tag of ours.
 */
export function basedOn({ name, label }: Entity, ifMatch: string | undefined): { readonly version: number } {
  const tag = ifMatch?.trim();
  if (!tag || tag === '*')
    throw new Problem(`${name}-version-required`, {
      status: 428,
      title: `Say which version of this ${label.toLowerCase()} you mean.`,
      detail: 'Send its ETag in the If-Match header.',
    });
  const [, digits] = /^"([1-9]\d{0,8})"$/.exec(tag) ?? [];
  if (digits) return { version: Number(digits) };
  throw new Problem('admin.invalid-version', {
    status: 400,
    title: 'The If-Match header does not hold a version of this.',
  });
}

/** Whether `If-None-Match` names this version, so that it need not be sent again. */
export function isKnown(ifNoneMatch: string | undefined, version: number): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etagOf(version));
}
