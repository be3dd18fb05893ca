import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required, type TreeValidationResult } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { type ApiProblem, asProblem, Button, Control, Field, formErrors, Notice, PasswordControl } from '@tessera/ui';
import type { InvitedPerson } from '../contract';
import { PasswordAdvice } from './password-advice';
import { Session } from './session';

/** Somebody who was invited chooses her password and is in. */
@Component({
  selector: 'tessera-invitation-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Field, FormField, FormRoot, Notice, PasswordAdvice, PasswordControl],
  template: `
    <form [formRoot]="form" class="entry">
      @if (problem(); as problem) {
        <tessera-notice tone="danger">{{ problem.title }} {{ problem.detail }}</tessera-notice>
      }
      <tessera-field label="E-mail" help="You sign in with it.">
        <input tesseraControl type="email" autocomplete="username" readonly [value]="person().email" />
      </tessera-field>
      <tessera-field label="Password">
        <tessera-password>
          <input tesseraControl type="password" autocomplete="new-password" [formField]="form.password" />
        </tessera-password>
        <tessera-password-advice [person]="advised()" [least]="person().minPasswordLength" />
      </tessera-field>
      <button tesseraButton type="submit" look="primary" [large]="true" [busy]="form().submitting()">
        Set my password and begin
      </button>
    </form>
  `,
  styleUrl: './entry-form.css',
})
export class InvitationForm {
  readonly token = input.required<string>();
  readonly person = input.required<InvitedPerson>();
  /** The link no longer works. */
  readonly spent = output<void>();

  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly model = signal({ password: '' });
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly advised = computed(() => ({ ...this.person(), ...this.model() }));
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.password, { message: 'Choose a password.' });
      minLength(path.password, () => this.person().minPasswordLength, {
        message: () => `Use ${this.person().minPasswordLength} characters or more.`,
      });
    },
    {
      submission: {
        action: () => this.begin(),
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  private async begin(): Promise<TreeValidationResult> {
    this.problem.set(null);
    try {
      await this.session.acceptInvitation({ token: this.token(), ...this.model() });
      await this.router.navigateByUrl('/', { replaceUrl: true });
      return undefined;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.errors.length > 0) return formErrors(this.form, problem);
      if (problem.code === 'auth.link-used') this.spent.emit();
      else this.problem.set(problem);
      return undefined;
    }
  }
}
