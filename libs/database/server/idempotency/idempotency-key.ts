import { defineEntity, field } from '@tessera/models';

/** The answer to a request that may be sent again, kept with the key its sender chose for it. */
export const IdempotencyKey = defineEntity({
  name: 'database.idempotency-key',
  label: 'Idempotency key',
  resource: false,
  history: false,
  fields: {
    key: field.text({ required: true, max: 255, order: 'bytes' }),
    /** Method and path it was used on. */
    route: field.text({ required: true, order: 'bytes' }),
    /** Who sent it; empty for visitors, so that the constraint below holds for them too. */
    sender: field.text({ default: '', order: 'bytes' }),
    /** Digest of the request, so that a key used for something else is noticed. */
    requestHash: field.text({ required: true, order: 'bytes' }),
    /** Null while the first request is at work. */
    status: field.integer(),
    body: field.json({ maxBytes: Infinity }),
  },
  unique: [['key', 'route', 'sender']],
  customIndexes: [{ name: 'ix_database_idempotency_key_created_at', sql: '(created_at)' }],
});
