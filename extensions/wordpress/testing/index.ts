export * from './compare-text';
export * from './outline';
export * from './test-import';
export * from './uploaded-exports';
export * from './wxr-file';
