import type { Answered, Kind } from './visitors';

/** What one kind of question was answered. */
export interface Tally {
  readonly requests: number;
  /** How often each status came, and with which code where it was a problem: `503 database.unreachable`. */
  readonly answers: Readonly<Record<string, number>>;
  readonly longestMs: number;
}

/** What was seen of one outage. */
export interface Findings {
  readonly name: string;
  readonly seconds: number;
  readonly of: Readonly<Record<Kind, Tally>>;
  /** Of pages that were cached, how many were answered as they should be, from 0 to 1. */
  readonly share: number;
  /** What was shown although it was withdrawn. */
  readonly violations: readonly string[];
  /** From the end of the outage until … , in milliseconds; Infinity where that did not come. */
  readonly recovery: Readonly<{ published: number; jobs: number; told: number; shared: number }>;
  /** Lines that both instances wrote into their logs during the outage. */
  readonly logLines: number;
  /** Of each instance in MB, before and after. */
  readonly memory: readonly [before: readonly number[], after: readonly number[]];
}

/** Counts answers by their kinds. */
export function talliesOf(answers: readonly Answered[]): Findings['of'] {
  const of = (kind: Kind) => tallied(answers, kind);
  return { cached: of('cached'), uncached: of('uncached'), api: of('api'), ready: of('ready') };
}

/** The findings as lines for people. */
export function lines(found: Findings): string[] {
  const { of, recovery, memory } = found;
  const kind = (name: Kind) =>
    `  ${name.padEnd(9)}${Object.entries(of[name].answers)
      .map(([answer, count]) => `${answer} × ${count.toLocaleString('en')}`)
      .join(', ')}; longest ${of[name].longestMs.toLocaleString('en')} ms`;
  return [
    `${found.name}, ${found.seconds} s: ${(found.share * 100).toFixed(2)} % of ${of.cached.requests.toLocaleString('en')} cached pages as they should be, ${found.violations.length} withdrawn seen`,
    ...(['cached', 'uncached', 'api', 'ready'] as const).map(kind),
    `  recovery ${Object.entries(recovery)
      .map(([what, ms]) => `${what} ${Math.round(ms).toLocaleString('en')} ms`)
      .join(', ')}`,
    `  ${found.logLines} lines of log; memory ${memory.map((each) => each.join(' + ')).join(' → ')} MB`,
    ...found.violations.slice(0, 5).map((each) => `  WITHDRAWN SEEN: ${each}`),
  ];
}

function tallied(answers: readonly Answered[], kind: Kind): Tally {
  const mine = answers.filter((each) => each.kind === kind);
  const counts: Record<string, number> = {};
  for (const { status, code } of mine) {
    const key = code === undefined ? String(status) : `${status} ${code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return { requests: mine.length, answers: counts, longestMs: Math.round(Math.max(0, ...mine.map(({ ms }) => ms))) };
}
