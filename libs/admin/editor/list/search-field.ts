import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { Icon, IconButton, Kbd } from '@tessera/ui';
import { ListState } from './view/list-state';

/** Milliseconds that typing rests before it is searched. */
const pause = 200;

/** Searches the list while somebody types; Arrow down goes on into it. */
@Component({
  selector: 'tessera-search-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, IconButton, Kbd],
  template: `
    <tessera-icon name="search" [size]="14" />
    <input
      #input
      type="search"
      autocomplete="off"
      spellcheck="false"
      placeholder="Search"
      [attr.aria-label]="label()"
      [value]="text()"
      (input)="type()"
      (keydown)="press($event)"
    />
    @if (text()) {
      <button tesseraIconButton icon="x" label="Clear the search" [small]="true" (click)="clear()"></button>
    } @else {
      <tessera-kbd keys="/" />
    }
  `,
  styles: `
    :host {
      position: relative;
      display: flex;
      align-items: center;
      width: 240px;
      height: 32px;
      padding: 0 4px 0 10px;
      border: 1px solid var(--line-strong);
      border-radius: var(--radius);
      background: var(--field-fill);
      color: var(--text-secondary);
    }
    :host(:focus-within) {
      border-color: var(--focus);
      outline: 2px solid color-mix(in oklch, var(--focus) 35%, transparent);
    }
    input {
      flex: 1;
      min-width: 0;
      height: 100%;
      padding: 0 8px;
      border: 0;
      outline: 0;
      background: none;
      color: var(--text);
      appearance: none;
    }
    input::placeholder {
      color: var(--text-faint);
      opacity: 1;
    }
    input::-webkit-search-cancel-button {
      appearance: none;
    }
    @media (max-width: 640px) {
      :host {
        flex: 1;
        width: auto;
        height: 40px;
      }
      input {
        font-size: 16px;
      }
      tessera-kbd {
        display: none;
      }
    }
  `,
})
export class SearchField {
  /** Arrow down: the person wants to go on in the list. */
  readonly onward = output<void>();

  private readonly state = inject(ListState);
  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  protected readonly label = computed(() => `Search ${this.state.schema().labels.toLowerCase()}`);
  protected readonly text = linkedSignal(() => this.state.search());
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  focus(): void {
    this.input().nativeElement.focus();
    this.input().nativeElement.select();
  }

  protected type(): void {
    this.text.set(this.input().nativeElement.value);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.apply(), pause);
  }

  protected clear(): void {
    this.text.set('');
    this.apply();
    this.focus();
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape' && this.text()) this.clear();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      this.apply();
      this.onward.emit();
    } else return;
    event.preventDefault();
  }

  private apply(): void {
    clearTimeout(this.timer);
    const text = this.text().trim();
    if (text === this.state.search()) return;
    // The first letter is a step to come back from, the others pass.
    this.state.searchFor(text, { isPassing: this.state.search() !== '' && text !== '' });
  }
}
