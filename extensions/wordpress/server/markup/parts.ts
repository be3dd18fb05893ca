import type { CodePart, ImagePart, QuotePart, RichTextPart } from '@tessera/content/server';

/** How wide something stands on the page. */
export type Size = 'content' | 'wide' | 'full';

/** A file that a post names by its address, by its number in the old media library, or by both. */
export interface MediaRef {
  readonly src: string | null;
  readonly attachment: number | null;
}

/** A picture of a post. */
export interface PicturePart extends ImagePart, Partial<Pick<MediaRef, 'attachment'>> {
  readonly size?: Size;
}

/** A picture that is known by its number alone, as a gallery shortcode names it; its words are those of the library. */
export interface NumberedPicture {
  readonly type: 'picture-of';
  readonly attachment: number;
}

/** Several pictures as one. */
export interface GalleryPart {
  readonly type: 'gallery';
  readonly pictures: ReadonlyArray<PicturePart | NumberedPicture>;
  readonly columns: number;
  readonly caption: string;
  readonly size: Size;
}

/** Something that is played. */
export interface PlayedPart extends MediaRef {
  readonly type: 'audio' | 'video';
  readonly caption: string;
  readonly title: string;
  readonly size: Size;
  readonly poster: string | null;
  readonly subtitles: { readonly src: string; readonly language: string } | null;
}

/** A file to take along. */
export interface FilePart extends MediaRef {
  readonly type: 'file';
  readonly label: string;
}

/** Something of one of the providers that the embed block knows. */
export interface EmbedPart {
  readonly type: 'embed';
  readonly url: string;
  readonly title: string;
  readonly caption: string;
  readonly size: Size;
}

/** Links that ask to be followed. */
export interface ButtonsPart {
  readonly type: 'buttons';
  readonly buttons: ReadonlyArray<{ readonly label: string; readonly href: string; readonly isOutline: boolean }>;
  readonly isCentred: boolean;
}

/** Columns beside each other. */
export interface ColumnsPart {
  readonly type: 'columns';
  /** `share` is what a column has of the width, 0 where it says nothing. */
  readonly columns: ReadonlyArray<{ readonly share: number; readonly parts: readonly PostPart[] }>;
  readonly align: 'start' | 'centre' | 'end';
  readonly size: Size;
}

/** Parts that belong together. */
export interface GroupPart {
  readonly type: 'group';
  readonly parts: readonly PostPart[];
  readonly hasGround: boolean;
  readonly size: Size;
}

/** Parts that show when somebody asks for them. */
export interface DetailsPart {
  readonly type: 'details';
  readonly summary: string;
  readonly isOpen: boolean;
  readonly parts: readonly PostPart[];
}

/** Parts in front of a picture. */
export interface CoverPart {
  readonly type: 'cover';
  readonly picture: PicturePart | NumberedPicture | null;
  readonly parts: readonly PostPart[];
  readonly shade: 'light' | 'middle' | 'strong';
  readonly height: 'low' | 'middle' | 'screen';
  readonly size: Size;
}

/** A table of plain words. */
export interface TablePart {
  readonly type: 'table';
  readonly rows: ReadonlyArray<readonly string[]>;
  readonly hasHead: boolean;
  readonly caption: string;
  readonly size: Size;
}

/** A pause. */
export interface SeparatorPart {
  readonly type: 'separator';
  readonly style: 'line' | 'stars' | 'space';
}

/** The newest articles, or the pages of the site. */
export interface PageListPart {
  readonly type: 'page-list';
  readonly of: 'posts' | 'pages';
  readonly limit: number;
  readonly style: 'list' | 'cards';
  /** Numbers of the categories there that it is about; the first that is known here counts. */
  readonly categories: readonly number[];
}

/** HTML that has no twin here. */
export interface HtmlPart {
  readonly type: 'html';
  readonly html: string;
}

/** Something for the report. */
export interface NotePart {
  readonly type: 'note';
  readonly note: ConversionNote;
}

/** A piece of a post, in reading order. */
export type PostPart =
  | RichTextPart
  | CodePart
  | QuotePart
  | PicturePart
  | GalleryPart
  | PlayedPart
  | FilePart
  | EmbedPart
  | ButtonsPart
  | ColumnsPart
  | GroupPart
  | DetailsPart
  | CoverPart
  | TablePart
  | SeparatorPart
  | PageListPart
  | HtmlPart
  | NotePart;

/** What could not be turned over, or not as it was. */
export interface ConversionNote {
  /** The block or shortcode, `core/calendar`, `[playlist]`, or `html`. */
  readonly kind: string;
  /** A sentence for people. */
  readonly reason: string;
  /** How it begins, at most 200 characters; may be empty. */
  readonly excerpt: string;
  /** Visible text of it that is not in the result; empty in nearly all cases. */
  readonly lost: string;
}

/** A note as a part. */
export function noted(kind: string, reason: string, excerpt = '', lost = ''): NotePart {
  const short = excerpt.replace(/\s+/g, ' ').trim().slice(0, 200).toWellFormed();
  return { type: 'note', note: { kind, reason, excerpt: short, lost: lost.replace(/\s+/g, ' ').trim() } };
}
