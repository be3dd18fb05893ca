import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
} from '@angular/core';
import {
  disabled,
  form,
  FormField,
  FormRoot,
  maxLength,
  minLength,
  readonly,
  required,
  type TreeValidationResult,
} from '@angular/forms/signals';
import {
  type ApiProblem,
  asProblem,
  Button,
  Control,
  ErrorState,
  Field,
  formErrors,
  Notice,
  Skeleton,
} from '@tessera/ui';
import type { WebhookView } from '../../contract';
import { EventPicker } from './event-picker';
import { WebhooksApi } from './webhooks-api';

/** A webhook that was set up just now, with its secret. */
export type MadeWebhook = WebhookView & { readonly secret: string };

/** Where a webhook goes and what it is told of; sets up a new one where none is given. */
@Component({
  selector: 'tessera-webhook-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, ErrorState, EventPicker, Field, FormField, FormRoot, Notice, Skeleton],
  templateUrl: './webhook-form.html',
  styleUrl: './webhook-form.css',
})
export class WebhookForm {
  readonly webhook = input<WebhookView>();
  readonly made = output<MadeWebhook>();
  readonly changed = output<WebhookView>();

  private readonly api = inject(WebhooksApi);
  protected readonly topics = resource({ loader: () => this.api.topics() });
  private readonly model = signal<{ url: string; note: string; events: readonly string[] }>({
    url: '',
    note: '',
    events: [],
  });
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly isSaved = signal(false);
  protected readonly form = form(
    this.model,
    (path) => {
      required(path.url, { message: 'Type the address that messages go to.' });
      maxLength(path.note, 200, { message: 'Use at most 200 characters.' });
      minLength(path.events, 1, { message: 'Choose at least one event.' });
      readonly(path.url, () => !this.isMine());
      readonly(path.note, () => !this.isMine());
      disabled(path.events, () => !this.isMine());
    },
    {
      submission: {
        action: () => this.save(),
        onInvalid: () => this.form().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );
  protected readonly isMine = computed(() => this.webhook()?.isMine ?? true);
  protected readonly isDirty = computed(() => {
    const { url, note, events } = this.model();
    const webhook = this.webhook();
    return (
      !webhook ||
      url !== webhook.url ||
      note !== (webhook.note ?? '') ||
      [...events].sort().join() !== [...webhook.events].sort().join()
    );
  });

  constructor() {
    effect(() => {
      const webhook = this.webhook();
      if (webhook) this.model.set({ url: webhook.url, note: webhook.note ?? '', events: webhook.events });
    });
  }

  /** Whether something would be lost. */
  hasChanges(): boolean {
    return this.webhook() ? this.isDirty() : this.model().url !== '' || this.model().events.length > 0;
  }

  private async save(): Promise<TreeValidationResult> {
    this.problem.set(null);
    this.isSaved.set(false);
    const { url, note, events } = this.model();
    const values = { url: url.trim(), note: note.trim() || null, events: [...events] };
    const webhook = this.webhook();
    try {
      if (webhook) {
        this.changed.emit(await this.api.change(webhook, values));
        this.isSaved.set(true);
      } else this.made.emit(await this.api.create(values));
      return undefined;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.code.startsWith('outbound.'))
        return [{ kind: problem.code, message: problem.title, fieldTree: this.form.url }];
      if (problem.code === 'realtime.insecure-address') return formErrors(this.form, problem);
      this.problem.set(problem);
      return undefined;
    }
  }
}
