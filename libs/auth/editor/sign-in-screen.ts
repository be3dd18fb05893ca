import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Notice } from '@tessera/ui';
import { CredentialsForm } from './credentials-form';
import { EntryLayout } from './entry-layout';
import { Session } from './session';

/** `/sign-in?back=…`: who signs in goes on to where she wanted to go. */
@Component({
  selector: 'tessera-sign-in-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CredentialsForm, EntryLayout, Notice],
  template: `
    <tessera-entry-layout heading="Sign in" [says]="says()">
      @if (session.needsOwner()) {
        <tessera-notice tone="info">
          Nobody owns this site yet. Open the link that the server printed when it started, and make it yours.
        </tessera-notice>
      }
      <tessera-credentials-form (signedIn)="goOn()" />
    </tessera-entry-layout>
  `,
  styles: `tessera-notice { margin-top: 24px; }`,
})
export class SignInScreen {
  /** Path inside the editor to go on to. */
  readonly back = input<string>();

  protected readonly session = inject(Session);
  protected readonly says = computed(() => (this.back() ? 'Then you go on where you were.' : 'Good to see you.'));
  private readonly router = inject(Router);

  protected goOn(): Promise<boolean> {
    const back = this.back();
    // Only a path of ours: `//elsewhere` would be another host to some readers.
    const isOurs = back?.startsWith('/') && !back.startsWith('//');
    return this.router.navigateByUrl(isOurs ? back! : '/', { replaceUrl: true });
  }
}
