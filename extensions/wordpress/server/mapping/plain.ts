import { richTextToPlain } from '@tessera/models';
import { richTextFromHtml } from '@tessera/content/server';

/** The words of a piece of HTML on one line, at most `max` characters long; a cut is marked by an ellipsis. */
export function plainLine(html: string, max: number): string {
  return cut(wordsOf(html).replace(/\s+/g, ' ').trim(), max);
}

/** The words of a piece of HTML with its paragraphs and line breaks, as `plainLine` else. */
export function plainText(html: string, max: number): string {
  return cut(wordsOf(html, { typedNewlines: true }).trim(), max);
}

function wordsOf(html: string, options: { readonly typedNewlines?: boolean } = {}): string {
  const words = /[<&]/.test(html) ? richTextToPlain(richTextFromHtml(html, options)) : html;
  return words.replaceAll('\0', '').toWellFormed();
}

/** Counted as the database does: by code points. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text
    .slice(0, max - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')
    .trimEnd()}…`;
}
