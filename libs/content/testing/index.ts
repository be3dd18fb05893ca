export { type SeededPages, seedPages } from './seed-pages';
export { testContent, type TestContent, type TestContentOptions } from './test-content';
export { benchSearch, type SearchBenchResult } from './bench-search';
export { benchTree, type TreeBenchResult } from './bench-tree';
export { type ContentActs, wireContent } from './wire-content';
export { type DoorAnswer, type DoorRequest, type DoorRoute, type TestDoor, testDoor } from './test-door';
export { type MadeUpRights, personWith } from './people';
