import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';
import { SurfaceText } from '../../surface-text';

const types: Readonly<Record<string, string>> = { email: 'email', url: 'url', phone: 'tel' };

/** One line or several of plain text, also those of a form of their own: e-mail, address, telephone, slug. */
@Component({
  selector: 'tessera-text-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, SurfaceText],
  template: `
    @if (field.look() === 'surface') {
      <textarea
        tesseraSurfaceText
        [singleLine]="!isMultiline()"
        [text]="text()"
        (textChange)="write($event)"
        [attr.maxlength]="max()"
        [attr.aria-label]="field.schema().label"
        [attr.aria-invalid]="field.wrong() ? true : null"
        [placeholder]="field.prompt()"
      ></textarea>
    } @else if (isMultiline()) {
      <textarea tesseraControl rows="3" [value]="text()" (input)="read($event)" [attr.maxlength]="max()"></textarea>
    } @else {
      <input
        tesseraControl
        [type]="type()"
        [value]="text()"
        (input)="read($event)"
        [attr.maxlength]="max()"
        [attr.spellcheck]="type() === 'text' ? null : false"
      />
    }
  `,
})
export class TextWidget {
  protected readonly field = inject(fieldContext);
  protected readonly text = computed(() => String(this.field.value() ?? ''));
  protected readonly isMultiline = computed(() => this.field.schema()['multiline'] === true);
  protected readonly max = computed(() => this.field.schema()['max'] as number | undefined);
  protected readonly type = computed(() => types[this.field.schema().kind] ?? 'text');

  protected read(event: Event): void {
    this.write((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  }

  protected write(text: string): void {
    const isPlain = this.field.schema().kind === 'text';
    this.field.set(isPlain ? text : text.trim() || null);
  }
}
