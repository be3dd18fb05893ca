import { definePage, field } from '@tessera/models';

/** Something with a day and an author: news, a post of a blog. */
export const ArticlePage = definePage({
  name: 'content.article',
  label: 'Article',
  icon: 'newspaper',
  fields: {
    summary: field.text({ help: 'Shown in lists and by search engines.', multiline: true, max: 1000, search: 'B' }),
    author: field.text({ max: 200, search: 'D' }),
    publishedOn: field.dateTime({
      help: 'The day shown and sorted by; that of the first publication where it is left empty.',
    }),
    lead: field.image({ label: 'Lead picture' }),
    categories: field.list(field.text({ max: 100 }), { max: 50 }),
    body: field.blocks(),
  },
  api: ['summary', 'author', 'publishedOn', 'lead', 'categories'],
  schemaOrg: 'Article',
});
