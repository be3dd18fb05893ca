import type { CanDeactivateFn, Routes } from '@angular/router';
import type { PageScreen } from './page/page-screen';

const savedBeforeLeaving: CanDeactivateFn<PageScreen> = (screen) => screen.mayLeave();

/** The screens of pages; loaded when somebody opens one. */
export const contentRoutes: Routes = [
  {
    path: 'pages',
    title: 'Pages',
    loadComponent: () => import('./tree/pages-screen').then((file) => file.PagesScreen),
  },
  {
    path: 'pages/:id',
    title: 'Page',
    loadComponent: () => import('./page/page-screen').then((file) => file.PageScreen),
    canDeactivate: [savedBeforeLeaving],
  },
];

/** The line of the sidebar. */
export const contentNavigation = [
  { label: 'Pages', icon: 'files', path: '/pages', group: 'Site', permission: 'content.view' },
] as const;

/** What the start page offers first. */
export const contentFirstSteps = [
  {
    label: 'Write a page',
    says: 'Choose where it stands and what it is called. Nobody sees it before you publish it.',
    icon: 'file-plus',
    path: '/pages',
    query: { new: 'page' },
    permission: 'content.create',
  },
] as const;
