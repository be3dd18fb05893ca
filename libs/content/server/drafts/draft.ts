import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Page } from '../page-tree/page';

/** What a page says while it is worked on: one mutable document. `version` counts its changes. */
export const Draft = defineEntity({
  name: 'content.draft',
  label: 'Draft',
  resource: false,
  history: false,
  fields: {
    page: field.reference(Page, { required: true, onDelete: 'cascade' }),
    /** What `versions` says for the page type alone; read no more, and gone with the next contraction. */
    schemaVersion: field.integer({ default: 1 }),
    /** In which form each definition's values are; see `Versions`. */
    versions: field.json({ default: {}, maxBytes: Infinity }),
    /** Values by the names of their fields, the title among them. */
    fields: field.json({ required: true, maxBytes: Infinity }),
    /** When each part last changed; see `Stamps`. */
    stamps: field.json({ required: true, maxBytes: Infinity }),
    updatedBy: anyId(),
    /** The last version that is kept as a revision; 0 for none. */
    keptVersion: field.integer({ default: 0 }),
    /** Since when there has been work that no revision keeps. */
    unkeptSince: field.dateTime(),
  },
  unique: [['page']],
  // What was written lately, for the start page.
  customIndexes: [{ name: 'content_draft_lately_idx', sql: '(updated_at DESC)' }],
});
