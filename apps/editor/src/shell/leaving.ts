import { DOCUMENT, inject, Injectable } from '@angular/core';
import { Session } from '@tessera/auth/editor';
import { asProblem, Toasts } from '@tessera/ui';

/** Signing out: the session ends on the server, then the page is loaded anew, so that nothing of it stays in memory. */
@Injectable({ providedIn: 'root' })
export class Leaving {
  private readonly session = inject(Session);
  private readonly document = inject(DOCUMENT);
  private readonly toasts = inject(Toasts);

  async signOut(): Promise<void> {
    try {
      await this.session.signOut();
    } catch (thrown) {
      this.toasts.show({ text: `You are still signed in: ${asProblem(thrown).title}` });
      return;
    }
    this.document.location.assign(this.document.baseURI);
  }
}
