import { defineEntity, field } from '@tessera/models';

/** Somebody who can sign in. There is no default one: the first owner is made by a one-time link or on the command line. */
export const Person = defineEntity({
  name: 'users.person',
  label: 'Person',
  labels: 'People',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200 }),
    /** As typed; two that differ in case only are the same address. */
    email: field.email({ required: true }),
    /** PHC string of argon2id; without one nobody can sign in by password. */
    passwordHash: field.text({ secret: true, system: true, max: 500, order: 'bytes' }),
    /** May do everything. */
    isOwner: field.boolean({ default: false }),
    /** Since when the person may not act; every credential is refused from then on. */
    suspendedAt: field.dateTime({ system: true }),
    /** Written at most once a minute. */
    lastSeenAt: field.dateTime({ system: true, derived: true }),
  },
  customIndexes: [
    { name: 'users_person_email_key', sql: '(lower(email))', unique: true },
    { name: 'users_person_owner_idx', sql: '(id) WHERE is_owner' },
  ],
});
