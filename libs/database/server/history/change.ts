import { defineEntity, field } from '@tessera/models';
import { anyId } from '../schema/any-id';

/** One change of one record, written by the trigger of its table, whatever door the change came through. */
export const Change = defineEntity({
  name: 'database.change',
  label: 'Change',
  resource: false,
  history: false,
  fields: {
    entity: field.text({ required: true, order: 'bytes' }),
    record: anyId({ required: true }),
    operation: field.choice({
      required: true,
      choices: { created: 'Created', changed: 'Changed', deleted: 'Deleted' },
    }),
    /** Null where nobody was signed in; people may be gone while what they did stays. */
    person: anyId(),
    request: field.text({ order: 'bytes' }),
    /** Why the system acted, where it did. */
    system: field.text(),
    /** Old and new values of the changed columns by their names in the database. */
    before: field.json({ required: true, maxBytes: Infinity }),
    after: field.json({ required: true, maxBytes: Infinity }),
  },
  indexes: [['record']],
});
