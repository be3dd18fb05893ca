import { defineEntity, field } from '@tessera/models';
import { Person } from '@tessera/users/server';

/** One browser in which a person is signed in. */
export const Session = defineEntity({
  name: 'auth.session',
  label: 'Session',
  resource: false,
  history: false,
  fields: {
    person: field.reference(Person, { required: true, onDelete: 'cascade' }),
    /** SHA-256 of what the cookie carries. */
    secretHash: field.text({ required: true, secret: true, max: 64, order: 'bytes' }),
    /** Written at most once a minute. */
    lastSeenAt: field.dateTime({ required: true }),
    /** Shortened address, for the person to recognise; see `shortenedAddress`. */
    address: field.text({ max: 50, order: 'bytes' }),
    /** What the browser calls itself, cut short. */
    agent: field.text({ max: 200 }),
  },
  unique: [['secretHash']],
  indexes: [['lastSeenAt']],
});
