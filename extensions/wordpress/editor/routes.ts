import type { Routes } from '@angular/router';
import type { PageSection } from '@tessera/content/editor';

/** The screen of the WordPress import, at `/import/wordpress`. */
export const wordpressRoutes: Routes = [
  {
    path: 'import/wordpress',
    title: 'Import from WordPress',
    loadComponent: () => import('./wordpress-import').then((file) => file.WordpressImport),
  },
];

/** What WordPress knew of a page, beneath its settings. */
export const wordpressPageSections: readonly PageSection[] = [
  {
    name: 'wordpress.original',
    load: () => import('./original-section').then((file) => file.OriginalSection),
    permission: 'wordpress.view-original',
  },
];
