import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Import } from './import';

/** A row of an import as it came, what became of it, and what it takes to go back. */
export const ImportRow = defineEntity({
  name: 'admin.import-row',
  label: 'Row of an import',
  labels: 'Rows of imports',
  resource: false,
  history: false,
  fields: {
    import: field.reference(Import, { required: true, onDelete: 'cascade' }),
    /** Counted from 1, without the line of names. */
    number: field.integer({ required: true }),
    cells: field.json({ required: true, maxBytes: Infinity }),
    state: field.choice({
      default: 'waiting',
      choices: {
        waiting: 'Waiting',
        created: 'Created',
        changed: 'Changed',
        unchanged: 'As before',
        failed: 'Failed',
        reverted: 'Taken back',
        kept: 'Kept',
      },
    }),
    record: anyId(),
    /** Version of the record after this row. */
    recordVersion: field.integer(),
    /** The changed fields in their JSON form, as they were and as they became. */
    before: field.json({ maxBytes: Infinity }),
    after: field.json({ maxBytes: Infinity }),
    errors: field.json({ maxBytes: Infinity }),
  },
  unique: [['import', 'number']],
  indexes: [
    ['import', 'state', 'number'],
    ['import', 'record'],
  ],
});
