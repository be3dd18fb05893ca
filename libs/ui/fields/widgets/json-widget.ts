import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import type { Json } from '@tessera/models';
import { Control } from '../../field/control';
import { fieldContext } from '../field-context';

/** Any value as JSON; also for fields whose own widget is not installed. */
@Component({
  selector: 'tessera-json-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `<textarea tesseraControl rows="4" spellcheck="false" [value]="typed()" (input)="read($event)"></textarea>`,
  styles: `
    textarea {
      font: 12px/18px var(--mono);
    }
  `,
})
export class JsonWidget {
  private readonly field = inject(fieldContext);
  private readonly pretty = computed(() => {
    const value = this.field.value();
    return value === null || value === undefined ? '' : JSON.stringify(value, null, 2);
  });
  protected readonly typed = linkedSignal(() => this.pretty());

  protected read(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    try {
      const value = text.trim() === '' ? null : (JSON.parse(text) as Json);
      this.field.set(value);
      this.typed.set(text);
    } catch {
      // Half-typed JSON is no value yet; it stays here until it is.
      this.typed.set(text);
      this.field.complain('This is not JSON yet.');
    }
  }
}
