import { HttpErrorResponse, type HttpInterceptorFn, HttpResponse } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, finalize, from, retry, switchMap, tap, throwError, timer } from 'rxjs';
import { problemOf } from './api-problem';
import { Connection } from './connection';
import { answersForAnyone, SignInAgain } from './sign-in-again';

const mostTries = 3;
const awayStatus = new Set([0, 502, 503, 504]);

/** Everything that fails, fails as an `ApiProblem`. */
export const throwProblems: HttpInterceptorFn = (request, next) =>
  next(request).pipe(
    catchError((error: unknown) => throwError(() => (error instanceof HttpErrorResponse ? problemOf(error) : error))),
  );

/** A session that ended (401) is renewed in a dialog; then the request goes out again with what it carried. */
export const renewSession: HttpInterceptorFn = (request, next) => {
  const signIn = inject(SignInAgain, { optional: true });
  return next(request).pipe(
    catchError((error: unknown) => {
      const hasEnded = error instanceof HttpErrorResponse && error.status === 401;
      if (!signIn || !hasEnded || request.context.get(answersForAnyone)) return throwError(() => error);
      return from(signIn.ask()).pipe(switchMap((again) => (again ? next(request) : throwError(() => error))));
    }),
  );
};

/** Reads are tried three times more, after 0.3, 0.6 and 1.2 s, while nobody answers. Writes are not: their caller knows what is safe. */
export const retryReads: HttpInterceptorFn = (request, next) => {
  if (request.method !== 'GET') return next(request);
  return next(request).pipe(
    retry({
      count: mostTries,
      delay: (error, attempt) => {
        const isAway = error instanceof HttpErrorResponse && awayStatus.has(error.status);
        return isAway ? timer(300 * 2 ** (attempt - 1)) : throwError(() => error);
      },
    }),
  );
};

/** Tells `Connection` what is on its way, what was answered and what was not. */
export const watchConnection: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  const end = connection.begin();
  return next(request).pipe(
    tap({
      next: (event) => {
        if (event instanceof HttpResponse) connection.answered();
      },
      error: (error: unknown) => {
        if (!(error instanceof HttpErrorResponse)) return;
        if (error.status === 0) connection.missed();
        else connection.answered();
      },
    }),
    finalize(end),
  );
};
