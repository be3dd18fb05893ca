export { ActingPeople } from './acting-people';
export { Boss, deadLetters } from './boss';
export { JobRun } from './job-run';
export { Jobs } from './jobs';
export { jobsExtension } from './jobs-extension';
export { OutboxDispatch } from './outbox-dispatch';
export { Worker } from './worker';
export { RunReporter } from './run-reporter';
