import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, inject, type Injector } from '@angular/core';
import { Dialog, Dialogs } from '@tessera/ui';
import { CredentialsForm } from './credentials-form';

/** Over the page when the session ended: the page and all that was typed stay as they are. Closes with true after signing in. */
@Component({
  selector: 'tessera-sign-in-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CredentialsForm, Dialog],
  template: `
    <tessera-dialog heading="Sign in again">
      <p>Your session has ended. Everything on this page stays as it is.</p>
      <tessera-credentials-form [knownEmail]="email" (signedIn)="dialog.close(true)" />
      <button class="other" type="button" (click)="dialog.close(false)">Use another account</button>
    </tessera-dialog>
  `,
  styles: `
    tessera-credentials-form {
      display: block;
      margin-top: 20px;
      color: var(--text);
    }
    .other {
      display: block;
      margin: 16px auto 0;
      padding: 4px 8px;
      border-radius: var(--radius);
      color: var(--text-secondary);
      font: var(--text-ui);
    }
    .other:hover {
      background: var(--hover);
      color: var(--text);
    }
  `,
})
export class SignInDialog {
  protected readonly email = inject<string>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}

/** Opens the dialog for the person with this address; true when she signed in again. */
export async function openSignInDialog(injector: Injector, email: string): Promise<boolean> {
  const options = { data: email, mayDismiss: false, focus: 'input[type=password]' };
  return (await injector.get(Dialogs).open<boolean>(SignInDialog, options)) === true;
}
