/** Longest slug in UTF-16 code units, as `field.slug` allows. */
export const slugMaxLength = 120;

/** Letters that have no decomposition in Unicode and their usual spelling in plain Latin. */
const spellings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ĸ: 'k',
  ŧ: 't',
  ſ: 's',
};
const germanSpellings: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/**
 * The slug for a title: in lower case, words joined by hyphens. Latin letters lose their marks (`Hellö` → `hello`, in
 * German `helloe`), other scripts stay as they are. Empty when nothing in the title can stand in an address.
 */
export function slugFromTitle(title: string, locale = ''): string {
  const spelled = { ...spellings, ...(/^de\b/i.test(locale) && germanSpellings) };
  const latin = [...title.normalize('NFKC').toLowerCase()].map((letter) => spelled[letter] ?? letter).join('');
  const plain = latin
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const words = plain.replace(/['’ʼ`´]/g, '').replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-');
  return shortened(words.replace(/^[-\p{M}]+|-+$/gu, ''), slugMaxLength);
}

/** `cats`, `cats-2` … and a few that are most likely free: what to try, in this order, until one is not taken. */
export function slugCandidates(slug: string, random: () => number = Math.random): string[] {
  const numbered = Array.from({ length: 8 }, (_, index) => index + 2);
  const lucky = [1e3, 1e5, 1e7, 1e9].map((most) => Math.floor(most + random() * 9 * most));
  return [slug, ...[...numbered, ...lucky].map((number) => `${shortened(slug, slugMaxLength - 12)}-${number}`)];
}

/** Cut at a hyphen where one is near, never within a character. */
function shortened(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const cut = slug.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > max / 2 ? cut.slice(0, hyphen) : cut).replace(/-+$/, '');
}
