import { CdkMenuTrigger } from '@angular/cdk/menu';
import { NgComponentOutlet, NgTemplateOutlet } from '@angular/common';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import type { BlockJson, Json } from '@tessera/models';
import { FocusMover, Icon, Menu, MenuFor, MenuItem, MenuLine, Notice, WidgetCatalogue } from '@tessera/ui';
import type { BlockSchema } from '../../contract';
import type { CaretPlace, TextAct } from '../rich-text/live-text';
import type { RichTextField } from '../rich-text/rich-text-field';
import { type TextHalves, textNeighbours, type TextNeighbours } from '../rich-text/text-neighbours';
import { blockContext, type BlockContext } from './faces/block-context';
import { BlockDrag } from './block-drag';
import { FaceCatalogue } from './faces/face-catalogue';
import { KeptFace } from './faces/kept-face';
import { blockNotes } from './block-notes';
import { blockSequence } from './block-sequence';

/**
 * One block on the writing surface: its face, and beside it a quiet gutter with the handle. Escape takes the keyboard from
 * the content to the block as a whole; from there arrows go to its neighbours and keys move, duplicate and remove it.
 */
@Component({
  selector: 'tessera-block-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, Menu, MenuFor, MenuItem, MenuLine, NgComponentOutlet, NgTemplateOutlet, Notice],
  providers: [
    { provide: blockContext, useExisting: BlockFrame },
    { provide: textNeighbours, useExisting: BlockFrame },
  ],
  host: {
    role: 'group',
    tabindex: '-1',
    'aria-roledescription': 'block',
    '[attr.aria-label]': 'name()',
    '[attr.data-path]': 'path()',
    '[class.active]': 'isActive()',
    '[class.dragged]': 'isDragged()',
    '[class.drop-top]': 'dropEdge() === "top"',
    '[class.drop-bottom]': 'dropEdge() === "bottom"',
    '(pointerenter)': 'isPointed.set(true)',
    '(pointerleave)': 'isPointed.set(false)',
    '(focusin)': 'enter()',
    '(focusout)': 'exit($event)',
    '(keydown)': 'press($event)',
  },
  templateUrl: './block-frame.html',
  styleUrl: './block-frame.css',
})
export class BlockFrame implements BlockContext, TextNeighbours {
  readonly block = input.required<BlockJson>();
  /** Undefined for a block whose type is not installed. */
  readonly knownSchema = input.required<BlockSchema | undefined>();
  readonly path = input.required<string>();
  readonly at = input.required<number>();
  readonly of = input.required<number>();
  readonly isDragged = input(false);
  readonly dropEdge = input<'top' | 'bottom' | null>(null);
  readonly visited = output<void>();

  protected readonly blocks = inject(blockSequence);
  protected readonly drag = inject(BlockDrag);
  private readonly faces = inject(FaceCatalogue);
  private readonly mover = inject(FocusMover);
  private readonly widgets = inject(WidgetCatalogue);
  private readonly notes = inject(blockNotes, { optional: true });
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly menu = viewChild(CdkMenuTrigger);
  private text: RichTextField | null = null;

  protected readonly isPointed = signal(false);
  private readonly isVisited = signal(false);
  readonly isActive = computed(() => this.isPointed() || this.isVisited());
  readonly schema = computed<BlockSchema>(
    () => this.knownSchema() ?? { name: this.block().type, label: this.block().type, fields: [], preview: {} },
  );
  protected readonly face = computed(() => (this.schema().isGuarded ? KeptFace : this.faces.face(this.block().type)));
  protected readonly note = computed(() => this.notes?.note(this.block().id) ?? null);
  protected readonly name = computed(() => `${this.schema().label}, block ${this.at()} of ${this.of()}`);

  set(name: string, value: Json): void {
    this.blocks.set(this.block().id, name, value);
  }

  adopt(text: RichTextField): void {
    this.text = text;
  }

  /** Puts the keyboard onto the block, or into its content. */
  async focus(place: CaretPlace | 'frame'): Promise<void> {
    if (place === 'frame') this.element.focus({ preventScroll: true });
    else if (this.text) await this.text.focus(place);
    else await this.focusControl(place === 'end');
    this.show();
  }

  /** Into the first or last line, near `x`. */
  async focusNear(edge: 'top' | 'bottom', x: number): Promise<void> {
    const { top, bottom } = this.element.getBoundingClientRect();
    this.show();
    if (this.text) await this.text.focus({ left: x, top: edge === 'top' ? top + 8 : bottom - 8 });
    else await this.focus('frame');
  }

  async focusAt(position: number): Promise<void> {
    await this.text?.focusAt(position);
  }

  resume(words: string): void {
    this.text?.resume(words);
  }

  act(act: TextAct): void {
    this.text?.act(act);
  }

  show(): void {
    this.element.scrollIntoView({ block: 'nearest' });
  }

  leave(direction: 'up' | 'down', x: number): boolean {
    return this.blocks.leave(this.block().id, direction, x);
  }

  joinBefore(): boolean {
    return this.blocks.joinBefore(this.block().id);
  }

  insertHere(at: DOMRect, cut: () => TextHalves): void {
    void this.blocks.addWithin(this.block().id, at, cut);
  }

  takePictures(files: readonly File[], cut: () => TextHalves): void {
    this.blocks.addPictures(this.block().id, files, cut);
  }

  rise(): void {
    this.element.focus({ preventScroll: true });
  }

  protected addBelow(event: Event): void {
    void this.blocks.add(this.block().id, (event.currentTarget as HTMLElement).getBoundingClientRect());
  }

  protected startDrag(event: DragEvent): void {
    this.drag.start(event, this.block().id, this.element);
  }

  protected enter(): void {
    if (!this.isVisited()) this.visited.emit();
    this.isVisited.set(true);
  }

  protected exit(event: FocusEvent): void {
    if (!this.element.contains(event.relatedTarget as Node | null)) this.isVisited.set(false);
  }

  protected press(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.isComposing) return;
    const done = this.isWhole(event) ? this.pressOnBlock(event) : this.pressInside(event);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  private isWhole(event: KeyboardEvent): boolean {
    return event.target === this.element;
  }

  private pressInside(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') this.rise();
    else if (event.altKey && event.key === 'ArrowUp') this.blocks.move(this.block().id, -1);
    else if (event.altKey && event.key === 'ArrowDown') this.blocks.move(this.block().id, 1);
    else return false;
    return true;
  }

  private pressOnBlock(event: KeyboardEvent): boolean {
    const { id } = this.block();
    const isMod = event.metaKey || event.ctrlKey;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      this.blocks.move(id, event.key === 'ArrowUp' ? -1 : 1);
    else if (isMod && event.key.toLowerCase() === 'd') this.blocks.duplicate(id);
    else if (isMod || event.altKey) return false;
    else if (event.key === 'ArrowUp') this.blocks.step(id, -1);
    else if (event.key === 'ArrowDown') this.blocks.step(id, 1);
    else if (event.key === 'Enter') void this.focus('start');
    else if (event.key === 'Backspace' || event.key === 'Delete') this.blocks.remove(id);
    else if (event.key === '/' || event.key === '+') void this.blocks.add(id, this.element.getBoundingClientRect());
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) this.menu()?.open();
    else return false;
    return true;
  }

  private async focusControl(isLast: boolean): Promise<void> {
    const find = () =>
      [
        ...this.element.querySelectorAll<HTMLElement>(
          '.face :is(textarea, input:not([type=file]), select, button, [contenteditable], [tabindex="0"]):not([tabindex="-1"])',
        ),
      ].at(isLast ? -1 : 0);
    (find() ?? this.element).focus({ preventScroll: true });
    if (document.activeElement !== this.element) return;
    // The widgets of its fields are not loaded yet.
    await this.widgets.prepareFields(this.schema().fields);
    if (document.activeElement === this.element) this.mover.to(find, { preventScroll: true });
  }
}
