export * from './pages-in-memory';
export * from './plain-theme';
export * from './test-site';
export * from './template-suites';
