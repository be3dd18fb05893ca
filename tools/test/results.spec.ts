import { describe, expect, it } from 'vitest';
import { countReport, failuresIn } from './results.mjs';

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
    expect(countReport({ numPassedTests: 0, testResults: [file('failed')] })).toMatchObject({ failed: 1 });
  });

  it('names what failed with what was said of it', () => {
    const failed = { status: 'failed', fullName: 'a page is published', failureMessages: ['expected 1', 'got 2'] };
    expect(failuresIn({ testResults: [{ status: 'failed', name: '/x.spec.ts', assertionResults: [failed] }] })).toEqual(
      [{ name: expect.stringMatching(/x\.spec\.ts › a page is published$/), message: 'expected 1\ngot 2' }],
    );
  });
});

describe('the report of Playwright', () => {
  const spec = (title: string, status: string) => ({
    file: 'walk.e2e.spec.ts',
    title,
    tests: [{ status, results: status === 'unexpected' ? [{ error: { message: 'no such button' } }] : [{}] }],
  });
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
    suites: [{ specs: [spec('reads', 'expected')], suites: [{ specs: [spec('publishes', 'unexpected')] }] }],
    errors: [],
  };

  it('counts journeys, a flaky one as passed', () => {
    expect(countReport(report)).toEqual({ passed: 4, failed: 1, skipped: 2 });
  });

  it('names what failed, however deep it stands', () => {
    expect(failuresIn(report)).toEqual([{ name: 'walk.e2e.spec.ts › publishes', message: 'no such button' }]);
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
