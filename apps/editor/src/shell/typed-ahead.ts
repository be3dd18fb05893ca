import { DOCUMENT, inject, Injectable, signal } from '@angular/core';

/**
 * Keeps what is typed for a field that is not there yet: until `stop`, letters go into `text`, and no key does anything else. Chords
 * such as ⌘S stay what they are.
 */
@Injectable({ providedIn: 'root' })
export class TypedAhead {
  private readonly document = inject(DOCUMENT);
  private readonly typed = signal('');
  private readonly take = (event: KeyboardEvent): void => this.press(event);

  readonly text = this.typed.asReadonly();

  /** Begins anew. */
  start(): void {
    this.typed.set('');
    // While capturing, so that lists and editors do not hear of it.
    this.document.addEventListener('keydown', this.take, true);
  }

  stop(): void {
    this.document.removeEventListener('keydown', this.take, true);
  }

  private press(event: KeyboardEvent): void {
    // AltGr, which makes letters, is said as Ctrl and Alt.
    const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState?.('AltGraph');
    if (isChord || isModifier(event.key)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // One sign may have two units: an emoji.
    if ([...event.key].length === 1) this.typed.update((text) => text + event.key);
    else if (event.key === 'Backspace') this.typed.update((text) => [...text].slice(0, -1).join(''));
  }
}

function isModifier(key: string): boolean {
  return ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock'].includes(key);
}
