import { definePage, field } from '@tessera/models';

/** The articles beneath it, the newest first, in parts; archives by term, author and date stand at addresses of their own. */
export const ArticleIndexPage = definePage({
  name: 'content.article-index',
  label: 'Articles',
  icon: 'rows-3',
  fields: {
    intro: field.text({ label: 'Introduction', multiline: true, max: 1000, search: 'B' }),
    body: field.blocks(null, { label: 'Above the articles' }),
    size: field.integer({ label: 'Articles in one part', min: 1, max: 50, default: 12 }),
    style: field.choice({ label: 'Looks like', choices: { list: 'A list', cards: 'Cards' }, default: 'cards' }),
    hasFilters: field.boolean({ label: 'Offer categories, tags, authors and months', default: true }),
  },
  api: ['intro'],
  schemaOrg: 'CollectionPage',
  isIndex: true,
});
