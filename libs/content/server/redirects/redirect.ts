import { defineEntity, field } from '@tessera/models';
import { Page } from '../page-tree/page';
import { Site } from '../sites/site';

/** An old address and where it leads: to a page, wherever that is now, or to a fixed address. */
export const Redirect = defineEntity({
  name: 'content.redirect',
  label: 'Redirect',
  title: 'path',
  resource: false,
  fields: {
    site: field.reference(Site, { required: true, onDelete: 'cascade' }),
    /** In its canonical spelling; see `canonicalAddress`. Where a number was asked for, that stands beneath: `/?p=12`. */
    path: field.text({ required: true, order: 'bytes' }),
    /** What stood beneath the old address is looked for beneath the new one. */
    isPrefix: field.boolean({ default: false }),
    page: field.reference(Page, { onDelete: 'cascade' }),
    /** Where there is no page: an absolute address, or a path of this site. */
    url: field.text({ max: 2048 }),
  },
  customIndexes: [{ name: 'content_redirect_key', sql: '(site, path, page) NULLS NOT DISTINCT', unique: true }],
});
