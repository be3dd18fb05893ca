import { definePage, type DocumentFields, field } from '@tessera/models';
import { Author } from '../terms/author';
import { Category } from '../terms/category';
import { Tag } from '../terms/tag';

/** Something with a day and an author: news, a post of a blog. */
export const ArticlePage = definePage({
  name: 'content.article',
  label: 'Article',
  icon: 'newspaper',
  fields: {
    summary: field.text({ help: 'Shown in lists and by search engines.', multiline: true, max: 1000, search: 'B' }),
    authors: field.references(Author),
    author: field.text({
      label: 'Byline',
      help: 'Who wrote it, where that is nobody among the authors.',
      max: 200,
      search: 'D',
    }),
    publishedOn: field.dateTime({
      help: 'The day shown and sorted by; that of the first publication where it is left empty.',
    }),
    lead: field.image({ label: 'Lead picture' }),
    categories: field.references(Category),
    tags: field.references(Tag),
    keywords: field.list(field.text({ max: 100 }), {
      label: 'Other words',
      help: 'What it was filed under elsewhere and is neither a category nor a tag here.',
      max: 50,
    }),
    body: field.blocks(),
  },
  api: ['summary', 'authors', 'author', 'publishedOn', 'lead', 'categories', 'tags'],
  schemaOrg: 'Article',
  version: 2,
  upgrade: (values) => wordsApart(values),
});

/** Until version 2 the categories of an article were words of its own. */
function wordsApart({ categories, ...values }: DocumentFields): DocumentFields {
  return categories === undefined ? values : { ...values, keywords: categories };
}
