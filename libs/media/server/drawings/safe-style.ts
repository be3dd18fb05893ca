/**
 * Whether CSS in a drawing looks up nothing outside of it: no at-rule, no escape behind which a word could hide, no address but
 * `url(#id)`, none of the functions that once ran code.
 */
export function isSafeStyle(css: string): boolean {
  if (/[\\<@]|expression\s*\(|javascript:|-moz-binding|behavior\s*:|image-set\s*\(|image\s*\(|src\s*\(/i.test(css))
    return false;
  return hasOnlyLocalUrls(css);
}

/** Whether every `url(…)` in a value points into the drawing itself. */
export function hasOnlyLocalUrls(value: string): boolean {
  const rest = value.replace(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/gi, '');
  return !/url\s*\(/i.test(rest);
}
