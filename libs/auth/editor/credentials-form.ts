import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { form, FormField, FormRoot, readonly, required } from '@angular/forms/signals';
import { type ApiProblem, asProblem, Button, Control, Field, Notice, PasswordControl } from '@tessera/ui';
import { Session } from './session';
import { waitInWords } from './wait-in-words';

/** E-mail and password, and signing in with them; the screen and the dialog put their own words around it. */
@Component({
  selector: 'tessera-credentials-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Field, FormField, FormRoot, Notice, PasswordControl],
  templateUrl: './credentials-form.html',
  styleUrl: './entry-form.css',
})
export class CredentialsForm {
  /** The address of who signs in again; it cannot be changed then. */
  readonly knownEmail = input('');
  readonly signedIn = output<void>();

  private readonly session = inject(Session);
  private readonly model = linkedSignal(() => ({ email: this.knownEmail(), password: '' }));
  private readonly problem = signal<ApiProblem | null>(null);

  protected readonly form = form(
    this.model,
    (path) => {
      required(path.email, { message: 'Type your e-mail address.' });
      readonly(path.email, { when: () => this.knownEmail() !== '' });
      required(path.password, { message: 'Type your password.' });
    },
    {
      submission: {
        action: () => this.signIn(),
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );
  protected readonly obstacle = computed(() => {
    const problem = this.problem();
    if (!problem) return null;
    return [problem.title, problem.retryAfter ? waitInWords(problem.retryAfter) : problem.detail]
      .filter(Boolean)
      .join(' ');
  });

  private async signIn(): Promise<void> {
    this.problem.set(null);
    try {
      await this.session.signIn(this.model());
      this.signedIn.emit();
    } catch (thrown) {
      this.problem.set(asProblem(thrown));
      this.model.update((credentials) => ({ ...credentials, password: '' }));
      this.form.password().reset();
      this.form.password().focusBoundControl();
    }
  }
}
