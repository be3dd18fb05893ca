export * from './wxr-file';
