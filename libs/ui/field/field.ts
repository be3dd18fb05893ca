import { ChangeDetectionStrategy, Component, computed, contentChild, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import { fieldBond, type FieldBond } from './control';

let count = 0;

/**
 * Label above, control, help below, error in its place with the cure:
 * `<tessera-field label="Title" help="…"><input tesseraControl [formField]="form.title" /></tessera-field>`.
 * Errors come from signal forms (once the control was left or the form was sent) or from `error`.
 */
@Component({
  selector: 'tessera-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { '[class.beside]': 'beside()', '[class.bare]': 'bare()' },
  providers: [{ provide: fieldBond, useExisting: Field }],
  templateUrl: './field.html',
  styleUrl: './field.css',
})
export class Field implements FieldBond {
  readonly label = input.required<string>();
  readonly help = input<string | null>();
  /** A sentence with the cure; shown in place of the help. */
  readonly error = input<string | null>();
  /** Says "optional" beside the label. Required is the rule and needs no star. */
  readonly optional = input(false);
  /** Says "needed" beside the label; for forms of which most fields may stay empty. */
  readonly required = input(false);
  /** Label to the left of the control, for switches and dense inspectors. */
  readonly beside = input(false);
  /** Only screen readers get the label, because a heading above says it: in the cells of a table. */
  readonly bare = input(false);

  readonly isWrong = computed(() => this.wrong() !== null);
  readonly isRequired = computed(() => this.required());
  readonly describedBy = computed(() => (this.wrong() || this.help() ? this.noteId : null));

  protected readonly noteId = `tessera-field-${++count}`;
  protected readonly controlId = signal<string | null>(null);
  private readonly formField = contentChild(FormField);
  protected readonly wrong = computed(() => this.error() || this.wrongInForm());

  adopt(controlId: string): void {
    this.controlId.set(controlId);
  }

  private wrongInForm(): string | null {
    const state = this.formField()?.state();
    if (!state?.touched()) return null;
    return state.errors()[0]?.message ?? null;
  }
}
