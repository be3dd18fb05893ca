export * from './access';
export * from './act';
export * from './boot-check';
export * from './command';
export * from './define-extension';
export * from './installed';
export * from './server-settings';
export * from './settings';
