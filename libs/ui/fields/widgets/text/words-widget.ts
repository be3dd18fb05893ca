import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  linkedSignal,
  viewChild,
} from '@angular/core';
import { Control } from '../../../field/control';
import { fieldContext } from '../../field-context';
import { Tokens } from './tokens';

/** A list of short texts as tokens: Enter or a comma ends one, Backspace takes the last back. */
@Component({
  selector: 'tessera-words-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Tokens],
  template: `
    <tessera-tokens [tokens]="tokens()" (removed)="remove(+$event)" />
    <input
      #input
      tesseraControl
      type="text"
      placeholder="Add…"
      (keydown)="press($event)"
      (blur)="take()"
      (paste)="paste($event)"
    />
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
    }
  `,
})
export class WordsWidget {
  private readonly field = inject(fieldContext);
  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  /** At once what was just added: a second word may be typed before the first came back from the form. */
  protected readonly words = linkedSignal(() => (this.field.value() ?? []) as readonly string[]);
  protected readonly tokens = computed(() => this.words().map((text, index) => ({ id: String(index), text })));

  protected press(event: KeyboardEvent): void {
    const { value } = this.input().nativeElement;
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      this.take();
    } else if (event.key === 'Backspace' && value === '' && this.words().length > 0) {
      event.preventDefault();
      this.input().nativeElement.value = this.words().at(-1)!;
      this.remove(this.words().length - 1);
    }
  }

  protected paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[,\n]/.test(text)) return;
    event.preventDefault();
    this.add(text.split(/[,\n]/));
  }

  protected take(): void {
    this.add([this.input().nativeElement.value]);
    this.input().nativeElement.value = '';
  }

  protected remove(index: number): void {
    this.put(this.words().filter((_, at) => at !== index));
  }

  private add(words: readonly string[]): void {
    const wanted = words.map((word) => word.trim()).filter((word) => word && !this.words().includes(word));
    if (wanted.length > 0) this.put([...this.words(), ...new Set(wanted)]);
  }

  private put(words: readonly string[]): void {
    this.words.set(words);
    this.field.set([...words]);
  }
}
