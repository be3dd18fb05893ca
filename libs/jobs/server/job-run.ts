import { defineEntity, field } from '@tessera/models';

/** One run of a job that somebody started: what the editor shows while pg-boss does the queueing. */
export const JobRun = defineEntity({
  name: 'jobs.run',
  label: 'Job',
  title: 'job',
  resource: false,
  history: false,
  fields: {
    job: field.text({ required: true, max: 120 }),
    state: field.choice({
      choices: { waiting: 'Waiting', running: 'Running', retrying: 'Retrying', done: 'Done', failed: 'Failed' },
      default: 'waiting',
    }),
    done: field.integer({ default: 0 }),
    total: field.integer({ default: 0 }),
    note: field.text({ default: '', max: 500 }),
    result: field.json({ maxBytes: 1_000_000 }),
    errorCode: field.text({ max: 200 }),
    errorMessage: field.text({ max: 2000, multiline: true }),
    /** Id of the person it acts for; not a foreign key, since people are above jobs in the house. */
    startedBy: field.text({ max: 36 }),
    finishedAt: field.dateTime(),
  },
  indexes: [['startedBy', 'state']],
});
