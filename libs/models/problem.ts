/** One failing field of a request: where, which rule, and a sentence for people. */
export interface ProblemField {
  /** Dotted path from the request body's root, e.g. `fields.body.0190….caption`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What a `Problem` says besides its code. Any further member travels as an extension member of RFC 9457. */
export interface ProblemOptions {
  /** HTTP status, 400 when left out. */
  readonly status?: number;
  /** One safe sentence for people, without internals. */
  readonly title: string;
  /** What to do next, or more about this occurrence. */
  readonly detail?: string;
  readonly errors?: readonly ProblemField[];
  /** Seconds after which a new try makes sense; sent as `Retry-After`. */
  readonly retryAfter?: number;
  /** Further members, e.g. `current` (the current state) of a 412. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** The error behind it, for our logs only. */
  readonly cause?: unknown;
}

/**
 * An error with its three readers: `code` and `status` for programs, `title` and `detail` for people, `cause` for us.
 * Serialises as `application/problem+json` (RFC 9457). Throw it wherever a request, job or command cannot go on.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: readonly ProblemField[];
  readonly retryAfter: number | undefined;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    /** `scope.what-is-wrong`, stable for ever. */
    readonly code: string,
    { status = 400, title, detail, errors = [], retryAfter, members = {}, cause }: ProblemOptions,
  ) {
    super(`${code}: ${title}`, cause === undefined ? undefined : { cause });
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.errors = errors;
    this.retryAfter = retryAfter;
    this.members = members;
  }

  /** The RFC 9457 body. */
  toJSON(): Record<string, unknown> {
    return {
      ...this.members,
      type: `urn:tessera:problem:${this.code}`,
      title: this.title,
      status: this.status,
      code: this.code,
      ...(this.detail && { detail: this.detail }),
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}
