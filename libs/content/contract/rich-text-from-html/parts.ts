import type { RichText } from '@tessera/models';

/** Running text between other parts. */
export interface RichTextPart {
  readonly type: 'richText';
  readonly doc: RichText;
}

/** A picture that stands by itself. */
export interface ImagePart {
  readonly type: 'image';
  /** `http`, `https` or relative to the page it was on. */
  readonly src: string;
  readonly alt: string;
  /** Plain text, empty when there is none. */
  readonly caption: string;
  /** Where a click on it led. */
  readonly href: string | null;
}

/** A quotation that stands by itself; its paragraphs are lines. */
export interface QuotePart {
  readonly type: 'quote';
  readonly text: string;
  readonly source: string;
}

/** Text whose white space counts. */
export interface CodePart {
  readonly type: 'code';
  readonly text: string;
  readonly language?: string;
}

/** A piece of a page, in reading order. */
export type ContentPart = RichTextPart | ImagePart | QuotePart | CodePart;

/** An element as `standsAlone` is shown it. */
export interface HtmlElement {
  /** In lower case. */
  readonly tag: string;
  readonly classes: readonly string[];
  /** Those of the element it is in. */
  readonly parentClasses: readonly string[];
}

/** How HTML is read. */
export interface FromHtmlOptions {
  /** Newlines were typed as such: one is a line break, two or more divide paragraphs. Else they are white space. */
  readonly typedNewlines?: boolean;
  /** Which `blockquote` and `pre` elements at the top are parts of their own instead of rich text; none when left out. */
  readonly standsAlone?: (element: HtmlElement) => boolean;
}
