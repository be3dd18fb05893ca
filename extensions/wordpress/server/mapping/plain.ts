import { richTextToPlain } from '@tessera/models';
import { richTextFromHtml } from '@tessera/content/server';

/** The words of a piece of HTML on one line, at most `max` characters long; a cut is marked by an ellipsis. */
export function plainLine(html: string, max: number): string {
  const line = (/[<&]/.test(html) ? richTextToPlain(richTextFromHtml(html)) : html).replace(/\s+/g, ' ').trim();
  return line.length <= max
    ? line
    : `${line
        .slice(0, max - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trimEnd()}…`;
}
