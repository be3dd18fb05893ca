import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Control } from '../field/control';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icons';

/** What a combobox offers. */
export interface ComboboxOption {
  readonly id: string;
  readonly text: string;
  /** Tells two of the same name apart. */
  readonly hint?: string | null;
  readonly icon?: IconName;
  /** Heading it stands under, from the first of its kind on. */
  readonly group?: string;
}

let count = 0;

/**
 * A text field with a list of what is meant (WAI-ARIA APG, "Editable Combobox With List Autocomplete"): arrows go through the
 * list, Enter takes, Escape closes, then restores. What it offers for a text is up to whoever listens to `asked`.
 */
@Component({
  selector: 'tessera-combobox',
  exportAs: 'tesseraCombobox',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, Control, Icon],
  templateUrl: './combobox.html',
  styleUrl: './combobox.css',
})
export class Combobox {
  readonly options = input.required<readonly ComboboxOption[]>();
  /** Shown while nobody types: the name of what is chosen. */
  readonly text = input('');
  readonly placeholder = input('');
  /** The accessible name, when no `Field` with a label stands around it. */
  readonly label = input<string>();
  readonly isBusy = input(false);
  /** Said in place of the list where it is empty. */
  readonly note = input('Nothing found.');
  /** Somebody typed, or opened the list (then the text is empty). */
  readonly asked = output<string>();
  readonly chosen = output<ComboboxOption>();
  /** Backspace or Delete in an empty field. */
  readonly backspaced = output<void>();

  protected readonly listId = `tessera-combobox-${++count}`;
  protected readonly isOpen = signal(false);
  protected readonly typed = linkedSignal(() => this.text());
  /** Which option the keys are at; the first one when somebody typed. */
  protected readonly at = linkedSignal<readonly ComboboxOption[], number>({
    source: this.options,
    computation: (options) => (options.length > 0 && this.isSearching() ? 0 : -1),
  });
  protected readonly isSearching = signal(false);
  protected readonly activeId = computed(() =>
    this.isOpen() && this.at() >= 0 && this.at() < this.options().length ? `${this.listId}-${this.at()}` : null,
  );
  protected readonly width = signal(240);
  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  focus(): void {
    this.input().nativeElement.focus();
  }

  protected type(): void {
    this.typed.set(this.input().nativeElement.value);
    this.isSearching.set(true);
    this.show();
    this.asked.emit(this.typed().trim());
  }

  protected open(): void {
    if (this.isOpen()) return;
    this.at.set(-1);
    this.show();
    this.asked.emit('');
    this.input().nativeElement.select();
  }

  protected close(): void {
    this.isOpen.set(false);
    this.isSearching.set(false);
    this.typed.set(this.text());
    // The signal may not have changed while the element has.
    this.input().nativeElement.value = this.text();
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isHandled = this.handle(event);
    if (isHandled) event.preventDefault();
    // Escape that closes the list must not close the dialog around it.
    if (isHandled && event.key === 'Escape') event.stopPropagation();
  }

  private handle(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
        if (this.isOpen()) this.move(1);
        else this.open();
        return true;
      case 'ArrowUp':
        if (!this.isOpen()) return false;
        this.move(-1);
        return true;
      case 'Enter': {
        const option = this.isOpen() ? this.options()[this.at()] : undefined;
        if (option) this.take(option);
        return this.isOpen() || option !== undefined;
      }
      case 'Escape':
        if (!this.isOpen() && this.typed() === this.text()) return false;
        this.close();
        return true;
      case 'Tab':
        this.close();
        return false;
      case 'Backspace':
      case 'Delete':
        if (this.input().nativeElement.value !== '') return false;
        this.backspaced.emit();
        return false;
      default:
        return false;
    }
  }

  protected take(option: ComboboxOption): void {
    this.isOpen.set(false);
    this.isSearching.set(false);
    this.chosen.emit(option);
    this.typed.set(this.text());
    this.input().nativeElement.value = this.text();
  }

  protected heading(index: number): string | null {
    const { group } = this.options()[index] ?? {};
    return group && group !== this.options()[index - 1]?.group ? group : null;
  }

  private move(step: number): void {
    const count = this.options().length;
    if (count === 0) return;
    const next = this.at() < 0 ? (step > 0 ? 0 : count - 1) : (this.at() + step + count) % count;
    this.at.set(next);
    document.getElementById(`${this.listId}-${next}`)?.scrollIntoView?.({ block: 'nearest' });
  }

  private show(): void {
    this.width.set(Math.max(240, this.host.offsetWidth));
    this.isOpen.set(true);
  }
}
