/** Most characters of a question, and most words. */
const mostCharacters = 200;
const mostWords = 12;

/** What somebody typed, as it is looked for: one line, no longer than is needed to say anything. */
export function questionFrom(typed: string): string {
  const line = typed
    .slice(0, 4 * mostCharacters)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uE000\uE001]+/gu, ' ')
    .trim();
  return [...line].slice(0, mostCharacters).join('').split(' ').slice(0, mostWords).join(' ');
}

/** Its words, without those that shall not be found (`-glass`, `-"a phrase"`). */
export function wordsOf(question: string): string[] {
  const wanted = question.replace(/(?<=^|\s)-(?:"[^"]*"?|\S+)/g, ' ');
  return [...new Set(wanted.match(/[\p{L}\p{M}\p{N}]+/gu))].filter((word) => word.toLowerCase() !== 'or');
}

/** What was typed so far as a `tsquery`: whole words, and the beginning of the last one; null for less than two letters. */
export function beginningOf(question: string): string | null {
  const words = wordsOf(question);
  const last = words.at(-1);
  if (!last || words.join('').length < 2) return null;
  return words.map((word, at) => `'${word}'${at === words.length - 1 ? ':*' : ''}`).join(' & ');
}
