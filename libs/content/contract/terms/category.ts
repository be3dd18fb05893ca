import { defineEntity, field } from '@tessera/models';

/** What articles are filed under, in a hierarchy: who looks through a category finds those beneath it too. */
export const Category = defineEntity({
  name: 'content.category',
  label: 'Category',
  labels: 'Categories',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 200, search: 'A' }),
    slug: field.slug({ required: true, from: 'name', help: 'The last part of its address: /journal/category/…' }),
    get parent() {
      return field.reference(Category, { label: 'Beneath', onDelete: 'clear' });
    },
    description: field.text({ multiline: true, max: 2000, help: 'Shown above its articles.' }),
  },
  unique: [['slug']],
  indexes: [['parent']],
});
