import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { type ApiProblem, asProblem, choicesOf, Control, Icon, Skeleton } from '@tessera/ui';
import type { AdminField, Facet } from '../../../contract';
import { RecordNames } from '../../records/record-names';
import { ListApi } from '../rows/list-api';

/** A value that can be ticked. */
interface Tick {
  readonly value: string;
  readonly text: string;
  readonly count: number | null;
}

/** The values of a field with how many of the listed records have each, to be ticked. */
@Component({
  selector: 'tessera-facet-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Icon, Skeleton],
  host: { role: 'group', '[attr.aria-label]': 'field().label', '[attr.aria-busy]': 'isLoading() || null' },
  template: `
    @if (ticks().length > 8 || narrowing()) {
      <label class="narrow">
        <tessera-icon name="search" [size]="14" />
        <input
          type="search"
          placeholder="Find a value"
          aria-label="Find a value"
          [value]="narrowing()"
          (input)="narrow($event)"
        />
      </label>
    }
    @if (problem(); as problem) {
      <p class="note">{{ problem.title }}</p>
    } @else if (isLoading() && ticks().length === 0) {
      @for (width of [60, 45, 70]; track width) {
        <tessera-skeleton [width]="width" />
      }
    } @else {
      @for (tick of shown(); track tick.value) {
        <label class="tick">
          <input
            tesseraControl
            type="checkbox"
            [checked]="chosen().includes(tick.value)"
            (change)="toggle(tick.value)"
          />
          <span class="cut" [title]="tick.text">{{ tick.text }}</span>
          @if (tick.count !== null) {
            <span class="visually-hidden">, </span><span class="count">{{ tick.count }}</span>
          }
        </label>
      } @empty {
        <p class="note">No values.</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      max-height: 320px;
      overflow: auto;
    }
    .narrow {
      display: flex;
      align-items: center;
      gap: 8px;
      height: 32px;
      margin-bottom: 4px;
      padding: 0 8px;
      border-bottom: 1px solid var(--line);
      color: var(--text-secondary);
    }
    .narrow input {
      flex: 1;
      min-width: 0;
      border: 0;
      outline: 0;
      background: none;
      color: var(--text);
      appearance: none;
    }
    .tick {
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: 30px;
      padding: 0 8px;
      border-radius: var(--radius);
      cursor: pointer;
    }
    .tick:hover {
      background: var(--hover);
    }
    .tick .cut {
      flex: 1;
    }
    .count,
    .note {
      color: var(--text-secondary);
      font: var(--text-meta);
      font-variant-numeric: tabular-nums;
    }
    .note {
      padding: 8px;
    }
    @media (pointer: coarse) {
      .tick {
        min-height: 44px;
      }
    }
  `,
})
export class FacetList {
  readonly resource = input.required<string>();
  /** Path of the field: `city`, `owner.city`. */
  readonly path = input.required<string>();
  readonly field = input.required<AdminField>();
  /** What the list is narrowed by besides. */
  readonly query = input<Readonly<Record<string, string>>>({});
  readonly chosen = input<readonly string[]>([]);
  readonly chosenChange = output<readonly string[]>();

  private readonly api = inject(ListApi);
  private readonly names = inject(RecordNames);
  private readonly facets = signal<readonly Facet[]>([]);
  protected readonly isLoading = signal(true);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly narrowing = signal('');

  protected readonly ticks = computed<Tick[]>(() => {
    const counted = this.facets()
      .filter(({ value }) => value !== null)
      .map(({ value, text, count }) => ({ value: String(value), text, count }));
    const isCounted = new Set(counted.map(({ value }) => value));
    const others = choicesOf(this.field()).filter(({ value }) => !isCounted.has(value));
    const missing = this.chosen().filter(
      (value) => !isCounted.has(value) && !others.some((each) => each.value === value),
    );
    return [
      ...counted,
      ...others.map(({ value, label }) => ({ value, text: label, count: this.isLoading() ? null : 0 })),
      ...missing.map((value) => ({ value, text: this.nameOf(value), count: this.isLoading() ? null : 0 })),
    ];
  });
  protected readonly shown = computed(() => {
    const words = this.narrowing().toLowerCase();
    return this.ticks().filter(({ text }) => text.toLowerCase().includes(words));
  });

  constructor() {
    effect((onCleanup) => {
      const stop = new AbortController();
      onCleanup(() => stop.abort());
      void this.load(this.resource(), this.path(), this.query(), stop.signal);
    });
  }

  protected toggle(value: string): void {
    const chosen = this.chosen();
    this.chosenChange.emit(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  }

  protected narrow(event: Event): void {
    this.narrowing.set((event.target as HTMLInputElement).value);
  }

  private nameOf(value: string): string {
    const { targetResource } = this.field();
    if (!targetResource) return value === 'true' ? 'Yes' : value === 'false' ? 'No' : value;
    const name = this.names.name(targetResource, value)();
    return name === 'missing' ? 'Hidden' : (name?.text ?? '…');
  }

  private async load(
    resource: string,
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<void> {
    this.isLoading.set(true);
    this.problem.set(null);
    try {
      this.facets.set(await this.api.facets(resource, path, query, signal));
    } catch (thrown) {
      if (!signal.aborted) this.problem.set(asProblem(thrown));
    } finally {
      if (!signal.aborted) this.isLoading.set(false);
    }
  }
}
