import { defineBlock, field, pageEntityName } from '@tessera/models';
import { Category } from '../terms/category';

/** The newest published pages beneath a page, or of the whole site. */
export const PageListBlock = defineBlock({
  name: 'content.page-list',
  label: 'List of pages',
  icon: 'layout-list',
  help: 'Pages that stand beneath a page, always up to date.',
  also: 'articles posts latest news list index query',
  fields: {
    under: field.reference(
      { name: pageEntityName },
      { label: 'Pages beneath', help: 'The whole site where nothing is chosen.' },
    ),
    category: field.reference(Category, { help: 'Articles of this category alone, and of those beneath it.' }),
    limit: field.integer({ label: 'How many', min: 1, max: 50, default: 10 }),
    order: field.choice({
      choices: { newest: 'The newest first', tree: 'As they stand in the tree' },
      default: 'newest',
      help: 'The order of the tree needs a page to stand beneath.',
    }),
    style: field.choice({ label: 'Looks like', choices: { list: 'A list', cards: 'Cards' }, default: 'list' }),
  },
  preview: { limit: 3, style: 'list' },
});
