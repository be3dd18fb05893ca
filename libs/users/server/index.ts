export { type NewPerson, People, type PersonRow } from './people';
export { Person } from '../contract';
export { usersExtension } from './users-extension';
