import { definePage, field } from '@tessera/models';
import { Author } from '../terms/author';
import { Category } from '../terms/category';
import { Tag } from '../terms/tag';

// Archives are made by the product, at an address beneath an index: nobody creates one, so they stand under nothing.

/** The articles of a category or a tag, at `/journal/category/craft` and `/journal/tag/glass`. */
export const TermArchivePage = definePage({
  name: 'content.term-archive',
  label: 'Archive by term',
  icon: 'tag',
  under: [],
  fields: { category: field.reference(Category), tag: field.reference(Tag) },
  schemaOrg: 'CollectionPage',
});

/** The articles of an author, at `/journal/author/ada`. */
export const AuthorArchivePage = definePage({
  name: 'content.author-archive',
  label: 'Archive by author',
  icon: 'user-pen',
  under: [],
  fields: { author: field.reference(Author, { required: true }) },
  schemaOrg: 'ProfilePage',
});

/** The articles of a year, month or day, at `/journal/2026`, `/journal/2026/11` and `/journal/2026/11/28`. */
export const DateArchivePage = definePage({
  name: 'content.date-archive',
  label: 'Archive by date',
  icon: 'calendar',
  under: [],
  fields: {
    /** `2026`, `2026-11` or `2026-11-28`, in the zone of the site. */
    period: field.text({ required: true, max: 10 }),
  },
  schemaOrg: 'CollectionPage',
});
