import { isSafeHref, type RichTextMark, richTextMaxDepth, type RichTextNode } from '@tessera/models';
import { Inline } from './inline';
import type { CodePart, ImagePart, OwnPart, QuotePart } from './parts';

/** What stands below each other: a node of rich text, or a part of its own. */
export type FlowItem =
  | { readonly sort: 'node'; readonly node: RichTextNode }
  | { readonly sort: 'part'; readonly part: ImagePart | QuotePart | CodePart | OwnPart };

/** Collects what stands below each other in a page, list item, cell or quote; loose text gathers into paragraphs. */
export class Flow {
  items: FlowItem[] = [];
  readonly #inline = new Inline();
  #pictures: ImagePart[] = [];

  constructor(
    /** How deep its nodes stand in their rich text, 1 at the top. */
    readonly depth: number,
    readonly typedNewlines: boolean,
  ) {}

  text(text: string, marks: readonly RichTextMark[]): void {
    if (!this.typedNewlines) return this.#inline.add(text, marks);
    for (const [index, paragraph] of text
      .replace(/\r\n?/g, '\n')
      .split(/\n[ \t]*(?:\n[ \t]*)+/)
      .entries()) {
      if (index > 0) this.flush();
      for (const [number, line] of paragraph.split('\n').entries()) {
        // A newline typed behind a <br> is the end of that same line.
        if (number > 0 && !this.#inline.isAtLineStart) this.break();
        this.#inline.add(line, marks);
      }
    }
  }

  break(): void {
    if (this.#pictures.length > 0) this.flush();
    else this.#inline.break();
  }

  /** A picture at the start of a line stands before it, one further on behind it, so that no sentence is torn. */
  picture(part: ImagePart): void {
    if (this.#inline.isAtLineStart) {
      this.flush();
      this.items.push({ sort: 'part', part });
    } else {
      this.#pictures.push(part);
      this.#inline.add(' ', []);
    }
  }

  node(node: RichTextNode): void {
    this.flush();
    this.items.push({ sort: 'node', node });
  }

  /** A note within the line. */
  note(content: readonly RichTextNode[]): void {
    this.#inline.addNode({ type: 'footnote', content });
  }

  part(part: QuotePart | CodePart | OwnPart): void {
    this.flush();
    this.items.push({ sort: 'part', part });
  }

  /** Ends the paragraph that is being gathered, if there is one. */
  flush(): void {
    const content = this.#inline.take();
    if (content.some(isWritten))
      this.items.push({ sort: 'node', node: { type: 'paragraph', content: linkedIfAddress(content) } });
    for (const part of this.#pictures) this.items.push({ sort: 'part', part });
    this.#pictures = [];
  }

  /** Whether what comes next begins a line. */
  get isAtLineStart(): boolean {
    return this.#inline.isAtLineStart;
  }

  /** Whether a container may stand here whose own content is `levels` deeper, with paragraphs and their text in it. */
  hasRoomFor(levels: number): boolean {
    return this.depth + levels + 1 <= richTextMaxDepth;
  }

  /** A flow for the content of a container that stands here. */
  inner(levels: number): Flow {
    return new Flow(this.depth + levels, this.typedNewlines);
  }

  get nodes(): RichTextNode[] {
    return this.items.flatMap((item) => (item.sort === 'node' ? [item.node] : []));
  }

  /** Takes over what could not stay inside a container: the parts of the flow inside it. */
  takePartsOf(inner: Flow): void {
    for (const item of inner.items) if (item.sort === 'part') this.items.push(item);
  }
}

/** Editors write a no-break space to keep an empty paragraph open. */
function isWritten({ type, text = '' }: RichTextNode): boolean {
  return type === 'footnote' || text.trim() !== '';
}

/** An address alone on its line is meant as a link. */
function linkedIfAddress(content: readonly RichTextNode[]): readonly RichTextNode[] {
  const [only, ...others] = content;
  if (!only?.text || only.marks || others.length > 0) return content;
  return /^https?:\/\/[^\s<>]+$/i.test(only.text) && isSafeHref(only.text)
    ? [{ ...only, marks: [{ type: 'link', attrs: { href: only.text } }] }]
    : content;
}
