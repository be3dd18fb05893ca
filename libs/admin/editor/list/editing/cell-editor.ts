import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { ChangeDetectionStrategy, Component, ElementRef, inject, signal, viewChild } from '@angular/core';
import type { Json } from '@tessera/models';
import { faultsOfFields, FocusMover, isPressed, WidgetCatalogue } from '@tessera/ui';
import { filter } from 'rxjs';
import type { AdminField } from '../../../contract';
import { BareField } from './bare-field';

/** What a cell is edited with. */
export interface CellEditing {
  readonly field: AdminField;
  readonly value: Json;
  /** Name of the entity. */
  readonly owner: string;
  /** Why the value was refused before. */
  readonly message: string | null;
  /** Pixels: at least as wide as the cell. */
  readonly width: number;
}

/** What was typed, and where the keyboard goes from there. */
export interface CellEdit {
  readonly value: Json;
  readonly then: 'stay' | 'next' | 'previous';
}

/** The widget of a field upon its cell. Enter and Tab take the value, Escape leaves it as it was, a click elsewhere takes it. */
@Component({
  selector: 'tessera-cell-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BareField],
  host: { '(keydown)': 'press($event)', '[style.min-width.px]': 'editing.width' },
  template: `
    <tessera-bare-field
      [schema]="editing.field"
      [value]="value()"
      [owner]="editing.owner"
      [error]="wrong()"
      (valueChange)="put($event)"
    />
  `,
  styles: `
    :host {
      display: block;
      max-width: min(480px, calc(100vw - 16px));
      padding: 2px;
      border-radius: var(--radius);
      background: var(--surface-raised);
      box-shadow: var(--shadow-overlay);
    }
  `,
})
export class CellEditor {
  protected readonly editing = inject<CellEditing>(DIALOG_DATA);
  private readonly dialog = inject<DialogRef<CellEdit>>(DialogRef);
  private readonly field = viewChild.required(BareField);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly value = signal<Json>(this.editing.value);
  protected readonly wrong = signal(this.editing.message);

  constructor() {
    this.dialog.backdropClick.subscribe(() => this.take('stay'));
    // The widget may still have to be loaded, so the dialog found nothing to focus and has the keyboard itself.
    void inject(WidgetCatalogue)
      .prepareFields([this.editing.field], this.editing.owner)
      .then(() => this.focus());
    this.dialog.keydownEvents
      .pipe(filter(({ key, defaultPrevented }) => key === 'Escape' && !defaultPrevented))
      .subscribe(() => this.dialog.close());
  }

  protected put(value: Json): void {
    this.value.set(value);
    this.wrong.set(null);
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const isText = event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape') this.dialog.close();
    else if (event.key === 'Tab') this.take(event.shiftKey ? 'previous' : 'next');
    else if (event.key === 'Enter' && (!isText || isPressed('mod+enter', event))) this.take('stay');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private take(then: CellEdit['then']): void {
    if (this.field().isNoValue()) return;
    const { field } = this.editing;
    const [fault] = faultsOfFields([field], { [field.name]: this.value() });
    if (fault) this.wrong.set(fault.message);
    else this.dialog.close({ value: this.value(), then });
  }

  private focus(): void {
    this.mover.draw();
    const control = this.element.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
    control?.focus();
    if (control instanceof HTMLInputElement && control.type !== 'checkbox') control.select();
  }
}
