import { defineExtension, type MigrationModules } from '@tessera/extension';
import { Boss } from './boss';
import { listDeadLetters, retryDeadLetters } from './dead-letters.command';
import { endBrokenRuns } from './end-broken-runs.job';
import { JobRun } from './job-run';
import { Jobs } from './jobs';
import { JobsApi } from './jobs.api';
import { OutboxDispatch } from './outbox-dispatch';
import { queueMetrics } from './queue.metrics';
import { RunReporter } from './run-reporter';
import { Worker } from './worker';

/** Queue and schedule in PostgreSQL, and the delivery of events to their listeners. */
export const jobsExtension = defineExtension({
  name: 'jobs',
  needs: ['database'],
  entities: [JobRun],
  jobs: [endBrokenRuns],
  metrics: queueMetrics,
  commands: [listDeadLetters, retryDeadLetters],
  server: [Boss, Jobs, RunReporter, OutboxDispatch, Worker, JobsApi],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
