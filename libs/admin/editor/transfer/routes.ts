import type { Routes } from '@angular/router';

/** The screen of imports of any entity, at `/events/venues/import`. Stands before the routes of records, which would take `import` for an id. */
export const transferRoutes: Routes = [
  {
    path: ':scope/:entities/import',
    title: 'Import',
    loadComponent: () => import('./import/import-screen').then((file) => file.ImportScreen),
  },
];
