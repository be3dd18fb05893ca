import type { Routes } from '@angular/router';

/** The screen of the WordPress import, at `/import/wordpress`. */
export const wordpressRoutes: Routes = [
  {
    path: 'import/wordpress',
    title: 'Import from WordPress',
    loadComponent: () => import('./wordpress-import').then((file) => file.WordpressImport),
  },
];
