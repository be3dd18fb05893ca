export { type NewPerson, People, type PersonRow } from './people';
export { Group, Membership, Person } from '../contract';
export { GroupRights } from './groups/group-rights';
export { Memberships } from './groups/memberships';
export { actingColumns, actingPerson, type ActingRow, viewedGroup } from './rights/acting-person';
export { asList, requireHaving } from './rights/handing-out';
export { mustBeAdministrator, mustBeOwner, requireReach } from './rights/reach';
export { usersExtension } from './users-extension';
