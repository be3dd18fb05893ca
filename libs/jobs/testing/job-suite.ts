import { type TestDatabase, testDatabase } from '@tessera/database/testing';
import type { Extension } from '@tessera/extension';
import type { Job, ServiceType } from '@tessera/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ActingPeople, Boss, Jobs, jobsExtension, OutboxDispatch, Worker } from '../server';
import { RunReporter } from '../server/run-reporter';

/** What a job needs to be tested besides itself. */
export interface JobSuiteOptions {
  /** Extensions that its own needs, lowest first. */
  readonly needs?: readonly Extension[];
  /** The services it gets, by their classes. */
  readonly services?: (test: TestDatabase) => ReadonlyArray<readonly [ServiceType<object>, object]>;
}

/**
 * What every job must pass: it runs through the queue with `payload`, and running it again does no harm.
 * Call it from a spec: `testJob(kitchenExtension, coolDown, {});`
 */
export function testJob<Payload>(
  extension: Extension,
  job: Job<Payload, unknown>,
  payload: Payload,
  { needs = [], services = () => [] }: JobSuiteOptions = {},
): void {
  describe(job.name, () => {
    let test: TestDatabase;
    let jobs: Jobs;
    let worker: Worker;

    beforeAll(async () => {
      test = await testDatabase([jobsExtension, ...needs, standingAlone(extension)]);
      const people: ActingPeople = { find: async () => test.owner };
      const boss = new Boss(test.database);
      const reporter = new RunReporter(test.database);
      jobs = new Jobs(boss, test.database);
      worker = new Worker(
        boss,
        test.installed,
        reporter,
        new OutboxDispatch(boss, test.database, test.installed),
        people,
      );
      for (const [type, instance] of services(test)) test.provide(type, instance);
      await worker.start(test.services);
    });
    afterAll(async () => {
      await worker?.stop();
      await test?.close();
    });

    it('is installed under its name', () => {
      expect(test.installed.jobs.get(job.name)).toBe(job);
    });

    it('ends well, and once more', async () => {
      for (let time = 0; time < 2; time++) {
        const id = await test.runAs(test.owner, () => jobs.start(job, payload));
        await expect
          .poll(() => test.runAs(test.owner, async () => (await jobs.find(id)).state), { timeout: 15_000 })
          .toMatch(/done|failed/);
        expect(await test.runAs(test.owner, () => jobs.find(id))).toMatchObject({ state: 'done', error: null });
      }
    });
  });
}

/** Only its jobs and tables: what it needs of others is named by who tests it. */
function standingAlone(extension: Extension): Extension {
  return { ...extension, needs: [], pages: [], blocks: [], templates: [], checks: [], server: [], listeners: [] };
}
