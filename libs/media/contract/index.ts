export * from './asset';
export * from './events';
export * from './folder';
export * from './permissions';
export * from './picture-types';
export * from './renditions';
export * from './uses';
