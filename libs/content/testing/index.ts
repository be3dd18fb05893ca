export { type SeededPages, seedPages } from './seed-pages';
export { testContent, type TestContent, type TestContentOptions } from './test-content';
