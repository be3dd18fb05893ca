import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../run/workspace.mjs';

/** Where every runner leaves its report as JSON: Vitest one for each project, Playwright one for each set of journeys. */
export const resultsFolder = inRoot('dist/test-results');

/** Removes the reports of earlier runs; all, or those whose name begins with `prefix`. */
export function clearResults(prefix = '') {
  for (const name of reports()) if (name.startsWith(prefix)) rmSync(join(resultsFolder, name));
}

/** Notes a step that failed without a failing test: lint, types, format, a build. */
export function noteFailedStep(run, step) {
  mkdirSync(resultsFolder, { recursive: true });
  writeFileSync(join(resultsFolder, `${run}-${step.replace(/\W+/g, '-')}.json`), JSON.stringify({ failedStep: step }));
}

/** How many tests passed, failed and were skipped in all reports whose name `belongs`. */
export function countResults(belongs = () => true) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const name of reports().filter(belongs)) {
    const counts = countReport(JSON.parse(readFileSync(join(resultsFolder, name), 'utf8')));
    for (const key of Object.keys(total)) total[key] += counts[key];
  }
  return total;
}

/** The counts of one report, whoever wrote it. */
export function countReport(report) {
  if (report.failedStep) return { passed: 0, failed: 1, skipped: 0 };
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // What fails outside any test, such as a server that does not start, is in `errors` alone.
    return {
      passed: expected + flaky,
      failed: unexpected + (unexpected === 0 ? (report.errors ?? []).length : 0),
      skipped,
    };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests = 0, numTodoTests = 0, testResults = [] } = report;
  // A file that cannot even be loaded has no failing test.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length;
  return { passed, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
}

function reports() {
  return existsSync(resultsFolder) ? readdirSync(resultsFolder).filter((name) => name.endsWith('.json')) : [];
}
