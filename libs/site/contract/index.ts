export type * from './freshness';
