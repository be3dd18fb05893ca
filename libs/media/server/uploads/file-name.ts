/** What a nameless upload is called. */
export const nameless = 'Picture';

/**
 * The name of an uploaded file as it is shown: without folders (of any system, also written as HTML entities), control and
 * direction characters, at most 200 characters. It never names a file of ours.
 */
export function cleanFileName(name: string | undefined): string {
  const base = (name ?? '')
    .toWellFormed()
    .replace(/&(?:#x0*2f|#0*47|sol|#x0*5c|#0*92|bsol);/gi, '/')
    .split(/[/\\]/)
    .at(-1)!
    // C0, C1, soft hyphen and all that turns the direction of text (Unicode TR 36 §3.2).
    .replace(/[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '')
    .normalize('NFC')
    .trim();
  if (base === '' || base === '.' || base === '..') return nameless;
  return base.length <= 200 ? base : shortened(base);
}

/** Keeps the ending, and no half of a surrogate pair. */
function shortened(name: string): string {
  const [ending = ''] = /\.\w{1,8}$/.exec(name) ?? [];
  return name.slice(0, 200 - ending.length).replace(/[\ud800-\udbff]$/, '') + ending;
}
