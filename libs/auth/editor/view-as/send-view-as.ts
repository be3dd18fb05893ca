import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { answersForAnyone } from '@tessera/ui';
import { viewAsHeader } from '../../contract/view-as-header';
import { ViewAs } from './view-as';

/** Every request says through whose eyes it looks, so that the server refuses what would change something; signing in and out are one's own. */
export const sendViewAs: HttpInterceptorFn = (request, next) => {
  const group = inject(ViewAs).group();
  const isOwnAct = request.method !== 'GET' && request.context.get(answersForAnyone);
  return next(group && !isOwnAct ? request.clone({ setHeaders: { [viewAsHeader]: group } }) : request);
};
