export * from './live-change';
export * from './permissions';
