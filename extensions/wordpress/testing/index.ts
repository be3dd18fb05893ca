export * from './test-import';
export * from './wxr-file';
