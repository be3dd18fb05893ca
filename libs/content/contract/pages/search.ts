import { definePage, field } from '@tessera/models';

/** What was found on the site, at `/search`. It is made by the product for each question: nobody creates one. */
export const SearchPage = definePage({
  name: 'content.search',
  label: 'Search',
  icon: 'search',
  under: [],
  fields: {
    /** What was typed; empty where nothing was asked yet. */
    text: field.text({ max: 200, default: '' }),
    /** What it is narrowed down to: the name of a page type, the slug of a category or tag, a year. */
    type: field.text({ max: 120 }),
    term: field.text({ max: 120 }),
    year: field.text({ max: 4 }),
    /** Which part, from 1. */
    part: field.integer({ min: 1, max: 200, default: 1 }),
  },
  schemaOrg: 'SearchResultsPage',
});
