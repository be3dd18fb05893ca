import type { Type } from '@angular/core';
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

/** A tab beside the form of a record; its component takes the record's `id`. */
export interface Panel {
  readonly label: string;
  /** Shown to who may do this. */
  readonly permission: string;
  readonly load: () => Promise<Type<unknown>>;
}

/** Tabs beside the form of a person; their components take her `id`. */
export const personPanels: readonly Panel[] = [
  {
    label: 'Groups',
    permission: 'users.view-group',
    load: () => import('./members/person-groups').then((file) => file.PersonGroups),
  },
  {
    label: 'Why, or why not?',
    permission: 'users.explain-rights',
    load: () => import('./why/why-panel').then((file) => file.WhyPanel),
  },
];

/** Tabs beside the form of a group; their components take its `id`. */
export const groupPanels: readonly Panel[] = [
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
];
