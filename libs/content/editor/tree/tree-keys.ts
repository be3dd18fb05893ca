import { Directive, ElementRef, inject, input, output } from '@angular/core';
import type { TreeLine } from './page-branches';

/**
 * The keyboard of a tree (WAI-ARIA Authoring Practices, "Tree View"): arrows, Home, End, typing ahead, Enter. The tree has
 * one tab stop; which line has it is `current`.
 */
@Directive({ selector: '[tesseraTreeKeys]', host: { role: 'tree', '(keydown)': 'press($event)' } })
export class TreeKeys {
  readonly lines = input.required<readonly TreeLine[]>({ alias: 'tesseraTreeKeys' });
  readonly current = input.required<string | null>();

  readonly go = output<string>();
  readonly expand = output<string>();
  readonly collapse = output<string>();
  /** Enter or Space on a line. */
  readonly enter = output<string>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private typed = '';
  private forget: ReturnType<typeof setTimeout> | undefined;

  protected press(event: KeyboardEvent): void {
    // Keys pressed in a field or on a button inside a line are theirs.
    if (event.defaultPrevented || (event.target as HTMLElement).closest('input, button, [contenteditable]')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')?.dataset['line'];
    if (this.act(event.key, line ?? this.current())) event.preventDefault();
  }

  private act(key: string, from: string | null): boolean {
    const lines = this.lines();
    const index = lines.findIndex((each) => each.key === from);
    const line = lines[index];
    switch (key) {
      case 'ArrowDown':
        return this.moveTo(index + 1);
      case 'ArrowUp':
        return this.moveTo(index < 0 ? 0 : index - 1);
      case 'Home':
        return this.moveTo(0);
      case 'End':
        return this.moveTo(lines.length - 1);
      case 'ArrowRight':
        return line?.sort === 'page' && this.openOrEnter(line, index);
      case 'ArrowLeft':
        return line !== undefined && this.closeOrLeave(line, index);
      case ' ':
        // Within words that are being typed a space is one of their letters.
        if (this.typed) return this.typeAhead(key, index);
        return this.take(line);
      case 'Enter':
        return this.take(line);
      default:
        return key.length === 1 && this.typeAhead(key, index);
    }
  }

  private moveTo(index: number): boolean {
    const line = this.lines()[index];
    if (line) this.go.emit(line.key);
    return line !== undefined;
  }

  private take(line: TreeLine | undefined): boolean {
    if (line) this.enter.emit(line.key);
    return line !== undefined;
  }

  private openOrEnter(line: TreeLine & { sort: 'page' }, index: number): boolean {
    if (line.page.children === 0) return true;
    if (!line.isOpen) this.expand.emit(line.key);
    else this.moveTo(index + 1);
    return true;
  }

  private closeOrLeave(line: TreeLine, index: number): boolean {
    if (line.sort === 'page' && line.isOpen) this.collapse.emit(line.key);
    else this.moveTo(this.lines().findLastIndex((each, at) => at < index && each.level < line.level));
    return true;
  }

  private typeAhead(key: string, index: number): boolean {
    clearTimeout(this.forget);
    this.forget = setTimeout(() => (this.typed = ''), 700);
    this.typed += key.toLowerCase();
    const isSame = [...this.typed].every((letter) => letter === this.typed[0]);
    const wanted = isSame ? this.typed[0]! : this.typed;
    const lines = this.lines();
    const order = [...lines.slice(index + (isSame ? 1 : 0)), ...lines.slice(0, Math.max(0, index + 1))];
    const found = order.find((line) => line.sort === 'page' && line.page.title.toLowerCase().startsWith(wanted));
    if (found) this.go.emit(found.key);
    return true;
  }

  /** Puts the keyboard onto a line. */
  focus(key: string): void {
    this.element.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"]`)?.focus();
  }
}
