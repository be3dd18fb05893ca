import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, viewChild } from '@angular/core';
import { Control } from '../../field/control';
import { Icon } from '../../icon/icon';
import { fieldContext } from '../field-context';

/** A list of short texts as tokens: Enter or a comma ends one, Backspace takes the last back. */
@Component({
  selector: 'tessera-words-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Control, Icon],
  template: `
    @if (words().length > 0) {
      <ul>
        @for (word of words(); track $index) {
          <li>
            <span class="cut" [title]="word">{{ word }}</span>
            <button type="button" [attr.aria-label]="'Remove ' + word" (click)="remove($index)">
              <tessera-icon name="x" [size]="12" />
            </button>
          </li>
        }
      </ul>
    }
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
      display: block;
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
      margin-bottom: 6px;
    }
    li {
      display: flex;
      align-items: center;
      max-width: 100%;
      height: 24px;
      padding-left: 8px;
      border: 1px solid var(--line-strong);
      border-radius: 12px;
      background: var(--surface-sunk);
    }
    li button {
      display: grid;
      place-items: center;
      width: 22px;
      height: 22px;
      border-radius: 50%;
      color: var(--text-secondary);
    }
    li button:hover {
      color: var(--text);
    }
  `,
})
export class WordsWidget {
  private readonly field = inject(fieldContext);
  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  protected readonly words = computed(() => (this.field.value() ?? []) as readonly string[]);

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
    this.field.set(this.words().filter((_, at) => at !== index));
  }

  private add(words: readonly string[]): void {
    const wanted = words.map((word) => word.trim()).filter((word) => word && !this.words().includes(word));
    if (wanted.length > 0) this.field.set([...this.words(), ...new Set(wanted)]);
  }
}
