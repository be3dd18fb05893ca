import { defineCheck } from '@tessera/extension';
import { SearchIndex } from './search-index';

/** Whether words are found with and without their accents. */
export const foldingCheck = defineCheck({
  name: 'content.search-folding',
  run: async ({ get }) =>
    (await get(SearchIndex).isFolding())
      ? []
      : [
          {
            code: 'content.W006',
            message: 'The database has no extension "unaccent", so the search of the site tells "creme" from "crème".',
            cure: 'Run CREATE EXTENSION unaccent in this database as somebody who may. What is published is searched anew within minutes.',
          },
        ],
});
