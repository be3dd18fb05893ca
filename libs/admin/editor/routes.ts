import { inject } from '@angular/core';
import type { CanDeactivateFn, ResolveFn, Routes } from '@angular/router';
import type { RecordScreen } from './form/record-screen';
import { EntitySchemas } from './schema/entity-schemas';
import { isDrawnByExtension } from './schema/entity-screens';
import { transferRoutes } from './transfer/routes';

const savedBeforeLeaving: CanDeactivateFn<RecordScreen> = (screen) => screen.mayLeave();

const drawnByExtension = () => import('./schema/drawn-by-extension').then((file) => file.DrawnByExtension);

/** The window is named for what is in it. */
const labelOf =
  (what: 'labels' | 'label'): ResolveFn<string> =>
  async ({ paramMap }) => {
    const schemas = inject(EntitySchemas);
    try {
      return (await schemas.of(`${paramMap.get('scope')}/${paramMap.get('entities')}`))?.[what] ?? 'Not found';
    } catch {
      // The screen says what is wrong.
      return '';
    }
  };

/** Finds records of every entity for the command palette. */
export const recordSearch = () => import('./record-search').then((file) => file.RecordSearch);

/** The start page; its input `hasPlaces` is bound by the route. */
export const startScreen = () => import('./start/start-screen').then((file) => file.StartScreen);

/** The screens of every entity; loaded when somebody opens one. They take any path of two or three parts, so they stand last. */
export const adminRoutes: Routes = [
  ...transferRoutes,
  {
    path: ':scope/:entities',
    title: labelOf('labels'),
    canMatch: [isDrawnByExtension('list')],
    data: { screen: 'list' },
    loadComponent: drawnByExtension,
  },
  {
    path: ':scope/:entities',
    title: labelOf('labels'),
    loadComponent: () => import('./list/list-screen').then((file) => file.ListScreen),
  },
  {
    path: ':scope/:entities/:id',
    title: labelOf('label'),
    canMatch: [isDrawnByExtension('record')],
    data: { screen: 'record' },
    loadComponent: drawnByExtension,
  },
  // A new one is at `new`, and stays on the same screen once it has an id.
  {
    path: ':scope/:entities/:id',
    title: labelOf('label'),
    loadComponent: () => import('./form/record-screen').then((file) => file.RecordScreen),
    canDeactivate: [savedBeforeLeaving],
  },
];
