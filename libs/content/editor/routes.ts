import type { Routes } from '@angular/router';

/** The screens of pages; loaded when somebody opens one. */
export const contentRoutes: Routes = [
  { path: 'pages', title: 'Pages', loadComponent: () => import('./tree/pages-screen').then((file) => file.PagesScreen) },
];

/** The line of the sidebar. */
export const contentNavigation = [{ label: 'Pages', icon: 'files', path: '/pages', group: 'Site', permission: 'content.view' }] as const;
