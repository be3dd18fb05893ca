export * from './people';
export * from './session';
