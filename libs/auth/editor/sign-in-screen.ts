import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { CredentialsForm } from './credentials-form';
import { EntryLayout } from './entry-layout';
import { Session } from './session';

/** `/sign-in?back=…`: who signs in goes on to where she wanted to go. */
@Component({
  selector: 'tessera-sign-in-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CredentialsForm, EntryLayout],
  template: `
    @if (session.needsOwner()) {
      <tessera-entry-layout
        heading="This site has no owner yet"
        says="Open the link that the server printed when it started, and make it yours."
      >
        <p>Lost it? Start the server again, or type this in its folder:</p>
        <code>npm run tessera -- create-owner</code>
      </tessera-entry-layout>
    } @else {
      <tessera-entry-layout heading="Sign in" [says]="says()">
        <tessera-credentials-form (signedIn)="goOn()" />
      </tessera-entry-layout>
    }
  `,
  styles: `
    p {
      margin-top: 24px;
      color: var(--text-secondary);
      font: var(--text-form);
    }
    code {
      display: block;
      margin-top: 8px;
      padding: 10px 12px;
      border-radius: var(--radius);
      background: var(--press);
      font: 13px/20px var(--mono);
      overflow-wrap: anywhere;
      user-select: all;
    }
  `,
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
