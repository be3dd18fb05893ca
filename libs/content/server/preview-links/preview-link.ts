import { anyId } from '@tessera/database/server';
import { defineEntity, field } from '@tessera/models';
import { Page } from '../page-tree/page';

/** A link to the draft of a page for people without account. It is gone once it is revoked. */
export const PreviewLink = defineEntity({
  name: 'content.preview-link',
  label: 'Preview link',
  resource: false,
  fields: {
    page: field.reference(Page, { required: true, onDelete: 'cascade' }),
    /** SHA-256 of the token, which is kept nowhere. */
    tokenHash: field.text({ required: true, secret: true, max: 64, order: 'bytes' }),
    expiresAt: field.dateTime({ required: true }),
    madeBy: anyId(),
  },
  unique: [['tokenHash']],
});
