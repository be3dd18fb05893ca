import type { Services } from '@tessera/models';

/** One value of a metric, with the values of its labels. */
export interface MetricSample {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A number that tells how the product is doing, read when somebody asks. */
export interface Metric {
  /** `jobs.waiting`; operators know it as `tessera_jobs_waiting`, so a unit stands at its end (`_seconds`, `_bytes`). */
  readonly name: string;
  readonly help: string;
  /** `counter` for what only ever grows, and then its name ends with `_total`. */
  readonly kind: 'gauge' | 'counter';
  /** Names of its labels. Their values must be few and known: never an id, an address or a name that somebody typed. */
  readonly labels?: readonly string[];
  /** Must answer within three seconds; what fails or takes longer is left out that time. */
  read(services: Services): readonly MetricSample[] | Promise<readonly MetricSample[]>;
}

/** Declares a metric; `/metrics` tells it with those of the server. */
export function defineMetric(metric: Metric): Metric {
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9_]*$/.test(metric.name))
    throw new TypeError(`metric "${metric.name}" must be named scope.noun`);
  if (metric.name.endsWith('_total') !== (metric.kind === 'counter'))
    throw new TypeError(`metric "${metric.name}": counters end with _total, and nothing else does`);
  return Object.freeze(metric);
}
