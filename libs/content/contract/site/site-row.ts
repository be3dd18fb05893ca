/** A site, as the API sends it. */
export interface SiteRow {
  readonly id: string;
  readonly name: string;
  /** BCP 47, e.g. `en` or `de-CH`. */
  readonly locale: string;
  /** The id of its home page; null for who may not see that one. */
  readonly home: string | null;
  /** Absolute, without a slash at the end. */
  readonly url: string;
}
