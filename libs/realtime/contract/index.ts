export * from './live-change';
export * from './permissions';
export * from './webhook';
