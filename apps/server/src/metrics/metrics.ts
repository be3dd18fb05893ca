import { Logger } from '@nestjs/common';
import { type Metric, type MetricSample, runAct } from '@tessera/extension';
import type { Services } from '@tessera/models';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** So long a metric may take to be read, in milliseconds. */
const longestReadMs = 3_000;

/** What `/metrics` tells, in the text format of Prometheus: the process, the server, and what extensions declare. */
export class Metrics {
  readonly registry = new Registry();
  private readonly log = new Logger('Metrics');

  constructor(private readonly declared: readonly Metric[]) {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Media type of `text`. */
  get type(): string {
    return this.registry.contentType;
  }

  /** Reads them all now; `services` is what they `get` from. */
  async text(services: Services): Promise<string> {
    const [own, ...others] = await Promise.all([
      this.registry.metrics(),
      ...this.declared.map(async (metric) => written(metric, await this.samplesOf(metric, services))),
    ]);
    return [own, ...others].join('');
  }

  /** What cannot be read now is left out: the rest is wanted most when something is broken. */
  private async samplesOf(metric: Metric, services: Services): Promise<readonly MetricSample[]> {
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_done, fail) => {
      timer = setTimeout(() => fail(new Error(`it took more than ${longestReadMs} ms`)), longestReadMs);
    });
    try {
      const read = runAct({ services, system: 'metrics' }, async () => metric.read(services));
      return await Promise.race([read, tooLong]);
    } catch (error) {
      this.log.warn(`${metric.name} could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    } finally {
      clearTimeout(timer);
    }
  }
}

/** One metric in the text format of Prometheus, version 0.0.4. */
function written({ name, help, kind }: Metric, samples: readonly MetricSample[]): string {
  const full = `tessera_${name.replace(/[.-]/g, '_')}`;
  const lines = samples.map(({ labels = {}, value }) => {
    const inside = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
    return `${full}${inside.length > 0 ? `{${inside.join(',')}}` : ''} ${value}`;
  });
  return [`# HELP ${full} ${help.replaceAll('\n', ' ')}`, `# TYPE ${full} ${kind}`, ...lines, ''].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
