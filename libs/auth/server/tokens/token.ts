import { defineEntity, field } from '@tessera/models';
import { Person } from '@tessera/users/server';

/** A credential for programs, sent as `Authorization: Bearer tes_…`; it may what its person may. */
export const Token = defineEntity({
  name: 'auth.token',
  label: 'Token',
  title: 'name',
  resource: false,
  history: false,
  fields: {
    name: field.text({ required: true, max: 100 }),
    person: field.reference(Person, { required: true, onDelete: 'cascade' }),
    /** SHA-256 of the whole token. */
    secretHash: field.text({ required: true, secret: true, max: 64, order: 'bytes' }),
    /** Written at most once a minute. */
    lastUsedAt: field.dateTime(),
    expiresAt: field.dateTime({ required: true }),
  },
  unique: [['secretHash']],
});
