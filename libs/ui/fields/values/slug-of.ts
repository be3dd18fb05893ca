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

/** The slug for a text, as it is offered while somebody types the text: at most 120 characters, empty where nothing can stand in an address. */
export function slugOf(text: string): string {
  const latin = [...text.normalize('NFKC').toLowerCase()].map((letter) => spellings[letter] ?? letter).join('');
  const plain = latin
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  const words = plain.replace(/['’ʼ`´]/g, '').replace(/[^\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+/gu, '-');
  return shortened(words.replace(/^[-\p{M}]+|-+$/gu, ''));
}

/** Cut at a hyphen where one is near, never within a character. */
function shortened(slug: string): string {
  if (slug.length <= 120) return slug;
  const cut = slug.slice(0, 120).replace(/[\uD800-\uDBFF]$/, '');
  const hyphen = cut.lastIndexOf('-');
  return (hyphen > 60 ? cut.slice(0, hyphen) : cut).replace(/-+$/, '');
}
