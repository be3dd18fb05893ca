import { ChangeDetectionStrategy, Component, computed, input, model, signal } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '@tessera/ui';
import type { WebhookTopics } from '../../contract';

const kinds = [
  { name: 'created', label: 'Created' },
  { name: 'changed', label: 'Changed' },
  { name: 'deleted', label: 'Deleted' },
] as const;

/** What a webhook is told of: a table of records and what becomes of them, and events beneath it. */
@Component({
  selector: 'tessera-event-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './event-picker.html',
  styleUrl: './event-picker.css',
})
export class EventPicker implements FormValueControl<readonly string[]> {
  readonly topics = input.required<WebhookTopics>();
  readonly value = model.required<readonly string[]>();
  readonly disabled = input(false);

  protected readonly kinds = kinds;
  protected readonly search = signal('');
  private readonly chosen = computed(() => new Set(this.value()));
  protected readonly entities = computed(() => this.found(this.topics().entities));
  protected readonly events = computed(() => this.found(this.topics().events));
  /** Chosen once, and no longer to be had: the extension is gone, or the right. */
  protected readonly lost = computed(() => {
    const { entities, events } = this.topics();
    const known = new Set([
      ...entities.flatMap(({ name }) => kinds.map((kind) => `${name}.${kind.name}`)),
      ...events.map(({ name }) => name),
    ]);
    return this.value().filter((name) => !known.has(name));
  });

  protected has(name: string): boolean {
    return this.chosen().has(name);
  }

  protected toggle(name: string): void {
    this.value.update((names) => (names.includes(name) ? names.filter((each) => each !== name) : [...names, name]));
  }

  private found<T extends { readonly name: string; readonly label: string }>(all: readonly T[]): readonly T[] {
    const wanted = this.search().trim().toLowerCase();
    return all.filter(({ name, label }) => `${label} ${name}`.toLowerCase().includes(wanted));
  }
}
