import { z } from 'zod';
import { assertScopedName } from './names';
import type { WorkContext } from './work';

/** `30s`, `10m`, `1h` or `2d`. */
export type Span = `${number}${'s' | 'm' | 'h' | 'd'}`;

/** How a job is declared; see `defineJob`. */
export interface JobOptions<Payload, Result> {
  /** `scope.verb-object`, e.g. `events.close-past`. */
  readonly name: string;
  /** What it is started with; nothing when left out. */
  readonly payload?: z.ZodType<Payload>;
  /** Five fields of cron in UTC; started by hand or code when left out. */
  readonly cron?: string;
  /** How long one try may take, 5 minutes when left out. */
  readonly timeout?: Span;
  /** Tries after the first that failed, with growing pauses; 3 when left out. Then it is kept as a dead letter. */
  readonly retries?: number;
  /** Runs at least once for each start; must be safe to run twice. The result is kept and shown. */
  run(context: WorkContext & { readonly payload: Payload }): Promise<Result>;
}

/** A piece of work outside any request. */
export interface Job<Payload = unknown, Result = unknown> {
  readonly name: string;
  readonly payload: z.ZodType<Payload>;
  readonly cron: string | undefined;
  readonly timeoutSeconds: number;
  readonly retries: number;
  run(context: WorkContext & { readonly payload: Payload }): Promise<Result>;
}

/** Declares a job. */
export function defineJob<Payload = Record<string, never>, Result = void>(
  options: JobOptions<Payload, Result>,
): Job<Payload, Result> {
  const {
    name,
    payload = z.strictObject({}) as unknown as z.ZodType<Payload>,
    cron,
    timeout = '5m',
    retries = 3,
    run,
  } = options;
  assertScopedName('job', name);
  return Object.freeze({ name, payload, cron, timeoutSeconds: spanSeconds(timeout), retries, run });
}

const secondsOf = { s: 1, m: 60, h: 3600, d: 86_400 } as const;

/** `10m` → 600. Throws a `TypeError` for anything that is not a span. */
export function spanSeconds(span: Span): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(span) ?? [];
  if (!count || !unit) throw new TypeError(`"${span}" is not a span such as 30s, 10m, 1h or 2d`);
  return Number(count) * secondsOf[unit as keyof typeof secondsOf];
}
