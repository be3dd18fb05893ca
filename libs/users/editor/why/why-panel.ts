import { ChangeDetectionStrategy, Component, computed, inject, input, resource, signal } from '@angular/core';
import { Badge, Control, ErrorState, Field, type Tone } from '@tessera/ui';
import type { ExplanationQuery } from '../../contract';
import { UsersApi } from '../users-api';

const words: Readonly<Record<string, readonly [string, Tone]>> = {
  always: ['Yes', 'success'],
  sometimes: ['In part', 'warning'],
  never: ['No', 'danger'],
};

/** "Why may I, why may I not?": choose an act, and read the decision with its reasons. */
@Component({
  selector: 'tessera-why-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Badge, Control, ErrorState, Field],
  templateUrl: './why-panel.html',
  styleUrl: './why-panel.css',
})
export class WhyPanel {
  /** Whom it is about; oneself when left out. */
  readonly id = input<string>();
  /** The question to begin with, e.g. `{ entity: 'events.venue', verb: 'change', record }`. */
  readonly question = input<ExplanationQuery>({});

  private readonly api = inject(UsersApi);
  protected readonly chosen = signal<ExplanationQuery | null>(null);
  /** Acts to choose from, for who may see groups; others ask the question they came with. */
  protected readonly catalogue = resource({ loader: () => this.api.catalogue() });
  private readonly asked = computed(() => this.chosen() ?? this.question());
  protected readonly explanation = resource({
    params: () => (Object.keys(this.asked()).length > 0 ? { ...this.asked(), person: this.id() } : undefined),
    loader: ({ params }) => this.api.explain(params),
  });
  protected readonly acts = computed(() =>
    (this.catalogue.hasValue() ? this.catalogue.value().data : []).map(({ extension, entities, permissions }) => ({
      extension,
      options: [
        ...entities.flatMap((entity) =>
          (['view', 'add', 'change', 'delete'] as const).map((verb) => ({
            value: JSON.stringify({ entity: entity.name, verb }),
            label: entity[verb].label,
          })),
        ),
        ...permissions.map(({ name, label }) => ({ value: JSON.stringify({ permission: name }), label })),
      ],
    })),
  );
  protected readonly answer = computed(() => {
    if (!this.explanation.hasValue()) return null;
    const explanation = this.explanation.value();
    const [word, tone] = words[explanation.decision]!;
    return { ...explanation, word, tone };
  });

  protected choose(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.chosen.set(value ? (JSON.parse(value) as ExplanationQuery) : {});
  }
}
