import { definePermissions } from '@tessera/models';

/** What people may be allowed to do with people, beyond seeing, adding, changing and deleting them and groups. */
export const mayUsers = definePermissions('users', {
  manageRights: 'Change the rights of groups',
  manageMembers: 'Add people to groups and take them out',
  manageAccess: 'Invite, suspend and sign out people',
  explainRights: 'See why others may do something or not',
  viewAs: 'See the editor as a group does',
});
