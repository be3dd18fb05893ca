import { Problem } from '@tessera/models';

/** The file breaks the rules of XML at this place; both numbers count from 1. */
export function malformedFile(line: number, column: number, why: string, cause?: unknown): Problem {
  return new Problem('wordpress.malformed-file', {
    status: 422,
    title: `The file is broken at line ${line}, column ${column}.`,
    detail: `${why} Nothing was imported. Export the site again in WordPress (Tools → Export) and do not change the file.`,
    members: { line, column },
    cause,
  });
}

/** The file may be sound, but it is no export of WordPress. */
export function notAnExport(why: string, cause?: unknown): Problem {
  return new Problem('wordpress.not-an-export', {
    status: 422,
    title: 'This file is not an export of WordPress.',
    detail: `${why} Nothing was imported. In WordPress, choose Tools → Export and take the file that it gives you.`,
    cause,
  });
}

/** What the XML parser says, for people. */
export function sentenceFor(message: string): string {
  const found = sentences.find(([pattern]) => pattern.test(message));
  return found ? message.replace(...found) : `It is not well-formed XML: ${message.replace(/\.$/, '')}.`;
}

const sentences: ReadonlyArray<readonly [RegExp, string]> = [
  [/^unclosed tag: (.*)$/, 'The file ends before <$1> is closed; it was probably cut off.'],
  [/^unexpected end\.$/, 'The file ends in the middle of something; it was probably cut off.'],
  [/^document must contain a root element\.$/, 'There is no XML in it.'],
  [/^unmatched closing tag: (.*)\.$/, '</$1> closes an element that is not open here.'],
  [/^unexpected close tag\.$/, 'An element is closed here that is not the one last opened.'],
  [
    /^the string "\]\]>" is disallowed in char data\.$/,
    'The characters "]]>" stand in a text, which ends it too early.',
  ],
  [/^undefined entity\.$/, 'A named character is used here that XML does not know.'],
  [/^unbound namespace prefix: (.*)\.$/, 'The prefix $1 is used here without a namespace.'],
];
