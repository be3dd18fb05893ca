import type { Provider } from '@angular/core';
import { SignInAgain } from '@tessera/ui';
import { SignInOverPage } from './sign-in-over-page';

/** Renews a session that ended in a dialog over the page. */
export function provideAuth(): Provider[] {
  return [{ provide: SignInAgain, useExisting: SignInOverPage }];
}
