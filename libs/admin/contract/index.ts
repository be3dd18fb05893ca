export * from './entity-schema';
export * from './record';
export * from './view';
export * from './transfer';
