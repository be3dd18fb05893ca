import { DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { Router } from '@angular/router';
import type { SignInAgain } from '@tessera/ui';
import { Session } from './session';

/**
 * What the API client does about a session that ended: asks in a dialog over the page, once for all requests that wait.
 * Whoever wants another account leaves for the sign-in screen with a full load, which also forgets the first person's data.
 */
@Injectable({ providedIn: 'root' })
export class SignInOverPage implements SignInAgain {
  private readonly injector = inject(Injector);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);
  private asking: Promise<boolean> | undefined;

  ask(): Promise<boolean> {
    this.asking ??= this.open().finally(() => (this.asking = undefined));
    return this.asking;
  }

  private async open(): Promise<boolean> {
    const person = this.session.person();
    if (person) {
      const { openSignInDialog } = await import('./sign-in-dialog');
      if (await openSignInDialog(this.injector, person.email)) return true;
    }
    this.leave();
    return false;
  }

  private leave(): void {
    const tree = this.router.createUrlTree(['/sign-in'], { queryParams: { back: this.router.url } });
    this.document.location.assign(this.document.baseURI.replace(/\/$/, '') + this.router.serializeUrl(tree));
  }
}
