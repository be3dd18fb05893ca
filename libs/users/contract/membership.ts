import { defineEntity, field } from '@tessera/models';
import { Group } from './group';
import { Person } from './person';

/** That somebody is in a group. Owners and administrators are marked on the person instead. Written by `Memberships` alone. */
export const Membership = defineEntity({
  name: 'users.membership',
  label: 'Membership',
  resource: false,
  fields: {
    person: field.reference(Person, { required: true, onDelete: 'cascade' }),
    group: field.reference(Group, { required: true, onDelete: 'cascade' }),
  },
  unique: [['person', 'group']],
});
