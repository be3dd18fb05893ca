import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal } from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';

/** A colour: by the picker of the browser, or typed as `#3b5bdb`. */
@Component({
  selector: 'tessera-colour-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    <input
      class="well"
      type="color"
      [value]="value() || '#888888'"
      (change)="field.set(read($event))"
      [attr.aria-label]="'Pick ' + field.schema().label"
    />
    <input
      tesseraControl
      type="text"
      spellcheck="false"
      placeholder="#3b5bdb"
      [value]="typed()"
      (input)="write(read($event))"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: 36px 1fr;
      gap: 8px;
    }
    .well {
      width: 36px;
      height: 36px;
      padding: 3px;
      border: 1px solid var(--field-line);
      border-radius: var(--radius);
      background: var(--field-fill);
      cursor: pointer;
    }
    .well::-webkit-color-swatch {
      border: 0;
      border-radius: 3px;
    }
    .well::-webkit-color-swatch-wrapper {
      padding: 0;
    }
  `,
})
export class ColourWidget {
  protected readonly field = inject(fieldContext);
  protected readonly value = computed(() => (this.field.value() ?? '') as string);
  protected readonly typed = linkedSignal(() => this.value());

  protected read(event: Event): string {
    return (event.target as HTMLInputElement).value.trim().toLowerCase();
  }

  protected write(text: string): void {
    this.typed.set(text);
    if (text === '') return this.field.set(null);
    if (/^#[0-9a-f]{6}$/.test(text)) this.field.set(text);
    else this.field.complain('Type a colour such as #3b5bdb.');
  }
}
