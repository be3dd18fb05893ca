export * from './job-suite';
