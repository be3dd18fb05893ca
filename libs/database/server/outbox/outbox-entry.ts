import { defineEntity, field } from '@tessera/models';
import { anyId } from '../schema/any-id';

/** An event that waits to be delivered; written in the transaction that caused it, gone once it is in the queue. */
export const OutboxEntry = defineEntity({
  name: 'database.outbox-entry',
  label: 'Waiting event',
  labels: 'Waiting events',
  resource: false,
  history: false,
  fields: {
    event: field.text({ required: true, order: 'bytes' }),
    payload: field.json({ required: true, maxBytes: Infinity }),
    person: anyId(),
    request: field.text({ order: 'bytes' }),
  },
});
