import type { MediaRef } from '../markup/parts';

/** A file of our library. */
export interface FoundMedia {
  readonly id: string;
  readonly kind: 'picture' | 'audio' | 'video' | 'file';
  /** Its address here, for links in running text and pictures in HTML. */
  readonly url?: string | undefined;
  /** What the library says of it, for places that name it by its number alone. */
  readonly alt?: string | undefined;
  readonly caption?: string | undefined;
}

/** What of the old site stands where here. */
export interface Resolvers {
  /** The file of our library; undefined where we do not have it. */
  readonly media: (ref: MediaRef) => FoundMedia | undefined;
  /** Where a link leads here, for a page also an address under which it is found; undefined leaves it as it is. */
  readonly link: (
    href: string,
  ) => { readonly page: string; readonly address?: string } | { readonly href: string } | undefined;
  /** The attachment that a link names by its id. */
  readonly attachment?: (href: string) => number | undefined;
  /** The page beneath which the articles stand; null for the whole site. */
  readonly posts: string | null;
  /** The page beneath which the pages stand; null for the whole site. */
  readonly home: string | null;
  /** Our category of a number there. */
  readonly category?: (id: number) => string | undefined;
  /** Whether who imports may bring HTML in (`content.raw-html`); what may not becomes running text. */
  readonly mayHtml: boolean;
}
