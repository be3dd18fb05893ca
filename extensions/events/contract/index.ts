export * from './countdown';
export * from './event-page';
export * from './opening';
export * from './permissions';
export * from './venue';
