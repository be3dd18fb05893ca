export * from './asset';
export * from './folder';
export * from './permissions';
