import { NgComponentOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import type { FieldSchema, Json } from '@tessera/models';
import { fieldBond, type FieldBond, fieldContext, type FieldContext, WidgetCatalogue } from '@tessera/ui';

let count = 0;

/** The widget of a field without anything around it, where a label is not needed to be seen: in a cell, in a filter. */
@Component({
  selector: 'tessera-bare-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgComponentOutlet],
  providers: [
    { provide: fieldContext, useExisting: BareField },
    { provide: fieldBond, useExisting: BareField },
  ],
  template: `
    @if (controlId(); as id) {
      <label class="visually-hidden" [attr.for]="id">{{ label() || schema().label }}</label>
    }
    <ng-container [ngComponentOutlet]="widget()" />
    @if (wrong(); as wrong) {
      <p class="wrong" role="alert" [id]="noteId">{{ wrong }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
    }
    .wrong {
      padding: 6px 2px 2px;
      color: var(--danger-text);
      font: var(--text-ui);
    }
  `,
})
export class BareField implements FieldContext, FieldBond {
  readonly schema = input.required<FieldSchema>();
  readonly value = input<Json | undefined>();
  readonly label = input('');
  /** What the server or the rules say about the value. */
  readonly error = input<string | null>(null);
  /** Name of the entity it is a field of. */
  readonly owner = input<string>();
  readonly valueChange = output<Json>();

  private readonly catalogue = inject(WidgetCatalogue);
  private readonly complaint = signal<string | null>(null);
  protected readonly controlId = signal<string | null>(null);
  protected readonly noteId = `tessera-bare-field-${++count}`;
  protected readonly widget = computed(() => this.catalogue.widget(this.schema(), this.owner())());

  readonly path = computed(() => this.schema().name);
  readonly look = signal('form' as const).asReadonly();
  readonly prompt = signal('').asReadonly();
  readonly wrong = computed(() => this.complaint() ?? this.error());
  readonly isWrong = computed(() => this.wrong() !== null);
  readonly describedBy = computed(() => (this.isWrong() ? this.noteId : null));
  /** What was typed is no value at all. */
  readonly isNoValue = computed(() => this.complaint() !== null);

  set(value: Json): void {
    this.complaint.set(null);
    this.valueChange.emit(value);
  }

  complain(message: string | null): void {
    this.complaint.set(message);
  }

  adopt(id: string): void {
    this.controlId.set(id);
  }
}
