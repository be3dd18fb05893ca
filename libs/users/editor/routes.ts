import type { CanDeactivateFn, Routes } from '@angular/router';
import type { GroupScreen } from './rights/group-screen';

const savedBeforeLeaving: CanDeactivateFn<GroupScreen> = (screen) => screen.mayLeave();

/** The screens of groups beside those that every entity has; loaded when somebody opens one. */
export const usersRoutes: Routes = [
  {
    path: 'users/groups/:id/rights',
    title: 'Rights of a group',
    loadComponent: () => import('./rights/group-screen').then((file) => file.GroupScreen),
    canDeactivate: [savedBeforeLeaving],
  },
];

/** Tabs beside the form of a group; their components take its `id`. */
export const groupPanels = [
  {
    label: 'Rights',
    permission: 'users.view-group',
    load: () => import('./rights/group-rights').then((file) => file.GroupRights),
  },
  {
    label: 'Members',
    permission: 'users.view-group',
    load: () => import('./members/group-members').then((file) => file.GroupMembers),
  },
] as const;
