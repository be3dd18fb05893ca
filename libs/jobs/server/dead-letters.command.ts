import { defineCommand } from '@tessera/extension';
import { Boss, deadLetters } from './boss';
import type { QueuedJob } from './jobs';

/** `tessera jobs failed`: what failed for good. */
export const listDeadLetters = defineCommand({
  name: 'jobs failed',
  summary: 'List the jobs that failed for good',
  async run({ get, json, print }) {
    const boss = await get(Boss).start();
    const failed = await boss.findJobs<QueuedJob>(deadLetters, { queued: true });
    const rows = failed.map(({ id, createdOn, ...job }) => ({
      id,
      job: (job as { sourceName?: string }).sourceName ?? '',
      failedAt: createdOn.toISOString(),
    }));
    if (json) print(JSON.stringify(rows));
    else if (rows.length === 0) print('No job has failed.');
    else for (const { id, job, failedAt } of rows) print(`${failedAt}  ${job}  ${id}`);
  },
});

/** `tessera jobs retry`: puts them back into their queues. */
export const retryDeadLetters = defineCommand({
  name: 'jobs retry',
  summary: 'Try the jobs that failed for good once more',
  async run({ get, json, print }) {
    const boss = await get(Boss).start();
    const count = await boss.redrive(deadLetters);
    print(json ? JSON.stringify({ retried: count }) : `${count} ${count === 1 ? 'job goes' : 'jobs go'} back to work.`);
  },
});
