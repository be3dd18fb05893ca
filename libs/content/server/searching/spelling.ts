import type { Database } from '@tessera/database/server';

interface JudgedWord {
  readonly word: string;
  readonly isKnown: boolean;
  /** Words of published pages that look like it, the likest first. */
  readonly near: readonly string[];
}

/**
 * The question with words that occur nowhere replaced by such that do and look like them; null where none does. `known` says as SQL
 * whether the word `w.word` occurs. One statement.
 */
export async function corrected(
  database: Database,
  question: string,
  words: readonly string[],
  { known, parameters }: { readonly known: string; readonly parameters: readonly unknown[] },
): Promise<string | null> {
  const judged = await database.query<JudgedWord>(
    `SELECT w.word, (${known}) AS "isKnown", CASE WHEN ${known} THEN '{}'::text[] ELSE ARRAY(
       SELECT v.word FROM content_search_word v WHERE v.word % lower(w.word) ORDER BY similarity(v.word, lower(w.word)) DESC, v.word LIMIT 20
     ) END AS near FROM unnest($1::text[]) AS w (word)`,
    [words, ...parameters],
  );
  let better = question;
  for (const { word, isKnown, near } of judged) {
    if (isKnown) continue;
    const nearest = nearestOf(word, near);
    if (nearest === null) return null;
    better = better.replace(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${word}(?![\\p{L}\\p{M}\\p{N}])`, 'u'), nearest);
  }
  return better === question ? null : better;
}

/** The one of `near` that a slip of the hand makes into `word`: two slips in a long word, one in a short one. */
export function nearestOf(word: string, near: readonly string[]): string | null {
  const typed = folded(word);
  const most = typed.length < 6 ? 1 : 2;
  const judged = near
    .map((each) => ({ each, slips: slipsBetween(typed, folded(each)) }))
    .filter(({ slips }) => slips <= most)
    .sort((a, b) => a.slips - b.slips);
  return judged[0]?.each ?? null;
}

function folded(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** Letters left out, put in, mistaken, or exchanged with the next (Damerau and Levenshtein, optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
