import { defineEntity, definePolicy, field, where } from '@tessera/models';

/** Somebody who can sign in. There is no default one: the first owner is made by a one-time link or on the command line. */
export const Person = defineEntity({
  name: 'users.person',
  label: 'Person',
  labels: 'People',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200, search: 'A' }),
    /** As typed; two that differ in case only are the same address. */
    email: field.email({ required: true, search: 'B' }),
    /** PHC string of argon2id; without one nobody can sign in by password. */
    passwordHash: field.text({ secret: true, system: true, max: 500, order: 'bytes' }),
    /** May do everything: the group of owners is those who bear this mark, nobody else. */
    isOwner: field.boolean({ default: false, system: true, label: 'Owner' }),
    /** Has every right: the group of administrators is those who bear this mark, nobody else. */
    isAdministrator: field.boolean({ default: false, system: true, label: 'Administrator' }),
    /** Since when the person may not act; every credential is refused from then on. */
    suspendedAt: field.dateTime({ system: true, label: 'Suspended' }),
    /** Written at most once a minute. */
    lastSeenAt: field.dateTime({ system: true, derived: true, label: 'Last seen' }),
  },
  customIndexes: [
    { name: 'users_person_email_key', sql: '(lower(email))', unique: true },
    { name: 'users_person_owner_idx', sql: '(id) WHERE is_owner' },
    { name: 'users_person_administrator_idx', sql: '(id) WHERE is_administrator' },
  ],
});

/**
 * Owners are changed by owners alone, administrators by owners and administrators; and neither is deleted while she bears the
 * mark, so that the last owner cannot go.
 */
export const personAccess = definePolicy(
  Person,
  {},
  {
    change: ({ person }) => {
      if (person?.isOwner) return true;
      return where(person?.isAdministrator ? { isOwner: false } : { isOwner: false, isAdministrator: false });
    },
    delete: () => where({ isOwner: false, isAdministrator: false }),
  },
);
