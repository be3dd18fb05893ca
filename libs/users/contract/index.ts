export * from './admins';
export * from './explanation';
export * from './group';
export * from './group-members';
export * from './group-rights';
export * from './membership';
export * from './permissions';
export * from './person';
