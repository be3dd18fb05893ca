import type { Routes } from '@angular/router';

/** The screen of the library; loaded when somebody opens it. */
export const mediaRoutes: Routes = [
  {
    path: 'media',
    title: 'Media',
    loadComponent: () => import('./screen/media-screen').then((file) => file.MediaScreen),
  },
];

/** Finds pictures and files for the palette; loaded when somebody opens it. */
export const mediaSearch = () => import('./media-search').then((file) => file.MediaSearch);

/** The line of the sidebar. */
export const mediaNavigation = [
  { label: 'Media', icon: 'images', path: '/media', group: 'Site', permission: 'media.view' },
] as const;
