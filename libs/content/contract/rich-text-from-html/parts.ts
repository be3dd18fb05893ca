import type { RichText, RichTextNode } from '@tessera/models';

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
  /** Of the `img` itself; left out where it has none. */
  readonly classes?: readonly string[];
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

/** A part that somebody else makes of an element. A `caption` that is empty is filled with that of the figure it is in. */
export interface OwnPart {
  readonly type: string;
  readonly caption?: string;
}

/** An element as those who decide about it are shown it. */
export interface HtmlElement {
  /** In lower case. */
  readonly tag: string;
  readonly classes: readonly string[];
  /** Those of the element it is in. */
  readonly parentClasses: readonly string[];
  attribute(name: string): string | undefined;
  /** The elements of these names inside, in reading order, however deep. */
  within(...tags: readonly string[]): HtmlElement[];
  /** The HTML inside, without that of its children of the name `but`; what is deeper than 500 elements is its text alone. */
  inner(but?: string): string;
  /** The text inside as it was typed. */
  text(): string;
}

/** How HTML is read. */
export interface FromHtmlOptions<Own extends OwnPart = never> {
  /** Newlines were typed as such: one is a line break, two or more divide paragraphs. Else they are white space. */
  readonly typedNewlines?: boolean;
  /** Which `blockquote` and `pre` elements at the top are parts of their own instead of rich text; none when left out. */
  readonly standsAlone?: (element: HtmlElement) => boolean;
  /** Reads an element and all inside it as parts of its own; undefined leaves it to the usual reading, none leaves it out. */
  readonly own?: (element: HtmlElement) => readonly Own[] | undefined;
  /** The note (`footnote`) that an element stands for, as the content of its node; undefined for any other element. */
  readonly note?: (element: HtmlElement) => readonly RichTextNode[] | undefined;
}
