export * from './asset';
