import type { ImportReport, ReportReason } from '../contract';

/** The others are in the report for scripts. */
const mostExamples = 5;
const columns = ['read', 'made', 'changed', 'unchanged', 'skipped'] as const;

/** What an import did, as lines for a terminal. */
export function* reportInWords({ site, kinds, redirects }: ImportReport): Generator<string> {
  const width = Math.max(4, ...kinds.map(({ kind }) => kind.length));
  yield `${site.title || 'The site'} (${site.baseUrl || 'without an address'}, export format ${site.version})`;
  yield '';
  yield ['kind'.padEnd(width), ...columns.map((name) => name.padStart(10))].join('');
  for (const kind of kinds)
    yield [kind.kind.padEnd(width), ...columns.map((name) => String(kind[name]).padStart(10))].join('');
  for (const note of site.notes) yield `\n${note}`;
  if (redirects > 0)
    yield `\n${redirects} old ${redirects === 1 ? 'address leads' : 'addresses lead'} to the new pages.`;
  for (const { kind, draftsBecause, remarks, skippedBecause } of kinds) {
    yield* reasons(`${kind}: came in as drafts`, draftsBecause);
    yield* reasons(`${kind}: to look at`, remarks);
    yield* reasons(`${kind}: left out`, skippedBecause);
  }
}

function* reasons(heading: string, list: readonly ReportReason[]): Generator<string> {
  if (list.length === 0) return;
  yield `\n${heading}`;
  for (const { reason, count, examples } of list)
    yield `  ${String(count).padStart(5)}  ${reason}${examples.length > 0 ? ` (${examples.slice(0, mostExamples).join(', ')}${count > mostExamples ? ', …' : ''})` : ''}`;
}
