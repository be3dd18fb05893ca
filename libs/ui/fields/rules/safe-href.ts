const schemes = /^(?:https?:|mailto:|tel:)/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * Whether an address may stand in a link. The rule of `isSafeHref` in @tessera/models, which the server applies; told
 * again here because the face of models brings its validation library with it, as much as the whole tree screen weighs.
 * Its spec holds both to the same answers.
 */
export function isSafeHref(href: string): boolean {
  const seen = href.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029\ufeff]/g, '');
  if (seen === '' || seen.length > 2048) return false;
  return (
    schemes.test(seen) ||
    !(scheme.test(seen) || seen.startsWith('//') || seen.startsWith('\\') || seen.startsWith('/\\'))
  );
}
