import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import type { EnvironmentProviders } from '@angular/core';
import { renewSession, retryReads, throwProblems, watchConnection } from './interceptors';

/**
 * HTTP as the editor uses it, for `ApiClient` and `httpResource` alike. XMLHttpRequest, because fetch cannot tell how
 * much of an upload is sent.
 */
export function provideApi(): EnvironmentProviders {
  return provideHttpClient(withXhr(), withInterceptors([throwProblems, renewSession, retryReads, watchConnection]));
}
