export * from './pages-in-memory';
