import { defineEntity, field } from '@tessera/models';

/** How often something was tried within a window of time. */
export const Attempt = defineEntity({
  name: 'auth.attempt',
  label: 'Attempt',
  resource: false,
  history: false,
  fields: {
    /** SHA-256 of what is counted and for whom, so that no address is kept in clear. */
    key: field.text({ required: true, max: 64, order: 'bytes' }),
    count: field.integer({ required: true, min: 0 }),
    endsAt: field.dateTime({ required: true }),
  },
  unique: [['key']],
  indexes: [['endsAt']],
});
