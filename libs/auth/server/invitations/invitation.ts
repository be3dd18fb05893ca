import { defineEntity, field } from '@tessera/models';
import { Person } from '@tessera/users/server';

/** A one-time link: for making the first owner, or for somebody's way in. At most one is kept for each. */
export const Invitation = defineEntity({
  name: 'auth.invitation',
  label: 'Invitation',
  resource: false,
  history: false,
  fields: {
    /** Whose way in it is; null for the link of the first owner. */
    person: field.reference(Person, { onDelete: 'cascade' }),
    /** Who made it and answers for it; null for the system. */
    by: field.reference(Person, { onDelete: 'cascade' }),
    secretHash: field.text({ required: true, secret: true, max: 64, order: 'bytes' }),
    expiresAt: field.dateTime({ required: true }),
  },
  unique: [['secretHash']],
  customIndexes: [{ name: 'auth_invitation_person_key', sql: '(person) NULLS NOT DISTINCT', unique: true }],
});
