export { type NewPerson, People, type PersonRow } from './people';
export { Person } from './person';
export { usersExtension } from './users-extension';
