import type { RichTextNode } from '@tessera/models';
import { richTextFromHtml } from '@tessera/content/server';
import { isOfBlockEditor, parseBlocks, type WpBlock, type WpContent } from './block-grammar';
import { blockReaders, unknown } from './blocks/all';
import { footnotes } from './blocks/others';
import { type ConversionNote, noted, type PostPart } from './parts';
import { readHtml } from './read-html';
import type { Found, HtmlOptions, PostAround, Reader } from './reader';

/** The content of a post, read but tied neither to our library nor to our pages. */
export interface PostContent {
  readonly parts: readonly PostPart[];
  /** The words of its headings by the ids that links within the page lead to. */
  readonly headings: ReadonlyMap<string, string>;
}

/**
 * Reads what WordPress keeps as `post_content`: that of the block editor by its grammar, block by block, older content as HTML
 * whose paragraphs are typed as empty lines. All visible text is kept, in its order, or is `lost` in one of the notes.
 */
export function readPost(content: string, around: PostAround = {}): PostContent {
  const found: Found = { notes: notesOf(around.footnotes), headings: new Map() };
  return { parts: new PostReader(around, found).read(content), headings: found.headings };
}

/** The notes of parts, however deep, in reading order. */
export function notesIn(parts: readonly PostPart[]): ConversionNote[] {
  return parts.flatMap((part) => {
    if (part.type === 'note') return [part.note];
    if (part.type === 'columns') return part.columns.flatMap((column) => notesIn(column.parts));
    return 'parts' in part ? notesIn(part.parts) : [];
  });
}

/** Deepest nesting of patterns, which may hold each other. */
const deepestPattern = 3;

class PostReader implements Reader {
  #depth = 0;

  constructor(
    readonly around: PostAround,
    private readonly found: Found,
  ) {}

  read(content: string): PostPart[] {
    if (!isOfBlockEditor(content)) return this.html(content, { typedNewlines: true });
    const parts = this.content(parseBlocks(content));
    return this.#depth === 0 ? [...parts, ...footnotes(this.found.notes)] : parts;
  }

  html(html: string, options: HtmlOptions = {}): PostPart[] {
    return html.trim() === '' ? [] : [...readHtml(html, options, this.around, this.found), ...dropped(html)];
  }

  content(content: readonly WpContent[]): PostPart[] {
    return content.flatMap((each) =>
      typeof each === 'string' ? this.html(each, { typedNewlines: isTyped(each) }) : this.#block(each),
    );
  }

  #block(block: WpBlock): PostPart[] {
    if (block.name === 'core/block') return this.#pattern(block);
    return (blockReaders.get(nameNow(block.name)) ?? unknown)(block, this);
  }

  #pattern(block: WpBlock): PostPart[] {
    const id = Number(block.attributes['ref']);
    const content = this.#depth < deepestPattern ? this.around.pattern?.(id) : undefined;
    const name = Number.isSafeInteger(id) ? `No. ${id}` : '';
    if (content === undefined)
      return [noted(block.name, 'A pattern that is kept elsewhere, and not in the file, was left out.', name)];
    this.#depth++;
    try {
      return this.read(content);
    } finally {
      this.#depth--;
    }
  }
}

/** Every provider and network once had a block of its own. */
function nameNow(name: string): string {
  return name.replace(/^core-embed\/.*/, 'core/embed').replace(/^(core\/social-link)-.*/, '$1');
}

/** Loose text between blocks was typed, unless it has paragraphs. */
function isTyped(html: string): boolean {
  return /\S\s*\n\s*\n\s*\S/.test(html.trim()) && !/<p[\s>]/i.test(html);
}

/** What no visitor may bring to run, or to send, here. */
function dropped(html: string): PostPart[] {
  return droppings.flatMap(({ kind, sign, reason }) => {
    const found = sign.exec(html);
    return found
      ? [noted(kind, reason, html.slice(found.index, found.index + 500).replace(/data:[^"'\s]*/g, 'data:…'))]
      : [];
  });
}

const droppings = [
  { kind: 'html script', sign: /<script[\s>]/i, reason: 'Scripts do not run here and were left out.' },
  { kind: 'html style', sign: /<style[\s>]/i, reason: 'Styles of its own were left out.' },
  { kind: 'html form', sign: /<form[\s>]/i, reason: 'A form came in as its words alone.' },
  {
    kind: 'html img',
    // Those that load late have a place holder there.
    sign: /<img\s(?![^<>]{0,2000}\bdata-(?:lazy-)?src=)[^<>]{0,500}\bsrc="data:/i,
    reason: 'A picture that was written into the text itself was left out.',
  },
];

/** `[{ "content": "…", "id": "…" }]`, as the block editor keeps the notes of a page. */
function notesOf(value: string | undefined): Found['notes'] {
  const notes: Found['notes'] = new Map();
  try {
    const list: unknown = JSON.parse(value || '[]');
    for (const each of Array.isArray(list) ? (list as Array<{ id?: unknown; content?: unknown }>) : [])
      if (typeof each?.id === 'string' && typeof each.content === 'string') notes.set(each.id, inline(each.content));
  } catch {
    // What is no JSON was no list of notes; the signs in the text stay as they are.
  }
  return notes;
}

/** The content of a note: its lines, one below the other. */
function inline(html: string): readonly RichTextNode[] {
  return richTextFromHtml(html).content.flatMap(({ content = [] }, index) => {
    const nodes = content.filter(({ type }) => type === 'text' || type === 'hardBreak');
    return index > 0 && nodes.length > 0 ? [{ type: 'hardBreak' }, ...nodes] : nodes;
  });
}
