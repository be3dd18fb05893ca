import { DestroyRef, Directive, effect, ElementRef, inject, input, output } from '@angular/core';

/**
 * A text area that looks like the text it holds: no box, the face of what is around it, as high as its lines.
 * `<textarea tesseraSurfaceText [text]="title()" (textChange)="set($event)" [singleLine]="true"></textarea>`
 */
@Directive({
  selector: 'textarea[tesseraSurfaceText]',
  host: { class: 'tessera-surface-text', rows: '1', '(input)': 'read()', '(keydown)': 'press($event)' },
})
export class SurfaceText {
  readonly text = input.required<string>();
  /** Refuses line breaks; long text still wraps. */
  readonly singleLine = input(false);
  readonly textChange = output<string>();
  /** Enter in a single line: the person wants to go on below. */
  readonly finished = output<void>();

  private readonly element = inject<ElementRef<HTMLTextAreaElement>>(ElementRef).nativeElement;

  constructor() {
    effect(() => {
      const text = this.text();
      // Writing the same value again would move the caret.
      if (this.element.value !== text) this.write(text);
      this.fit();
    });
    if (globalThis.CSS?.supports?.('field-sizing', 'content') || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => this.fit());
    observer.observe(this.element);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  protected read(): void {
    const { value, selectionStart } = this.element;
    if (this.singleLine() && /[\r\n]/.test(value)) {
      this.element.value = value.replace(/\s*[\r\n]+\s*/g, ' ');
      this.element.setSelectionRange(selectionStart, selectionStart);
    }
    this.fit();
    this.textChange.emit(this.element.value);
  }

  /** The caret of whoever is in it goes to where the text changed, not to its end. */
  private write(text: string): void {
    const { value } = this.element;
    let same = 0;
    while (same < value.length && same < text.length && value.at(-1 - same) === text.at(-1 - same)) same++;
    this.element.value = text;
    if (this.element.ownerDocument.activeElement !== this.element) return;
    this.element.setSelectionRange(text.length - same, text.length - same);
  }

  protected press(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing || !this.singleLine() || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    this.finished.emit();
  }

  /** Browsers without `field-sizing` are told the height. */
  private fit(): void {
    if (globalThis.CSS?.supports?.('field-sizing', 'content')) return;
    this.element.style.height = 'auto';
    this.element.style.height = `${this.element.scrollHeight}px`;
  }
}
