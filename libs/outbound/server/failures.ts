import { Problem } from '@tessera/models';

const timeouts = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);
const unknownNames = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);

/** Whatever went wrong on the way, as one of the problems `outbound.*`. What the network said stays in `cause`, for our logs. */
export function asProblem(error: unknown, timeoutMs: number): Problem {
  for (const each of causes(error)) {
    if (each instanceof Problem) return each;
  }
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || timeouts.has(code)) {
    return new Problem('outbound.timeout', {
      status: 504,
      title: `The other side did not answer within ${timeoutMs / 1000} s.`,
      cause: error,
    });
  }
  if (name === 'AbortError')
    return new Problem('outbound.cancelled', { status: 503, title: 'The request was cancelled.', cause: error });
  if (unknownNames.has(code))
    return new Problem('outbound.name-not-found', {
      status: 502,
      title: 'There is no server of this name.',
      cause: error,
    });
  return new Problem('outbound.failed', { status: 502, title: 'The other side could not be reached.', cause: error });
}

/** The error and what lies behind it; trying several addresses of one name fails with one error each. */
function* causes(error: unknown): Generator<unknown> {
  for (let each = error, depth = 0; each && depth < 5; each = (each as { cause?: unknown }).cause, depth++) {
    yield each;
    if (each instanceof AggregateError) yield* each.errors;
  }
}
