import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, output, signal } from '@angular/core';
import type { FieldSchema, Json } from '@tessera/models';
import { Field } from '../field/field';
import { Icon } from '../icon/icon';
import { fieldContext, type FieldContext, type FieldLook, fieldProblems } from './field-context';
import { WidgetCatalogue } from './field-widgets';

/** Kinds whose widgets draw fields of their own. */
const holdsFields = new Set(['group', 'blocks']);

/**
 * A field of a record, a page or a block, drawn from its schema: label, widget, help, and what is wrong with it.
 * `<tessera-edited-field [schema]="field" [value]="fields()[field.name]" [path]="field.name" (valueChange)="set(field.name, $event)" />`
 */
@Component({
  selector: 'tessera-edited-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, Icon, NgComponentOutlet],
  providers: [{ provide: fieldContext, useExisting: EditedField }],
  host: {
    '[attr.data-path]': 'path()',
    '[class.surface]': 'look() === "surface"',
    '(focusout)': 'problems?.left?.(path())',
  },
  template: `
    @if (look() !== 'surface') {
      <tessera-field
        [label]="schema().label"
        [help]="look() === 'form' ? schema().help : null"
        [error]="wrong()"
        [required]="owner() !== undefined && schema().required && schema()['default'] === undefined"
        [bare]="look() === 'cell'"
        [beside]="look() === 'form' && schema().widget === 'switch'"
      >
        <ng-container [ngComponentOutlet]="widget()" />
      </tessera-field>
    } @else {
      <ng-container [ngComponentOutlet]="widget()" />
      @if (wrong(); as wrong) {
        <p class="wrong" role="status"><tessera-icon name="circle-alert" [size]="14" />{{ wrong }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .wrong {
      display: flex;
      gap: 6px;
      margin-top: 4px;
      color: var(--danger-text);
      font: var(--text-ui);
    }
    .wrong tessera-icon {
      margin-top: 3px;
    }
  `,
})
export class EditedField implements FieldContext {
  readonly schema = input.required<FieldSchema>();
  readonly value = input<Json | undefined>();
  readonly path = input.required<string>();
  readonly look = input<FieldLook>('form');
  readonly prompt = input('');
  /** Name of the entity it is a field of, where it is one. */
  readonly owner = input<string>();
  readonly valueChange = output<Json>();

  private readonly complaint = signal<string | null>(null);
  protected readonly problems = inject(fieldProblems, { optional: true });
  private readonly catalogue = inject(WidgetCatalogue);

  readonly wrong = computed(
    () => this.complaint() ?? this.problems?.at(this.path(), !holdsFields.has(this.schema().kind)) ?? null,
  );
  protected readonly widget = computed(() => this.catalogue.widget(this.schema(), this.owner())());

  constructor() {
    // What cannot be seen any more is nothing to complain about.
    inject(DestroyRef).onDestroy(() => this.complaint() && this.problems?.complained?.(this.path(), null));
  }

  set(value: Json): void {
    this.complain(null);
    this.valueChange.emit(value);
  }

  complain(message: string | null): void {
    if (message === this.complaint()) return;
    this.complaint.set(message);
    this.problems?.complained?.(this.path(), message);
  }
}
