import { inject } from '@angular/core';
import type { Routes } from '@angular/router';
import { startScreen } from '@tessera/admin/editor';
import { authRoutes, onlySignedIn } from '@tessera/auth/editor';
import { extensions } from '../extensions';
import { Navigation } from '../shell/navigation';

declare const ngDevMode: boolean;

const forDevelopers: Routes =
  typeof ngDevMode === 'undefined' || ngDevMode
    ? [
        {
          path: 'specimen',
          title: 'Specimen',
          loadComponent: () => import('../specimen/specimen').then((file) => file.Specimen),
        },
      ]
    : [];

/** Sign-in stands alone; everything else stands in the shell. */
export const routes: Routes = [
  ...authRoutes,
  {
    path: '',
    canActivate: [onlySignedIn],
    loadComponent: () => import('../shell/shell').then((file) => file.Shell),
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'Start',
        resolve: { hasPlaces: () => inject(Navigation).hasPlaces },
        loadComponent: startScreen,
      },
      ...extensions.flatMap((extension) => extension.routes),
      ...forDevelopers,
      { path: '**', title: 'Not found', loadComponent: () => import('../shell/nowhere').then((file) => file.Nowhere) },
    ],
  },
];
