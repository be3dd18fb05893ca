import { defineAdmin } from '@tessera/models';
import { Group } from './group';
import { mayUsers } from './permissions';
import { Person } from './person';

/** How people are shown. Their access is a screen of its own, because it is changed by named acts alone. */
export const PersonAdmin = defineAdmin(Person, {
  icon: 'users',
  group: 'People',
  list: ['name', 'email', 'isOwner', 'isAdministrator', 'lastSeenAt', 'suspendedAt'],
  search: ['name', 'email'],
  filter: ['isOwner', 'isAdministrator', 'suspendedAt'],
  order: ['name'],
  form: { Person: ['name', 'email'] },
  may: { manageAccess: mayUsers.manageAccess },
});

/** How groups are shown. Their rights and members are screens of their own. */
export const GroupAdmin = defineAdmin(Group, {
  icon: 'shield-check',
  group: 'People',
  list: ['name', 'help'],
  search: ['name', 'help'],
  order: ['name'],
  form: { Group: ['name', 'help'] },
  may: { manageRights: mayUsers.manageRights, manageMembers: mayUsers.manageMembers },
});
