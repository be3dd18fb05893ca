import type { Routes } from '@angular/router';
import { onlyVisitors } from './session-guards';

/** The screens before the editor: `/sign-in` and `/welcome`. */
export const authRoutes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    canActivate: [onlyVisitors],
    loadComponent: () => import('./sign-in-screen').then((screen) => screen.SignInScreen),
  },
  {
    path: 'welcome',
    title: 'Welcome',
    canActivate: [onlyVisitors],
    loadComponent: () => import('./welcome-screen').then((screen) => screen.WelcomeScreen),
  },
];
