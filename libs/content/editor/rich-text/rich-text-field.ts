import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import type { Json, RichText } from '@tessera/models';
import { Dialogs, fieldContext, Notice } from '@tessera/ui';
import { sameJson } from '../draft/same-json';
import { drawRichText } from './text/draw-rich-text';
import { LinkDialog, type LinkChoice, type LinkQuestion } from './link-dialog';
import type { CaretPlace, LiveText, TextAct, TextState } from './live-text';
import { LiveTexts } from './live-texts';
import { isEmptyRichText } from './schema/rich-text-json';
import { isKnownRichText } from './schema/known-rich-text';
import { type SelectionBox, TextToolbar } from './text-toolbar';
import { textNeighbours } from './text-neighbours';

const nothing: TextState = { hasFocus: false, hasSelection: false, active: new Set() };

/** Formatted text. Shown as still elements until somebody points at it or goes into it; then it is written in place. */
@Component({
  selector: 'tessera-rich-text-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  // One sheet for the still and the live text, whose elements are not made by templates.
  encapsulation: ViewEncapsulation.None,
  imports: [Notice, TextToolbar],
  host: {
    class: 'tessera-rich-text',
    '[class.boxed]': 'field.look() === "form"',
    '[class.blank]': 'isBlank()',
    '[class.awake]': 'isAwake()',
    '[attr.data-prompt]': 'field.prompt() || null',
    '(pointerenter)': 'point($event)',
    '(pointerleave)': 'unpoint()',
    '(drop)': 'keepHere($event)',
  },
  templateUrl: './rich-text-field.html',
  styleUrl: './rich-text-field.css',
})
export class RichTextField {
  protected readonly field = inject(fieldContext);
  private readonly neighbours = inject(textNeighbours, { optional: true });
  private readonly lifetime = inject(DestroyRef);
  private readonly texts = inject(LiveTexts);
  private readonly dialogs = inject(Dialogs);
  private readonly still = viewChild.required<ElementRef<HTMLElement>>('still');
  private readonly liveHost = viewChild.required<ElementRef<HTMLElement>>('live');
  private readonly toolbar = viewChild(TextToolbar);

  protected readonly value = computed(() => (this.field.value() ?? null) as unknown as RichText | null);
  protected readonly isBlank = computed(() => isEmptyRichText(this.value()));
  protected readonly isKnown = computed(() => isKnownRichText(this.value()));
  protected readonly isAwake = signal(false);
  protected readonly textState = signal<TextState>(nothing);
  private live: LiveText | null = null;
  /** What came from the live text last; coming back from the draft it is no news. */
  private written: Json | undefined;
  private isTaking = false;
  private early = '';
  private pointing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const value = this.value() as Json | undefined;
      if (this.live) {
        if (!sameJson(value, this.written)) this.live.give(value);
        this.written = value;
      } else if (!this.isAwake()) {
        untracked(() => this.draw());
      }
    });
    this.neighbours?.adopt(this);
    this.lifetime.onDestroy(() => {
      clearTimeout(this.pointing);
      this.sleep();
    });
  }

  /** Puts the caret into the text. */
  async focus(place: CaretPlace): Promise<void> {
    if (await this.take()) this.live?.focus(place);
    else this.live?.select(place);
    this.writeEarly();
  }

  /** Puts the caret behind what `length` positions of a document hold; see `joinRichText`. */
  async focusAt(position: number): Promise<void> {
    if (await this.take()) this.live?.focusAt(position);
    else this.live?.select(position);
    this.writeEarly();
  }

  act(act: TextAct): void {
    this.live?.act(act);
  }

  /** Takes the keyboard back where it left; `words` are written there. */
  resume(words = ''): void {
    this.live?.resume(words);
  }

  protected point(event: PointerEvent): void {
    // Whoever rests on a text may want to write in it: the editor is there before the press, so that the press is its own.
    if (event.pointerType === 'mouse') this.pointing = setTimeout(() => void this.wake(), 80);
  }

  /** A file dropped on a text without neighbours must not take the browser away from the page. */
  protected keepHere(event: DragEvent): void {
    if (!this.neighbours && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  }

  protected unpoint(): void {
    clearTimeout(this.pointing);
  }

  protected async press(event: PointerEvent): Promise<void> {
    if (this.isAwake() || event.button !== 0 || !this.isKnown()) return;
    event.preventDefault();
    await this.focus({ left: event.clientX, top: event.clientY });
  }

  protected enter(): void {
    if (!this.isAwake() && !this.isTaking) void this.focus('start');
  }

  /** Keeps what is typed while the editor loads. */
  protected typeEarly(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.isKnown()) return;
    if (event.key.length === 1) this.early += event.key;
    else if (event.key === 'Enter') this.early += '\n';
    else if (event.key === 'Backspace') this.early = this.early.slice(0, -1);
    else return;
    event.preventDefault();
  }

  /** The toolbar gets the keyboard by Alt F10, as in other editors, and gives it back by Escape. */
  protected pressKey(event: KeyboardEvent): void {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    this.toolbar()?.focus();
  }

  protected async link(): Promise<void> {
    const live = this.live;
    if (!live) return;
    const answer = await this.dialogs.open<LinkChoice, LinkQuestion>(LinkDialog, {
      data: live.link(),
      focus: 'input[inputmode=url], input[type=search]',
    });
    if (answer) live.setLink(answer.target, answer.words);
    else this.resume();
  }

  /** The place of the selection within the field; the toolbar stands above it. */
  protected readonly box = (): SelectionBox | null => {
    const host = this.liveHost().nativeElement.getBoundingClientRect();
    const box = this.live?.box();
    return box
      ? {
          left: box.left - host.left,
          top: box.top - host.top,
          bottom: box.bottom - host.top,
          width: host.width,
          roomAbove: box.top,
        }
      : null;
  };

  /**
   * Takes the keyboard at once, lest what is typed while the editor loads land where it was before; false when it went on to
   * another place meanwhile.
   */
  private async take(): Promise<boolean> {
    if (this.live) return true;
    const still = this.still().nativeElement;
    this.isTaking = true;
    still.focus({ preventScroll: true });
    this.isTaking = false;
    await this.texts.load();
    const isHere = still.ownerDocument.activeElement === still;
    await this.wake();
    return isHere;
  }

  private writeEarly(): void {
    this.live?.write(this.early);
    this.early = '';
  }

  private async wake(): Promise<void> {
    if (this.live || !this.isKnown()) return;
    const { LiveText: Live } = await this.texts.load();
    // It may have gone while the editor was loaded.
    if (this.live || this.lifetime.destroyed) return;
    const value = this.field.value();
    this.written = value;
    this.live = new Live({
      element: this.liveHost().nativeElement,
      value,
      label: this.field.schema().label,
      neighbours: this.neighbours,
      onChange: (changed) => {
        this.written = changed;
        this.field.set(changed);
      },
      onState: (state) => this.textState.set(state),
      onLink: () => void this.link(),
    });
    this.swap(true);
    this.still().nativeElement.replaceChildren();
    this.texts.woke(
      this,
      () => this.live?.hasFocus === true,
      () => this.sleep(),
    );
  }

  private sleep(): void {
    if (!this.live) return;
    this.live.destroy();
    this.live = null;
    this.texts.slept(this);
    this.textState.set(nothing);
    this.swap(false);
    this.draw();
  }

  /** At once, not with the next drawing: the caret is placed by where things are. */
  private swap(isAwake: boolean): void {
    this.isAwake.set(isAwake);
    this.still().nativeElement.hidden = isAwake;
    this.liveHost().nativeElement.hidden = !isAwake;
  }

  private draw(): void {
    const element = this.still().nativeElement;
    const value = this.value();
    element.replaceChildren(
      drawRichText(
        value && value.content.length > 0 ? value : { type: 'doc', content: [{ type: 'paragraph' }] },
        element.ownerDocument,
      ),
    );
  }
}
