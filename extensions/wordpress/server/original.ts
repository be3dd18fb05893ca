import { defineAdmin, defineEntity, field, mediaEntityName, pageEntityName } from '@tessera/models';

/**
 * What WordPress knew of something and for which there is no room in a page or a file: custom fields, terms of other kinds, its
 * state. It goes with the page or the file.
 */
export const Original = defineEntity({
  name: 'wordpress.original',
  label: 'Original',
  title: 'name',
  history: false,
  fields: {
    page: field.reference({ name: pageEntityName }, { onDelete: 'cascade', system: true }),
    file: field.reference({ name: mediaEntityName }, { label: 'Picture or file', onDelete: 'cascade', system: true }),
    name: field.text({ required: true, max: 200, search: 'A', system: true }),
    /** `post`, `page`, `attachment`, `product`, … */
    type: field.text({ required: true, max: 200, order: 'bytes', system: true }),
    site: field.text({ required: true, max: 500, order: 'bytes', label: 'From', system: true }),
    key: field.text({ required: true, max: 200, order: 'bytes', system: true }),
    address: field.text({ max: 2048, label: 'Old address', system: true }),
    data: field.json({ label: 'What WordPress knew', maxBytes: 64_000_000, system: true }),
  },
  unique: [['site', 'key']],
  indexes: [['type']],
});

/** How originals are looked at; nobody changes them. */
export const OriginalAdmin = defineAdmin(Original, {
  icon: 'package',
  group: 'WordPress',
  list: ['name', 'type', 'page', 'address'],
  order: ['name'],
  form: { Original: ['name', 'type', 'page', 'file', 'address', 'data'] },
});
