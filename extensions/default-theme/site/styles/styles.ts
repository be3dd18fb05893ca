import { fontFaces } from '../fonts';
import base from './base.css?raw';
import blocks from './blocks.css?raw';
import ends from './ends.css?raw';
import frame from './frame.css?raw';
import lists from './lists.css?raw';
import media from './media.css?raw';
import print from './print.css?raw';
import prose from './prose.css?raw';
import search from './search.css?raw';
import tokens from './tokens.css?raw';

/** The theme's style sheet. Travels within every page, so without comments and spaces. */
export const styles =
  fontFaces + [tokens, base, frame, prose, blocks, media, lists, search, ends, print].map(squeezed).join('');

/** Enough for our own sheets: they have no strings with several spaces or with comments in them. */
function squeezed(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
}
