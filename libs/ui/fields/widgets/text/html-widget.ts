import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';

/** HTML as it is typed. What may not stand in it is taken out when it is saved. */
@Component({
  selector: 'tessera-html-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    <textarea
      tesseraControl
      rows="6"
      spellcheck="false"
      autocomplete="off"
      autocapitalize="none"
      [attr.maxlength]="max()"
      [value]="text()"
      (input)="read($event)"
    ></textarea>
  `,
  styles: `
    textarea {
      font: 12px/18px var(--mono);
      tab-size: 2;
    }
  `,
})
export class HtmlWidget {
  private readonly field = inject(fieldContext);
  protected readonly text = computed(() => String(this.field.value() ?? ''));
  protected readonly max = computed(() => (this.field.schema()['max'] as number | undefined) ?? 100_000);

  protected read(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    this.field.set(text === '' ? null : text);
  }
}
