import { defineEntity, field } from '@tessera/models';

/** A word that articles are found by. */
export const Tag = defineEntity({
  name: 'content.tag',
  label: 'Tag',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200, search: 'A' }),
    slug: field.slug({ required: true, from: 'name', help: 'The last part of its address: /journal/tag/…' }),
    description: field.text({ multiline: true, max: 2000, help: 'Shown above its articles.' }),
  },
  unique: [['slug']],
});
