export * from './pages-in-memory';
export * from './plain-theme';
export * from './test-site';
export * from './template-suites';
export type { SiteInstance } from './site-instance';
