export * from './people';
export * from './session';
export * from './view-as-header';
