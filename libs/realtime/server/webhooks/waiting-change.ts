import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';

/**
 * Something that a webhook wants to be told of and that nobody has looked at yet: a change of a record, or an event. Written by
 * triggers in the transaction that caused it, so that none is lost whatever door it came through.
 */
export const WaitingChange = defineEntity({
  name: 'realtime.waiting-change',
  label: 'Waiting change',
  resource: false,
  history: false,
  fields: {
    /** Id of the change in the history, or of the event in the outbox. */
    source: anyId({ required: true }),
    /** Of changes: the entity's name and the record. */
    entity: field.text({ order: 'bytes' }),
    record: anyId(),
    /** Of events: name and payload. */
    event: field.text({ order: 'bytes' }),
    payload: field.json({ maxBytes: Infinity }),
    happenedAt: field.dateTime({ required: true }),
    person: anyId(),
  },
});
