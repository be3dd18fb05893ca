export * from './compare-text';
export * from './outline';
export * from './test-import';
export * from './wxr-file';
