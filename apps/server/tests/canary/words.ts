/** What every canary begins with. */
const mark = 'kanari';
/** As long as `mark`, and nowhere in the database: what begins with it does not exist. */
const absentMark = 'absent';

const planted = new Set<string>();

/** A word that stands where the person may not look: `canary('page title')` is `kanaripagetitle`, one word for a search. */
export function canary(place: string): string {
  const word = mark + place.replace(/\W/g, '');
  planted.add(word);
  return word;
}

/** All that were made so far. */
export function plantedCanaries(): readonly string[] {
  return [...planted];
}

/** The canaries in a text, without those that `sent` brought along: an answer may repeat what it was asked. */
export function canariesIn(text: string, sent = ''): string[] {
  const known = new Set(find(sent));
  return [...new Set(find(text))].filter((word) => !known.has(word));
}

/** The same with words that do not exist in place of canaries. */
export function withAbsentWords(text: string): string {
  return text.replaceAll(mark, absentMark);
}

const form = new RegExp(`${mark}[a-z]*`, 'g');

function find(text: string): readonly string[] {
  return text.toLowerCase().match(form) ?? [];
}
