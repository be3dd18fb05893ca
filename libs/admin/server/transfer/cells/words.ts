import { CellFault } from './cell-fault';

const usualYes = [
  'yes',
  'y',
  'true',
  't',
  '1',
  'x',
  'on',
  'ja',
  'oui',
  'si',
  'sí',
  'sim',
  'tak',
  'wahr',
  'vrai',
  'verdadero',
  'да',
];
const usualNo = [
  'no',
  'n',
  'false',
  'f',
  '0',
  '-',
  'off',
  'nein',
  'non',
  'não',
  'nie',
  'falsch',
  'faux',
  'falso',
  'нет',
];

/** Yes or no in the words of a file, else in the usual ones of several languages. Throws `CellFault`. */
export function readTruth(text: string, yes: readonly string[] = [], no: readonly string[] = []): boolean {
  const word = text.toLowerCase();
  const isAmong = (words: readonly string[]) => words.some((each) => each.trim().toLowerCase() === word);
  if (isAmong(yes)) return true;
  if (isAmong(no)) return false;
  if (usualYes.includes(word)) return true;
  if (usualNo.includes(word)) return false;
  throw new CellFault('boolean', `"${text}" is neither yes nor no.`);
}

/** The key of a choice by what the mapping says, by its key or by its label in any case of letters; null: left empty. Throws `CellFault`. */
export function readChoice(
  text: string,
  choices: Readonly<Record<string, string>>,
  mapped: Readonly<Record<string, string | null>> = {},
): string | null {
  if (Object.hasOwn(mapped, text)) return mapped[text]!;
  if (Object.hasOwn(choices, text)) return text;
  const folded = text.toLowerCase();
  const found = Object.entries(choices).filter(
    ([key, label]) => key.toLowerCase() === folded || label.trim().toLowerCase() === folded,
  );
  if (found.length === 1) return found[0]![0];
  throw new CellFault('choice', `"${text}" is not one of ${Object.values(choices).slice(0, 8).join(', ')}.`);
}

/** The items of a list: a JSON array, or text with separators. */
export function readList(text: string, separator = ','): string[] {
  if (text.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // Then it is text that begins with a bracket.
    }
  }
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter(Boolean);
}
