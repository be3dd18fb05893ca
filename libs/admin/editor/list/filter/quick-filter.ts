import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output, untracked } from '@angular/core';
import type { FieldAtPath } from '../../schema/field-path';
import { FacetList } from './facet-list';
import type { FilterNode, FilterTerm } from './tree/filter-tree';
import { firstOperator, valuesOf } from './tree/filter-words';
import { TermEditor } from './builder/term-editor';

/** Kinds of which there are few values, so that all are offered. */
const counted: ReadonlySet<string> = new Set([
  'choice',
  'choices',
  'boolean',
  'reference',
  'references',
  'text',
  'colour',
]);
const ticked: ReadonlySet<string> = new Set(['eq', 'in', 'has']);

/** A filter by one field: its values to tick, or how it is compared. */
@Component({
  selector: 'tessera-quick-filter',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FacetList, TermEditor],
  template: `
    <p class="what">{{ at().label }}</p>
    @if (isTicked()) {
      <tessera-facet-list
        [resource]="resource()"
        [path]="at().path"
        [field]="at().field"
        [query]="query()"
        [chosen]="values()"
        (chosenChange)="tick($event)"
      />
    } @else if (draft(); as draft) {
      <tessera-term-editor class="stacked" [at]="at()" [term]="draft" (termChange)="put($event)" />
    }
  `,
  styles: `
    :host {
      display: block;
      width: 264px;
    }
    .what {
      padding: 0 0 8px;
      font-weight: 500;
    }
  `,
})
export class QuickFilter {
  readonly resource = input.required<string>();
  readonly at = input.required<FieldAtPath>();
  /** What holds now; null where nothing does. */
  readonly term = input<FilterTerm | null>(null);
  /** What the list is narrowed by besides; the counts are of that. */
  readonly query = input<Readonly<Record<string, string>>>({});
  readonly nodeChange = output<FilterNode | null>();

  protected readonly isTicked = computed(
    () => counted.has(this.at().field.kind) && ticked.has(this.term()?.operator ?? 'eq'),
  );
  protected readonly values = computed(() => {
    const term = this.term();
    return term ? valuesOf(term) : [];
  });
  /** While it is typed; the condition of the list follows. */
  protected readonly draft = linkedSignal<FieldAtPath, FilterTerm | null>({
    source: this.at,
    computation: ({ path, field }) => {
      const operator = firstOperator(field);
      const term = untracked(this.term);
      return term ?? (operator ? { path, operator: operator.operator, value: operator.fixed ?? '' } : null);
    },
  });

  protected put(term: FilterTerm): void {
    this.draft.set(term);
    this.nodeChange.emit(term.value === '' ? null : term);
  }

  protected tick(values: readonly string[]): void {
    const { path, field } = this.at();
    const several = field.operators.includes('in');
    const one = field.operators.includes('has') ? 'has' : 'eq';
    const [last] = values.slice(-1);
    if (last === undefined) this.nodeChange.emit(null);
    else if (values.length === 1 || !several) this.nodeChange.emit({ path, operator: one, value: last });
    // Commas stand between the values of `in`, so values with commas are alternatives.
    else if (values.some((value) => value.includes(',')))
      this.nodeChange.emit({ join: 'any', items: values.map((value) => ({ path, operator: 'eq', value })) });
    else this.nodeChange.emit({ path, operator: 'in', value: values.join(',') });
  }
}
