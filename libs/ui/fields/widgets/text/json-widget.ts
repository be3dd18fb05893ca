import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  viewChild,
} from '@angular/core';
import type { Json } from '@tessera/models';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';
import { jsonFault } from '../../values/json-fault';

/** Any value as JSON, with the numbers of its lines; also for fields whose own widget is not installed. */
@Component({
  selector: 'tessera-json-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control],
  template: `
    <div #gutter class="gutter" aria-hidden="true">
      @for (number of lines(); track number) {
        <span [class.faulty]="number === fault()?.line">{{ number }}</span>
      }
    </div>
    <textarea
      tesseraControl
      rows="4"
      wrap="off"
      spellcheck="false"
      autocomplete="off"
      autocapitalize="none"
      [value]="typed()"
      (input)="read($event)"
      (change)="settle()"
      (scroll)="scroll($event)"
    ></textarea>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      --gutter: 40px;
    }
    textarea {
      padding-left: calc(var(--gutter) + 8px);
      overflow: auto;
      font: 12px/18px var(--mono);
      tab-size: 2;
      white-space: pre;
    }
    .gutter {
      position: absolute;
      z-index: 1;
      inset: 1px auto 1px 1px;
      display: flex;
      flex-direction: column;
      width: var(--gutter);
      padding: 6px 8px 6px 0;
      overflow: hidden;
      border-right: 1px solid var(--line);
      border-radius: var(--radius) 0 0 var(--radius);
      background: var(--surface-sunk);
      color: var(--text-secondary);
      font: 12px/18px var(--mono);
      text-align: right;
      pointer-events: none;
      user-select: none;
    }
    .gutter span {
      flex: none;
    }
    .gutter .faulty {
      color: var(--danger-text);
      font-weight: 700;
    }
  `,
})
export class JsonWidget {
  private readonly field = inject(fieldContext);
  private readonly gutter = viewChild.required<ElementRef<HTMLElement>>('gutter');
  private readonly pretty = computed(() => {
    const value = this.field.value();
    return value === null || value === undefined ? '' : JSON.stringify(value, null, 2);
  });
  protected readonly typed = linkedSignal(() => this.pretty());
  protected readonly lines = computed(() => Array.from(this.typed().split('\n'), (_, index) => index + 1));
  protected readonly fault = computed(() => (this.typed().trim() === '' ? null : jsonFault(this.typed())));

  protected read(event: Event): void {
    const text = (event.target as HTMLTextAreaElement).value;
    const fault = text.trim() === '' ? null : jsonFault(text);
    if (fault) {
      // Half-typed JSON is no value yet; it stays here until it is.
      this.typed.set(text);
      return this.field.complain(`Not JSON yet: ${fault.message} (line ${fault.line}, column ${fault.column}).`);
    }
    this.field.set(text.trim() === '' ? null : (JSON.parse(text) as Json));
    this.typed.set(text);
  }

  /** Puts sound JSON into its usual form. */
  protected settle(): void {
    if (!this.fault()) this.typed.set(this.pretty());
  }

  protected scroll(event: Event): void {
    this.gutter().nativeElement.scrollTop = (event.target as HTMLElement).scrollTop;
  }
}
