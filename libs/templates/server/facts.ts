import type { PageType, ValuesOf } from '@tessera/models';

/** A live page as templates see it elsewhere than on itself: in lists, menus, links. */
export interface PageFacts<D extends PageType = PageType> {
  readonly id: string;
  /** Name of its page type. */
  readonly type: D['name'];
  readonly title: string;
  /** Where it is read: `/about/team`. */
  readonly path: string;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  /** The values of the fields that its type names in `api`. */
  readonly values: Readonly<Record<string, unknown>> & Partial<ValuesOf<D['fields']>>;
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
  readonly home: PageFacts;
  /** Pages of the main menu. */
  readonly menu: readonly PageFacts[];
}

/** A picture of the media library with what a page needs to place it. */
export interface PictureFacts {
  readonly id: string;
  /** The largest file. */
  readonly url: string;
  /** All its files with their widths, as `<img srcset>` takes them. */
  readonly srcset: string;
  /** Pixels of the original, as it is to be seen (orientation applied). */
  readonly width: number;
  readonly height: number;
  /** What shows until it has loaded, `#rrggbb`; null where unknown. */
  readonly colour: string | null;
}
