export { type SeededPages, seedPages } from './seed-pages';
export { testContent, type TestContent, type TestContentOptions } from './test-content';
export { benchTree, type TreeBenchResult } from './bench-tree';
export { type ContentActs, wireContent } from './wire-content';
