import type { Schemas } from './routes';

/** What the API said instead of doing as asked (RFC 9457). */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** `scope.what-is-wrong`, stable for ever; `http.<status>` where something on the way answered. */
  readonly code: string;

  constructor(
    readonly status: number,
    /** The whole body; null where it was none of ours. */
    readonly problem: Schemas['Problem'] | null,
  ) {
    super(problem ? [problem.title, problem.detail].filter(Boolean).join(' ') : `The server answered ${status}.`);
    this.code = problem?.code ?? `http.${status}`;
  }
}

/** The refusal that a response is. */
export async function refusalOf(response: Response): Promise<Refusal> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  return new Refusal(response.status, isProblem ? ((await response.json()) as Schemas['Problem']) : null);
}
