/** What became of everything of one kind, as the report of an import says it to programs. */
export interface Kind {
  readonly kind: string;
  readonly read: number;
  readonly made: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly skippedBecause: ReadonlyArray<{ readonly reason: string; readonly count: number }>;
}

/** The kinds in a report that `--json` printed. */
export function kindsOf(report: string): Kind[] {
  return (JSON.parse(report) as { kinds: Kind[] }).kinds;
}
