import type { HtmlElement } from '@tessera/content/server';
import type { WpBlock } from '../block-grammar';
import type { PostPart, TablePart } from '../parts';
import type { BlockReader, Reader } from '../reader';
import { sizeOf } from './attributes';

/** Running text: what is inside is read as one piece of HTML. */
export const text: BlockReader = (block, read) => flowing(block, read);

/** What the classic editor wrote: paragraphs are typed as empty lines, unless they are marked. */
export const freeform: BlockReader = (block, read) => flowing(block, read, { typedNewlines: true });

/** `core/quote`, `core/pullquote`. */
export const quote: BlockReader = (block, read) =>
  flowing(block, read, { standsAlone: ({ tag }) => tag === 'blockquote' });

/** `core/code`. */
export const code: BlockReader = (block, read) => flowing(block, read, { standsAlone: ({ tag }) => tag === 'pre' });

/** `core/preformatted`: as code, unless it has links, which code cannot have. */
export const preformatted: BlockReader = (block, read) =>
  /<a\s/i.test(flow(block).html) ? verse(block, read) : code(block, read);

/** `core/verse`: lines as they were typed, with the spaces before them. */
export const verse: BlockReader = (block, read) => {
  const { html, others } = flow(block);
  const lines = html
    .replace(/<(\/?)pre(?=[\s>])/gi, '<$1div')
    .replace(
      /(^|\n|<br\s*\/?>|>)([ \t]+)(?=[^\s<])/gi,
      (_, before: string, blanks: string) =>
        `${before}${'\u00a0'.repeat(Math.min(40, blanks.replaceAll('\t', '    ').length))}`,
    );
  return [...read.html(lines, { typedNewlines: true }), ...read.content(others)];
};

/** `core/table`: a table of plain words where it is one, else running text, which keeps links and marks. */
export const table: BlockReader = (block, read) => {
  const size = sizeOf(block) === 'content' ? 'content' : 'wide';
  return flowing(block, read, { own: (element) => plainTable(element, size) });
};

const mostRows = 1000;
const mostColumns = 50;
const longestCell = 2000;

function plainTable(element: HtmlElement, size: TablePart['size']): TablePart[] | undefined {
  if (element.tag !== 'table' || element.within('table', 'caption').length > 0) return undefined;
  const rows = element.within('tr').map((row) => row.within('td', 'th'));
  const isPlain = rows.flat().every((cell) => {
    const isSpanned = Number(cell.attribute('colspan') ?? 1) > 1 || Number(cell.attribute('rowspan') ?? 1) > 1;
    return !isSpanned && !cell.inner().includes('<') && cell.text().length <= longestCell;
  });
  const width = Math.max(...rows.map(({ length }) => length), 0);
  if (!isPlain || width === 0 || width > mostColumns || rows.length > mostRows) return undefined;
  const words = rows.map((row) =>
    Array.from({ length: width }, (_, index) => (row[index]?.text() ?? '').replace(/\s+/g, ' ').trim()),
  );
  if (words.flat().every((cell) => cell === '')) return [];
  const hasHead = element.within('thead').some((head) => head.within('td', 'th').length > 0);
  return [{ type: 'table', rows: words, hasHead, caption: '', size }];
}

function flowing(block: WpBlock, read: Reader, options: Parameters<Reader['html']>[1] = {}): PostPart[] {
  const { html, others } = flow(block);
  const typedNewlines = options.typedNewlines === true && !/<p[\s>]/i.test(html);
  return [...read.html(html, { ...options, typedNewlines }), ...read.content(others)];
}

/** The HTML of a block with the text blocks inside it; the other blocks inside, which stand behind it then. */
function flow(block: WpBlock): { readonly html: string; readonly others: readonly WpBlock[] } {
  const others: WpBlock[] = [];
  const htmlOf = ({ content }: WpBlock): string =>
    content
      .map((each) => {
        if (typeof each === 'string') return each;
        if (flowingBlocks.has(each.name)) return htmlOf(each);
        others.push(each);
        return '';
      })
      .join('');
  return { html: htmlOf(block), others };
}

const flowingBlocks: ReadonlySet<string> = new Set(
  'paragraph heading list list-item quote image table code preformatted verse separator text subhead'
    .split(' ')
    .map((name) => `core/${name}`),
);
