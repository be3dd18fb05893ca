import { HttpErrorResponse } from '@angular/common/http';

/** One failing field, as `Problem` of @tessera/models sends it. */
export interface ApiProblemField {
  /** Dotted path from the body's root, e.g. `fields.body.0190….caption`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** What the server said (RFC 9457), or what kept us from hearing it. Everything `ApiClient` and `httpResource` throw. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** `scope.what-is-wrong`; ours: `network.unreachable`, `server.unexpected`. */
  readonly code: string;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What happened, one sentence. */
  readonly title: string;
  /** What to do next. */
  readonly detail: string | undefined;
  readonly errors: readonly ApiProblemField[];
  readonly requestId: string | undefined;
  /** Seconds after which a new try makes sense. */
  readonly retryAfter: number | undefined;
  /** The whole body, for extension members such as `current` and `conflicts` of a 412. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    body: Readonly<Record<string, unknown>>,
    { status, retryAfter, cause }: { status: number; retryAfter?: number; cause?: unknown },
  ) {
    const title = text(body['title']) ?? 'Something went wrong on our side.';
    super(title, { cause });
    this.title = title;
    this.status = status;
    this.code = text(body['code']) ?? 'server.unexpected';
    this.detail = text(body['detail']);
    this.errors = Array.isArray(body['errors']) ? body['errors'] : [];
    this.requestId = text(body['requestId']);
    this.retryAfter = retryAfter;
    this.members = body;
  }

  /** The sentence about one field of the request, when the server had one. */
  about(path: string): string | undefined {
    return this.errors.find((error) => error.path === path)?.message;
  }
}

/** Anything thrown, as a problem that `ErrorState` can show. */
export function asProblem(thrown: unknown): ApiProblem {
  if (thrown instanceof ApiProblem) return thrown;
  if (thrown instanceof HttpErrorResponse) return problemOf(thrown);
  return new ApiProblem(
    { title: 'Something went wrong in the editor.', code: 'editor.unexpected' },
    { status: 0, cause: thrown },
  );
}

/** The problem in an HTTP error of Angular, whatever its body is. */
export function problemOf(response: HttpErrorResponse): ApiProblem {
  if (response.status === 0) {
    return new ApiProblem(
      {
        code: 'network.unreachable',
        title: 'Tessera cannot be reached.',
        detail: 'Check your connection and try again.',
      },
      { status: 0, cause: response },
    );
  }
  const retryAfter = Number(response.headers?.get('Retry-After')) || undefined;
  return new ApiProblem(bodyOf(response), { status: response.status, retryAfter, cause: response });
}

function bodyOf({ error, status }: HttpErrorResponse): Record<string, unknown> {
  if (typeof error === 'object' && error !== null && 'code' in error) return error as Record<string, unknown>;
  if (status === 413) return { code: 'http.too-large', title: 'This is too large to be sent.' };
  if (status === 502 || status === 503 || status === 504) {
    return {
      code: 'server.unavailable',
      title: 'Tessera is not available right now.',
      detail: 'Try again in a moment.',
    };
  }
  return {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
