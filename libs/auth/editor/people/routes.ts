import type { Routes } from '@angular/router';
import type { Panel } from '@tessera/users/editor';

/** The screen of what opens doors for somebody; loaded when somebody opens it. */
export const peopleRoutes: Routes = [
  {
    path: 'users/people/:id/access',
    title: 'Access of a person',
    loadComponent: () => import('./person-screen').then((file) => file.PersonScreen),
  },
];

/** Tabs beside the form of a person; their components take her `id`. */
export const accessPanels: readonly Panel[] = [
  {
    label: 'Access',
    permission: 'users.manage-access',
    load: () => import('./person-access').then((file) => file.PersonAccess),
  },
];

/** What the start page offers first. */
export const peopleFirstSteps = [
  {
    label: 'Invite people',
    says: 'Add somebody, send a link to come in by, and choose groups that say what is allowed.',
    icon: 'users',
    path: '/users/people/new',
    permission: 'users.manage-access',
  },
] as const;
