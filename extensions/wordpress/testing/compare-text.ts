import { type BlockJson, type DocumentFields, type Json, type RichText, richTextToPlain } from '@tessera/models';
import { embedOf } from '@tessera/content/contract';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import type { ConversionNote } from '../server/markup/parts';

/** How the words of a post and of its blocks differ; each word counts as often as it stands there. */
export interface TextDifference {
  /** Words that visitors saw there and do not see here, and that no note explains. */
  readonly missing: readonly string[];
  /** Words that are missing, with the notes that say so. */
  readonly explained: readonly string[];
  /** Words that visitors see here alone: addresses of files that we do not have, names of networks. */
  readonly added: readonly string[];
}

/**
 * Compares what visitors saw of `post_content` with what they see of its blocks, white space folded. It reads both by itself and
 * knows nothing of how one became the other. Words of shortcodes that are understood are markup on either side.
 */
export function compareText(
  content: string,
  blocks: readonly BlockJson[],
  notes: readonly ConversionNote[] = [],
): TextDifference {
  return compareWords(content, textOfBlocks(blocks), notes, JSON.stringify(blocks).includes('"content.embed"'));
}

/** Compares what visitors saw of `post_content` with what they see on the page that was made of it, which is the whole HTML of it. */
export function compareWithPage(content: string, html: string, notes: readonly ConversionNote[] = []): TextDifference {
  return compareWords(content, textOfHtml(html), notes, /class="[^"]*\bembed\b/.test(html));
}

function compareWords(
  content: string,
  shown: string,
  notes: readonly ConversionNote[],
  hasEmbed: boolean,
): TextDifference {
  const there = wordsOf(textOfHtml(content));
  const here = wordsOf(shown);
  // The same letters in the same order: words may only be joined otherwise.
  if (there.join('') === here.join('')) return { missing: [], explained: [], added: [] };
  const gone = without(there, here);
  // An address that stood alone is shown as what it leads to.
  const embedded = gone.filter((word) => hasEmbed && embedOf(word.replace(/^http:/, 'https:')) !== null);
  const missing = without(gone, [...embedded, ...wordsOf(notes.map(({ lost }) => lost).join(' '))]);
  return { missing, explained: without(gone, missing), added: without(here, there) };
}

/** The words that visitors of the old site saw. */
export function textOfHtml(content: string): string {
  const pieces: string[] = [];
  const ahead: Array<Tree.ChildNode | string> = [parseFragment(content, { scriptingEnabled: false }) as never];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') pieces.push(next);
    else if (next.nodeName === '#text') pieces.push((next as Tree.TextNode).value);
    else if ('childNodes' in next && !unseen.has(next.nodeName) && !isNoteSign(next)) {
      const edge = edgesOf(next);
      ahead.push(edge[1]);
      for (const child of next.childNodes.toReversed()) ahead.push(child);
      ahead.push(edge[0]);
    }
  }
  return withoutShortcodes(pieces.join(''));
}

/** The words that visitors see of blocks. */
export function textOfBlocks(blocks: readonly BlockJson[]): string {
  return withoutShortcodes(blocks.map(({ type, fields }) => textOfBlock(type, fields)).join(' '));
}

function textOfBlock(type: string, fields: DocumentFields): string {
  const lists = [fields['content'], fields['columns']].filter(Array.isArray) as unknown as BlockJson[][];
  const shown = Object.entries(fields)
    .filter(([name]) => seen.has(name))
    .map(([name, value]) => textOfValue(type === 'content.html' && name === 'html', value));
  return [...shown, ...lists.map(textOfBlocks)].join(' ');
}

const seen: ReadonlySet<string> = new Set(
  'text html code source caption title label description summary buttons images table'.split(' '),
);

function textOfValue(isHtml: boolean, value: Json): string {
  if (typeof value === 'string') return isHtml ? textOfHtml(value) : value;
  if (Array.isArray(value)) return value.map((each: Json) => textOfValue(false, each)).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  if ('type' in value && value['type'] === 'doc') return richTextToPlain(value as unknown as RichText);
  const { rows, label, caption } = value as DocumentFields;
  return [rows, label, caption].map((each) => textOfValue(false, each ?? null)).join(' ');
}

/** Elements whose text no visitor sees. */
const unseen: ReadonlySet<string> = new Set(
  'script style noscript template title head iframe object audio video canvas datalist noframes noembed'.split(' '),
);

/** Elements that end a word before and behind them; all others, unknown ones too, stand within words. */
const apart: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hr html img input legend li main menu nav ol optgroup option p pre section select summary table tbody td textarea tfoot th ' +
    'thead tr ul'
  ).split(' '),
);

/** Links side by side are set apart by their looks. */
function isBesideLink(node: Tree.ChildNode): boolean {
  const siblings = node.nodeName === 'a' ? (node.parentNode?.childNodes ?? []) : [];
  return siblings[siblings.indexOf(node) - 1]?.nodeName === 'a';
}

function edgesOf(node: Tree.ChildNode): readonly [before: string, after: string] {
  if (node.nodeName === 'q') return ['“', '”'];
  if (isBesideLink(node)) return [' ', ''];
  return apart.has(node.nodeName) ? [' ', ' '] : ['', ''];
}

/** Numbers of notes are counted anew: those of WordPress, and ours. */
function isNoteSign(node: Tree.ChildNode): boolean {
  if (!('attrs' in node)) return false;
  const isTheirs = node.nodeName === 'sup' && node.attrs.some(({ name }) => name === 'data-fn');
  return isTheirs || node.attrs.some(({ name, value }) => name === 'class' && value === 'note-sign');
}

function withoutShortcodes(text: string): string {
  return text
    .replace(
      /\[(\[(?:caption|wp_caption|gallery|audio|video|playlist|embed)\b[^\]]{0,2000}\](?:[^[\]]{0,500}\[\/\w+\])?)\]/g,
      '$1',
    )
    .replace(/\[\/?(?:caption|wp_caption|gallery|audio|video|playlist|embed)(?![\w-])[^\]]{0,2000}\]/g, ' ');
}

function wordsOf(text: string): string[] {
  return text.match(/[^\s\u00a0\ufeff\u200b]+/g) ?? [];
}

/** The words of one list that are not in the other, each as often as it is there more. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
