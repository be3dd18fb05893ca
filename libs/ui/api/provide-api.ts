import { type HttpInterceptorFn, provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import type { EnvironmentProviders } from '@angular/core';
import { renewSession, retryReads, throwProblems, watchConnection } from './interceptors';

/**
 * HTTP as the editor uses it, for `ApiClient` and `httpResource` alike. XMLHttpRequest, because fetch cannot tell how
 * much of an upload is sent. `further` see each request as it is about to go out.
 */
export function provideApi(...further: readonly HttpInterceptorFn[]): EnvironmentProviders {
  const interceptors = [throwProblems, renewSession, retryReads, watchConnection, ...further];
  return provideHttpClient(withXhr(), withInterceptors(interceptors));
}
