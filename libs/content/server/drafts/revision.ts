import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Page } from '../page-tree/page';

/** A state of a draft, kept for ever: never changed once it is written. */
export const Revision = defineEntity({
  name: 'content.revision',
  label: 'Revision',
  title: 'title',
  resource: false,
  history: false,
  fields: {
    page: field.reference(Page, { required: true, onDelete: 'cascade' }),
    /** Counts from 1 within the page. */
    number: field.integer({ required: true }),
    title: field.text({ required: true }),
    /** What `versions` says for the page type alone; read no more, and gone with the next contraction. */
    schemaVersion: field.integer({ default: 1 }),
    /** In which form each definition's values are; see `Versions`. */
    versions: field.json({ default: {}, maxBytes: Infinity }),
    fields: field.json({ required: true, maxBytes: Infinity }),
    /** Which version of the draft it is. */
    draftVersion: field.integer({ required: true }),
    /** Who wrote it last. */
    author: anyId(),
    reason: field.choice({
      required: true,
      choices: {
        published: 'Published',
        author: 'Somebody else went on',
        time: 'Ten minutes of work',
        scheduled: 'Scheduled',
        kept: 'Kept by hand',
      },
    }),
  },
  unique: [['page', 'number']],
});
