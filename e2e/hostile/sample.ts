/** Text that tries to run something, and what to call it. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** Whether it can be stored as words: NUL and halves of characters are refused. */
export function isStorable({ text }: Sample): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** As a single line, which most fields are. */
export function oneLine(text: string, most: number): string {
  const line = text.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ');
  return [...line].slice(0, most).join('').trim();
}

/** In parts of so many. */
export function inParts<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
