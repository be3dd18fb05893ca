import { ChangeDetectionStrategy, Component, computed, inject, resource, signal } from '@angular/core';
import {
  email,
  form,
  FormField,
  FormRoot,
  minLength,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import { HttpContext } from '@angular/common/http';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  answersForAnyone,
  ApiClient,
  type ApiProblem,
  asProblem,
  Button,
  Control,
  Field,
  formErrors,
  Notice,
  PasswordControl,
} from '@tessera/ui';
import { EntryLayout } from './entry-layout';
import { InvitationForm } from './invitation-form';
import { PasswordAdvice } from './password-advice';
import { leastForOwner } from './password-rules';
import { Session } from './session';

const forAnyone = { context: new HttpContext().set(answersForAnyone, true) };

/** `/welcome#TOKEN`: the first owner makes the installation hers, or somebody invited finds her way in. The token stays in the fragment, which browsers never send. */
@Component({
  selector: 'tessera-welcome-screen',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Button,
    Control,
    EntryLayout,
    Field,
    InvitationForm,
    FormField,
    FormRoot,
    Notice,
    PasswordAdvice,
    PasswordControl,
    RouterLink,
  ],
  templateUrl: './welcome-screen.html',
  styleUrl: './entry-form.css',
})
export class WelcomeScreen {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly api = inject(ApiClient);
  protected readonly token = inject(ActivatedRoute).snapshot.fragment ?? '';

  /** Whom the link is for, where somebody owns this installation already. */
  protected readonly invited = resource({
    params: () => (this.token === '' || this.session.needsOwner() ? undefined : this.token),
    loader: ({ params }) => this.api.post('/invitation', { body: { token: params }, ...forAnyone }),
  });
  protected readonly isInvitation = computed(() => this.invited.status() !== 'idle');
  protected readonly owner = signal({ name: '', email: '', password: '' });
  protected readonly problem = signal<ApiProblem | null>(null);
  /** The link cannot be used: it has no token, or the server refused it. */
  protected readonly isSpent = computed(
    () => this.token === '' || this.invited.error() !== undefined || this.problem()?.code === 'auth.link-used',
  );
  protected readonly form = form(
    this.owner,
    (path) => {
      required(path.name, { message: 'Type your name.' });
      required(path.email, { message: 'Type your e-mail address.' });
      email(path.email, { message: 'This is not a whole e-mail address: it needs an @ and a domain.' });
      required(path.password, { message: 'Choose a password.' });
      minLength(path.password, leastForOwner, { message: `Use ${leastForOwner} characters or more.` });
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
      await this.session.createOwner({ token: this.token, ...this.owner() });
      await this.router.navigateByUrl('/', { replaceUrl: true });
      return undefined;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.errors.length > 0) return formErrors(this.form, problem);
      this.problem.set(problem);
      return undefined;
    }
  }
}
