import type { Entity, ImageValue, PageType, RowOf, ValuesOf } from '@tessera/models';

/** Where a live page is and what it is called. */
export interface PageLink {
  readonly id: string;
  readonly title: string;
  /** As it stands in links: `/about/team`, percent-encoded. */
  readonly path: string;
}

/** A live page as templates see it elsewhere than on itself: in lists. */
export interface PageFacts<D extends PageType = PageType> extends PageLink {
  /** Name of its page type. */
  readonly type: D['name'];
  /** The day that it states for itself, else that of its first publication. */
  readonly datedAt: Date;
  /** When visitors first saw what they see now. */
  readonly publishedAt: Date;
  /** The values of the fields that its type names in `api`. */
  readonly values: Readonly<Record<string, unknown>> & Partial<ValuesOf<D['fields']>>;
  /** Where its list stands, for an index and its archives; absent for all other pages. */
  readonly index?: IndexPlace;
}

/** An index, or an archive beneath it, and which part of its list is shown. */
export interface IndexPlace {
  /** The page whose children are listed; null for all of the site. */
  readonly parent: string | null;
  /** Where the index stands, as in links. */
  readonly path: string;
  readonly title: string;
  /** From 1. */
  readonly number: number;
}

/** Whether a page is of a type; then its values are typed. */
export function isOf<D extends PageType>(definition: D, page: PageFacts): page is PageFacts<D> {
  return page.type === definition.name;
}

/** A site as its templates see it. */
export interface SiteFacts {
  readonly id: string;
  readonly name: string;
  /** BCP 47. */
  readonly locale: string;
  /** IANA time zone. */
  readonly zone: string;
  /** Where it is reached, without a slash at the end: `https://example.org`. */
  readonly url: string;
  readonly home: PageLink;
  /** Pages beneath the home page, for a site without a main menu of its own. */
  readonly menu: readonly PageLink[];
  /** Menus by their places: `main`, `footer`, `legal`, `social`. The main one is there always. */
  readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
  readonly tagline: string | null;
  /** Draw it by `image()`, as any picture. */
  readonly logo: ImageValue | null;
  readonly logoPicture: PictureFacts | null;
  /** `#rrggbb`; null for the theme's own. */
  readonly accent: string | null;
  readonly paper: 'warm' | 'white' | 'cool';
  /** Languages in which there are pages besides that of the site, BCP 47. */
  readonly languages: readonly string[];
}

/** A line of a menu as visitors see it; what leads nowhere any more is left out. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** As it stands in links; null for a mere heading. */
  readonly path: string | null;
  /** The page it leads to, if it is one. */
  readonly page: string | null;
  readonly entries: readonly MenuEntry[];
}

/** A file of the media library. */
export interface FileFacts {
  readonly id: string;
  readonly url: string;
  readonly name: string;
  /** Media type, such as `application/pdf`. */
  readonly mime: string;
  readonly bytes: number;
}

/** The files of a picture: of the whole, or of one cut of it. */
export interface PictureFiles {
  /** The largest file. */
  readonly url: string;
  /** All its files with their widths, as `<img srcset>` takes them. */
  readonly srcset: string;
  /** Pixels, as it is to be seen (orientation applied). */
  readonly width: number;
  readonly height: number;
}

/** A ratio in which a picture is cropped around its focal point, width by height; `40x21` is that of link previews. */
export type PictureRatio = '1x1' | '4x3' | '3x2' | '16x9' | '3x4' | '2x3' | '9x16' | '40x21';

/** A picture of the media library with what a page needs to place it. */
export interface PictureFacts extends PictureFiles {
  readonly id: string;
  /** What shows until it has loaded, `#rrggbb`; null where unknown. */
  readonly colour: string | null;
  /** Cut to a ratio; the whole where that cannot be. */
  cropped?(ratio: PictureRatio): PictureFiles;
  /** As JPEG, for readers that know nothing else. */
  readonly jpeg?: PictureFiles;
}

/** A file of the media library with what a page needs to offer it. */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  /** Where it is downloaded; `<video>` and `<audio>` play it from there. */
  readonly url: string;
  /** Media type, told by its content. */
  readonly mime: string;
  readonly bytes: number;
}

/** What of the media library a page shows, by ids. A picture is among the files too. */
export interface MediaFacts {
  readonly pictures: ReadonlyMap<string, PictureFacts>;
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** A record as visitors see it: what only some may read is null. */
export type RecordFacts<E extends Entity> = {
  readonly [Name in keyof RowOf<E>]: Name extends 'id' ? string : RowOf<E>[Name] | null;
};
