import { ChangeDetectionStrategy, Component, inject, input, output, resource, signal } from '@angular/core';
import { Control, Field } from '@tessera/ui';
import { type Choice, UsersApi } from '../users-api';

/** Finds a record of a resource by typing; arrow keys and Enter choose. */
@Component({
  selector: 'tessera-choice-search',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Field],
  templateUrl: './choice-search.html',
  styleUrl: './choice-search.css',
})
export class ChoiceSearch {
  /** Path of the resource below `/api/v1`: `/users/people`. */
  readonly from = input.required<string>();
  readonly label = input.required<string>();
  /** Ids that are not offered. */
  readonly without = input<readonly string[]>([]);
  readonly chosen = output<Choice>();

  private readonly api = inject(UsersApi);
  protected readonly text = signal('');
  protected readonly isOpen = signal(false);
  protected readonly active = signal(0);
  protected readonly found = resource({
    params: () => (this.isOpen() ? { from: this.from(), text: this.text(), without: this.without() } : undefined),
    loader: async ({ params: { from, text, without }, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      if (abortSignal.aborted) return [];
      return (await this.api.choices(from, text, abortSignal)).filter(({ id }) => !without.includes(id));
    },
  });
  protected readonly listId = `tessera-choices-${++count}`;

  protected choices(): readonly Choice[] {
    return this.found.hasValue() ? this.found.value() : [];
  }

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
    this.active.set(0);
    this.isOpen.set(true);
  }

  protected press(event: KeyboardEvent): void {
    const last = this.choices().length - 1;
    const act = {
      ArrowDown: () => (this.isOpen() ? this.active.update((at) => Math.min(at + 1, last)) : this.isOpen.set(true)),
      ArrowUp: () => this.active.update((at) => Math.max(at - 1, 0)),
      Enter: () => this.choose(this.choices()[this.active()]),
      Escape: () => this.isOpen.set(false),
    }[event.key];
    if (!act || (event.key === 'Escape' && !this.isOpen())) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  protected choose(choice: Choice | undefined): void {
    if (!choice) return;
    this.text.set('');
    this.isOpen.set(false);
    this.chosen.emit(choice);
  }
}

let count = 0;
