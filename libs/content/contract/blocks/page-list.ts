import { defineBlock, field, pageEntityName } from '@tessera/models';

/** The newest published pages beneath a page, or of the whole site. */
export const PageListBlock = defineBlock({
  name: 'content.page-list',
  label: 'List of pages',
  icon: 'layout-list',
  fields: {
    under: field.reference(
      { name: pageEntityName },
      { label: 'Pages beneath', help: 'The whole site where nothing is chosen.' },
    ),
    limit: field.integer({ label: 'How many', min: 1, max: 50, default: 10 }),
    style: field.choice({ label: 'Looks like', choices: { list: 'A list', cards: 'Cards' }, default: 'list' }),
  },
  preview: { limit: 3, style: 'list' },
});
