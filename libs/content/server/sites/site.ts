import { defineEntity, field } from '@tessera/models';

/** A site: a tree of pages with its own name and language. */
export const Site = defineEntity({
  name: 'content.site',
  label: 'Site',
  title: 'name',
  resource: false,
  fields: {
    name: field.text({ required: true, max: 200 }),
    /** BCP 47. */
    locale: field.text({ required: true, max: 35, order: 'bytes' }),
    /** IANA name of the zone in which its dates are shown. */
    timeZone: field.text({ max: 64, default: 'UTC', order: 'bytes' }),
    /** Answers where no other site does; there is one such. */
    isDefault: field.boolean({ default: false }),
  },
  customIndexes: [{ name: 'content_site_default_key', sql: '(is_default) WHERE is_default', unique: true }],
});
