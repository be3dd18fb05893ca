import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { IconButton } from '../../../button/icon-button';
import { Control } from '../../../field/control';
import { fieldContext, fieldsAround } from '../../field-context';

/**
 * A segment of an address. It follows the field it is made from until somebody types one; of a record that exists it is locked,
 * because others may link there.
 */
@Component({
  selector: 'tessera-slug-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, IconButton],
  host: { '[class.locked]': 'isLocked()' },
  template: `
    <input
      #input
      tesseraControl
      type="text"
      spellcheck="false"
      autocapitalize="none"
      autocomplete="off"
      [readOnly]="isLocked()"
      [placeholder]="source() ? 'Made from ' + source() : ''"
      [value]="text()"
      (input)="read()"
    />
    @if (isLocked()) {
      <button tesseraIconButton icon="lock" label="Change" [small]="true" (click)="unlock()"></button>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    :host(.locked) input {
      padding-right: 40px;
    }
    button {
      position: absolute;
      inset-block: 0;
      right: 6px;
      margin-block: auto;
    }
  `,
})
export class SlugWidget {
  private readonly field = inject(fieldContext);
  private readonly around = inject(fieldsAround, { optional: true });
  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  private readonly isUnlocked = signal(false);

  protected readonly text = computed(() => String(this.field.value() ?? ''));
  /** Label of the field it is made from. */
  protected readonly source = computed(() => {
    const from = this.field.schema()['from'] as string | undefined;
    return from === undefined ? undefined : this.around?.label(from)?.toLowerCase();
  });
  protected readonly isLocked = computed(
    () =>
      this.around !== null && !this.around.isNew() && !this.isUnlocked() && this.text() !== '' && !this.field.wrong(),
  );

  protected read(): void {
    this.isUnlocked.set(true);
    this.field.set(this.input().nativeElement.value.trim() || null);
  }

  protected unlock(): void {
    this.isUnlocked.set(true);
    this.input().nativeElement.focus();
    this.input().nativeElement.select();
  }
}
