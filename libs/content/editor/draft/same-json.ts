/**
 * Whether two JSON values say the same. What is absent and what is null are the same here, as they are for the fields of
 * a document. Values that share their parts are compared by identity first, so comparing a draft with its last saved
 * state costs little however long the page is.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, index) => sameJson(each, b[index]))
    );
  }
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return namesOf(left, right).every((name) => sameJson(left[name], right[name]));
}

/** The names of both objects, each once. */
export function namesOf(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
