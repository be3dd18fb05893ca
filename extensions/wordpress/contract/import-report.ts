/** Why some items were left out or changed on the way, and how many. */
export interface ReportReason {
  /** A sentence for people. */
  readonly reason: string;
  readonly count: number;
  /** Titles or addresses of the first few. */
  readonly examples: readonly string[];
}

/** What became of everything of one kind; `read` is the sum of the four that follow. */
export interface KindReport {
  /** `post`, `page`, `attachment`, `comment`, or the name of another type of WordPress. */
  readonly kind: string;
  readonly read: number;
  readonly made: number;
  readonly changed: number;
  /** Was here already and is the same. */
  readonly unchanged: number;
  readonly skipped: number;
  readonly skippedBecause: readonly ReportReason[];
  /** Came in, but as drafts. */
  readonly draftsBecause: readonly ReportReason[];
  /** Came in, but not all of it, or with something to look at. */
  readonly remarks: readonly ReportReason[];
}

/** What an import did. */
export interface ImportReport {
  readonly site: {
    readonly title: string;
    readonly baseUrl: string;
    readonly version: string;
    /** What became of its name and its front page, in sentences for people. */
    readonly notes: readonly string[];
  };
  readonly kinds: readonly KindReport[];
  /** Old addresses that lead to the new pages. */
  readonly redirects: number;
}
