import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';

/** A long action on its way: what was chosen, and how far it is, so that it goes on where it was broken off. Gone when it is done. */
export const ActionRun = defineEntity({
  name: 'admin.action-run',
  label: 'Run of an action',
  labels: 'Runs of actions',
  resource: false,
  history: false,
  fields: {
    /** Name of the entity with whose records it is done. */
    entity: field.text({ required: true, max: 200, order: 'bytes' }),
    action: field.text({ required: true, max: 200, order: 'bytes' }),
    person: anyId({ required: true }),
    /** A `Selection`. */
    selection: field.json({ required: true, maxBytes: 1_000_000 }),
    /** What was filled in, in its JSON form. */
    values: field.json({ required: true, maxBytes: 1_000_000 }),
    total: field.integer({ required: true }),
    /** How many of the chosen were passed, and with how many of those it was done. */
    passed: field.integer({ default: 0 }),
    done: field.integer({ default: 0 }),
    /** Behind which record it goes on. */
    after: field.text({ order: 'bytes' }),
  },
});
