import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
  const failed = failuresIn(report).length;
  if (report.failedStep) return { passed: 0, failed, skipped: 0 };
  if (report.stats) {
    const { expected, flaky, skipped } = report.stats;
    return { passed: expected + flaky, failed, skipped };
  }
  const { numPassedTests: passed, numPendingTests = 0, numTodoTests = 0 } = report;
  return { passed, failed, skipped: numPendingTests + numTodoTests };
}

/** What failed according to all reports, each with its name and what was said of it. */
export function allFailures() {
  return reports().flatMap((name) => failuresIn(JSON.parse(readFileSync(join(resultsFolder, name), 'utf8'))));
}

/** What failed according to one report. */
export function failuresIn(report) {
  if (report.failedStep) return [{ name: report.failedStep, message: 'The step failed; see above.' }];
  if (report.stats) return failuresOfPlaywright(report);
  return (report.testResults ?? []).flatMap(({ name: file = '', status, message = '', assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed');
    // A file that cannot even be loaded has no failing test.
    if (failed.length === 0) return status === 'failed' ? [{ name: relative(inRoot(), file), message }] : [];
    return failed.map(({ fullName = '', failureMessages = [] }) => ({
      name: `${relative(inRoot(), file)} › ${fullName}`,
      message: failureMessages.join('\n'),
    }));
  });
}

function failuresOfPlaywright({ suites = [], errors = [] }) {
  const failures = suites.flatMap((suite) => [
    ...failuresOfPlaywright({ suites: suite.suites }),
    ...(suite.specs ?? [])
      .filter(({ tests }) => tests.some(({ status }) => status === 'unexpected'))
      .map(({ file, title, tests }) => ({
        name: `${file} › ${title}`,
        message: tests.flatMap(({ results = [] }) => results.map(({ error }) => error?.message ?? '')).join('\n'),
      })),
  ]);
  // What fails outside any test, such as a server that does not start, is in `errors` alone.
  return failures.length > 0 ? failures : errors.map(({ message = '' }) => ({ name: 'journeys', message }));
}

function reports() {
  return existsSync(resultsFolder) ? readdirSync(resultsFolder).filter((name) => name.endsWith('.json')) : [];
}
