import { describe, expect, it } from 'vitest';
import { countReport } from './results.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});

describe('the report of Vitest', () => {
  it('counts tests', () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 3,
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed')],
    };
    expect(countReport(report)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  });

  it('counts a file that does not load as a failure', () => {
    expect(countReport({ numPassedTests: 0, numFailedTests: 0, testResults: [file('failed')] })).toMatchObject({
      failed: 1,
    });
  });
});

describe('the report of Playwright', () => {
  it('counts journeys, a flaky one as passed', () => {
    expect(countReport({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })).toEqual({
      passed: 4,
      failed: 1,
      skipped: 2,
    });
  });

  it('counts a server that does not start as a failure', () => {
    expect(
      countReport({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 5 }, errors: [{ message: 'timed out' }] }),
    ).toMatchObject({ failed: 1 });
  });
});

it('counts a failed step, such as lint', () => {
  expect(countReport({ failedStep: 'lint' })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
