import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import type { Json } from '@tessera/models';
import { Button, Dialog, EditedField, faultsOfFields, fieldProblems, FocusMover } from '@tessera/ui';
import { FormProblems } from '../form/state/form-problems';
import { goToFirstProblem } from '../form/first-problem';
import type { Values } from '../records/records-api';
import type { ActionContent } from './action-question';

/** The form that an action asks for before it runs. */
@Component({
  selector: 'tessera-action-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Dialog, EditedField],
  providers: [{ provide: fieldProblems, useFactory: () => inject(ActionDialog).problems }],
  template: `
    <tessera-dialog [heading]="content.confirm ?? content.action.label">
      @if (content.action.help; as help) {
        <p>{{ help }}</p>
      }
      <form class="fields" (submit)="run($event)">
        @for (field of content.action.form; track field.name) {
          <tessera-edited-field
            [schema]="field"
            [value]="values()[field.name]"
            [path]="field.name"
            (valueChange)="set(field.name, $event)"
          />
        }
        <button type="submit" class="visually-hidden" tabindex="-1" aria-hidden="true"></button>
      </form>
      <div acts>
        <button tesseraButton type="button" (click)="dialog.close()">Cancel</button>
        <button
          tesseraButton
          type="button"
          [look]="content.action.isDangerous ? 'danger' : 'primary'"
          (click)="run($event)"
        >
          {{ content.action.label }}
        </button>
      </div>
    </tessera-dialog>
  `,
  styles: `
    .fields {
      display: grid;
      gap: 16px;
      padding-top: 12px;
      color: var(--text);
    }
  `,
})
export class ActionDialog {
  protected readonly content = inject<ActionContent>(DIALOG_DATA);
  protected readonly dialog = inject<DialogRef<Values>>(DialogRef);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly values = signal<Values>(
    Object.fromEntries(
      this.content.action.form.flatMap((field) =>
        field['default'] === undefined ? [] : [[field.name, field['default'] as Json]],
      ),
    ),
  );
  readonly problems = new FormProblems(computed(() => faultsOfFields(this.content.action.form, this.values())));

  protected set(name: string, value: Json): void {
    const isText = this.content.action.form.find((field) => field.name === name)?.kind === 'text';
    this.values.update((values) => ({ ...values, [name]: isText && value === '' ? null : value }));
  }

  protected run(event: Event): void {
    event.preventDefault();
    this.problems.tried();
    if (this.problems.open().size === 0) this.dialog.close(this.values());
    else goToFirstProblem(this.element, this.mover);
  }
}
