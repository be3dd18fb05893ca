import { inject } from '@angular/core';
import { type CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Session } from './session';

/** Lets in who is signed in; others sign in first and come back to where they were going. */
export const onlySignedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const { person } = await inject(Session).load();
  if (person) return true;
  const back = state.url === '/' ? undefined : state.url;
  return new RedirectCommand(router.createUrlTree(['/sign-in'], { queryParams: { back } }), { replaceUrl: true });
};

/** Sends who is signed in already to the start. */
export const onlyVisitors: CanActivateFn = async () => {
  const router = inject(Router);
  const { person } = await inject(Session).load();
  return person ? router.createUrlTree(['/']) : true;
};

/** Lets in who may do what the permission names. */
export function onlyWhoMay(permission: string): CanActivateFn {
  return () => inject(Session).may(permission) || inject(Router).createUrlTree(['/']);
}
