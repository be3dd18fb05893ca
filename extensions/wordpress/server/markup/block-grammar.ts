import type { Json } from '@tessera/models';

/** A block as the block editor of WordPress writes it between comments. */
export interface WpBlock {
  /** With its namespace, `core/paragraph`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, Json>>;
  /** HTML and blocks inside, in reading order. */
  readonly content: readonly WpContent[];
}

/** HTML that belongs to no inner block, or an inner block. */
export type WpContent = string | WpBlock;

/** Deeper than people nest; what is deeper still stands at this depth. */
const deepest = 48;
/** Attributes that were never closed are none, so that the block stays one. */
const delimiter = /^\s+(\/)?wp:((?:[a-z][a-z0-9_-]*\/)?[a-z][a-z0-9_-]*)\s+(?:(\{[^]*\})\s+|\{[^]*?)??(\/)?$/;

/**
 * Reads content of the block editor by its grammar (`packages/block-serialization-spec-parser` of Gutenberg): HTML and blocks.
 * Never fails: a block that is not closed ends with the block around it, one whose attributes are no JSON has none, other
 * comments are HTML. Takes time in proportion to the length, at any nesting.
 */
export function parseBlocks(content: string): WpContent[] {
  const page = new OpenBlocks();
  let written = 0;
  for (const { start, end, name, attributes, isCloser, isVoid } of delimiters(content)) {
    page.html(content.slice(written, start));
    if (isCloser) page.close(name);
    else page.block(name, attributes, isVoid);
    written = end;
  }
  page.html(content.slice(written));
  return page.top;
}

/** Whether content was written with the block editor. */
export function isOfBlockEditor(content: string): boolean {
  return /<!--\s+wp:/.test(content);
}

interface Delimiter {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly isCloser: boolean;
  readonly isVoid: boolean;
}

function* delimiters(content: string): Generator<Delimiter> {
  for (let start = content.indexOf('<!--'); start >= 0;) {
    const close = content.indexOf('-->', start + 4);
    if (close < 0) return;
    // A comment that never ended may swallow the delimiter that ends here.
    const found = delimiterAt(content, start, close) ?? delimiterAt(content, content.lastIndexOf('<!--', close), close);
    if (found) yield found;
    start = content.indexOf('<!--', close + 3);
  }
}

function delimiterAt(content: string, start: number, close: number): Delimiter | undefined {
  const [, closer, name, json, isVoid] = delimiter.exec(content.slice(start + 4, close)) ?? [];
  return name === undefined
    ? undefined
    : {
        start,
        end: close + 3,
        name: name.includes('/') ? name : `core/${name}`,
        attributes: attributesOf(json),
        isCloser: closer !== undefined,
        isVoid: isVoid !== undefined,
      };
}

function attributesOf(json: string | undefined): Readonly<Record<string, Json>> {
  if (!json) return {};
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};
  } catch {
    return {};
  }
}

interface Making {
  readonly name: string;
  readonly attributes: Readonly<Record<string, Json>>;
  readonly content: Array<string | Making>;
}

/** The blocks that are open while content is read. */
class OpenBlocks {
  readonly top: Making['content'] = [];
  /** Each with the list its content goes to. */
  readonly #open: Array<{ readonly name: string; readonly into: Making['content'] }> = [];
  readonly #counts = new Map<string, number>();

  html(text: string): void {
    if (text !== '') this.#into.push(text);
  }

  block(name: string, attributes: Readonly<Record<string, Json>>, isVoid: boolean): void {
    const block: Making = { name, attributes, content: [] };
    this.#into.push(block);
    if (isVoid) return;
    this.#open.push({ name, into: this.#open.length < deepest ? block.content : this.#into });
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** As WordPress does, any closer closes a block; one with the right name may close several. */
  close(name: string): void {
    const until = (this.#counts.get(name) ?? 0) > 0 ? name : this.#open.at(-1)?.name;
    for (let block = this.#open.pop(); block; block = this.#open.pop()) {
      this.#counts.set(block.name, this.#counts.get(block.name)! - 1);
      if (block.name === until) return;
    }
  }

  get #into(): Making['content'] {
    return this.#open.at(-1)?.into ?? this.top;
  }
}
