import { DestroyRef, DOCUMENT, inject, Injectable } from '@angular/core';
import { FocusMover, isPressed } from '@tessera/ui';
import { DraftSession } from './saving/draft-session';

/** Within these, what is typed is of the draft and goes back with it, instead of by the browser's or the text's own memory. */
const ofTheDraft = 'tessera-writing-surface [data-path], tessera-page-inspector [data-path]';

const title = 'tessera-writing-surface .title';

/** One way back for words and structure alike: ⌘Z, and the menu of the browser, wherever in the page somebody is. */
@Injectable()
export class UndoKeys {
  private readonly session = inject(DraftSession);
  private readonly document = inject(DOCUMENT);
  private readonly mover = inject(FocusMover);

  constructor() {
    const press = (event: KeyboardEvent): void => this.press(event);
    const input = (event: InputEvent): void => this.input(event);
    this.document.addEventListener('keydown', press, { capture: true });
    this.document.addEventListener('beforeinput', input, { capture: true });
    inject(DestroyRef).onDestroy(() => {
      this.document.removeEventListener('keydown', press, { capture: true });
      this.document.removeEventListener('beforeinput', input, { capture: true });
    });
  }

  undo(): void {
    this.show(() => this.session.undo());
  }

  redo(): void {
    this.show(() => this.session.redo());
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || !this.isOurs(event)) return;
    if (isPressed('mod+z', event)) this.undo();
    else if (isPressed('mod+shift+z', event) || isPressed('mod+y', event)) this.redo();
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  private input(event: InputEvent): void {
    if (!this.isOurs(event)) return;
    if (event.inputType === 'historyUndo') this.undo();
    else if (event.inputType === 'historyRedo') this.redo();
    else return;
    event.preventDefault();
  }

  private isOurs({ target }: Event): boolean {
    const path = target instanceof Element ? target.closest<HTMLElement>(ofTheDraft)?.dataset['path'] : undefined;
    const [field] = path?.split('.') ?? [];
    return this.session.type()?.fields.some(({ name }) => name === field) === true;
  }

  /** What comes back is seen; where a block goes that has the keyboard, its neighbour takes it. Nothing else moves the keyboard. */
  private show(retrace: () => string | null): void {
    const before = this.document.activeElement;
    const at = this.frames().findIndex((frame) => frame.contains(before));
    const path = retrace();
    if (path === null) return;
    this.mover.draw();
    this.place(path)?.scrollIntoView({ block: 'nearest' });
    const { body } = this.document;
    if (before === body || this.document.activeElement !== body) return;
    const frames = this.frames();
    const next = frames[Math.min(at, frames.length - 1)] ?? this.document.querySelector<HTMLElement>(title);
    next?.focus({ preventScroll: true });
  }

  private place(path: string): Element | null {
    const steps = path.split('.');
    for (let length = steps.length; length > 0; length--) {
      const part = CSS.escape(steps.slice(0, length).join('.'));
      const place = this.document.querySelector(`tessera-writing-surface [data-path="${part}"]`);
      if (place) return place;
    }
    return null;
  }

  private frames(): HTMLElement[] {
    return [...this.document.querySelectorAll<HTMLElement>('tessera-writing-surface tessera-block-frame')];
  }
}
