import type { Routes } from '@angular/router';

/** The screen of what opens doors for somebody; loaded when somebody opens it. */
export const peopleRoutes: Routes = [
  {
    path: 'users/people/:id/access',
    title: 'Access of a person',
    loadComponent: () => import('./person-screen').then((file) => file.PersonScreen),
  },
];

/** Tabs beside the form of a person; their components take her `id`. */
export const personPanels = [
  {
    label: 'Access',
    permission: 'users.manage-access',
    load: () => import('./person-access').then((file) => file.PersonAccess),
  },
] as const;
