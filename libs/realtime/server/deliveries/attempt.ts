import { defineEntity, field } from '@tessera/models';
import { Delivery } from './delivery';

/** One try to deliver. */
export const Attempt = defineEntity({
  name: 'realtime.attempt',
  label: 'Attempt',
  resource: false,
  history: false,
  fields: {
    delivery: field.reference(Delivery, { required: true, onDelete: 'cascade' }),
    at: field.dateTime({ required: true }),
    /** Milliseconds from the first byte sent to the last one read. */
    duration: field.integer({ required: true }),
    /** HTTP status; null where there was no answer. */
    status: field.integer(),
    /** Code of the problem where there was no answer, e.g. `outbound.timeout`. */
    problem: field.text({ max: 100, order: 'bytes' }),
    /** The beginning of the answer, without what looks like a secret. */
    answer: field.text({ max: 1000, multiline: true }),
  },
});
