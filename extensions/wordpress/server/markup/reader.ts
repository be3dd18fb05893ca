import type { HtmlElement } from '@tessera/content/server';
import type { RichTextNode } from '@tessera/models';
import type { WpBlock, WpContent } from './block-grammar';
import type { PostPart } from './parts';

/** What must be known of the rest of the export to read a post. */
export interface PostAround {
  /** The attachments of a post by its number, of this one for null, in the order they stand there. */
  readonly attached?: (post: number | null) => readonly number[];
  /** The value of its custom field `footnotes`. */
  readonly footnotes?: string;
  /** The content of a pattern (`wp_block`) that stands here by its number. */
  readonly pattern?: (id: number) => string | undefined;
}

/** What is noted down while a post is read. */
export interface Found {
  /** The notes of the page by their ids; reading takes those whose place it has found. */
  readonly notes: Map<string, readonly RichTextNode[]>;
  /** The words of headings that have an id, by it. */
  readonly headings: Map<string, string>;
}

/** How a piece of HTML is read. */
export interface HtmlOptions {
  /** Newlines were typed as such. */
  readonly typedNewlines?: boolean;
  /** Which elements are parts of their own, beside those that always are. */
  readonly own?: (element: HtmlElement) => readonly PostPart[] | undefined;
  readonly standsAlone?: (element: HtmlElement) => boolean;
}

/** What a reader of one kind of block asks for the rest. */
export interface Reader {
  readonly around: PostAround;
  html(html: string, options?: HtmlOptions): PostPart[];
  /** HTML and blocks. */
  content(content: readonly WpContent[]): PostPart[];
}

/** Reads one kind of block. */
export type BlockReader = (block: WpBlock, read: Reader) => PostPart[];

/** The HTML of a block that belongs to no block inside it. */
export function ownHtml({ content }: WpBlock): string {
  return content.filter((each) => typeof each === 'string').join('');
}

/** The blocks inside a block. */
export function innerBlocks({ content }: WpBlock): WpBlock[] {
  return content.filter((each) => typeof each !== 'string');
}
