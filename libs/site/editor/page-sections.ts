import type { PageSection } from '@tessera/content/editor';

/** What visitors get of a page, beneath its settings; loaded with the first page. */
export const sitePageSections: readonly PageSection[] = [
  {
    name: 'site.freshness',
    load: () => import('./freshness-section').then((file) => file.FreshnessSection),
  },
];
