import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  viewChildren,
} from '@angular/core';
import type { BlockJson, FieldSchema, Json } from '@tessera/models';
import { FocusMover, Icon, Toasts } from '@tessera/ui';
import type { BlockSchema } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { placeAfter, withFields } from '../draft/change';
import { PictureUploads } from '@tessera/media/editor';
import type { CaretPlace, TextAct } from '../rich-text/live-text';
import type { TextHalves } from '../rich-text/text-neighbours';
import { BlockDrag } from './block-drag';
import { BlockFrame } from './block-frame';
import { copyOf, cutBy, isBlankText, joined, newBlock, nudged, textFieldOf, withInserted } from './block-lists';
import { BlockMenu, type MenuOffer, type MenuPlace } from './menu/block-menu';
import { blockSequence, type BlockSequence } from './block-sequence';
import { textOffers } from './menu/text-offers';

/** A new state of the blocks; a change of structure is a step of its own on the way back. */
export interface BlocksChange {
  readonly blocks: readonly BlockJson[];
  readonly isStructure: boolean;
}

/** The blocks of a field on the writing surface, and everything that is done to them as a sequence. */
@Component({
  selector: 'tessera-blocks-editor',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BlockFrame, Icon],
  providers: [BlockDrag, { provide: blockSequence, useExisting: BlocksEditor }],
  templateUrl: './blocks-editor.html',
  styleUrl: './blocks-editor.css',
  host: { '(dragover)': 'drag.over($event, blocks())', '(drop)': 'drop($event)', '(dragleave)': 'drag.leave($event)' },
})
export class BlocksEditor implements BlockSequence {
  readonly schema = input.required<FieldSchema>();
  readonly blocks = input.required<readonly BlockJson[]>();
  readonly path = input.required<string>();
  readonly changed = output<BlocksChange>();
  /** The caret goes up from the first block. */
  readonly leftUp = output<void>();
  /** The keyboard or the pointer went to a block. */
  readonly visited = output<string>();

  /** Within another block there is no rest of the page to click into. */
  protected readonly isNested = computed(() => this.path().includes('.'));
  protected readonly drag = inject(BlockDrag);
  private readonly types = inject(PageSchema);
  private readonly menu = inject(BlockMenu);
  private readonly toasts = inject(Toasts);
  private readonly uploads = inject(PictureUploads);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly frames = viewChildren(BlockFrame);

  private readonly allowed = computed(() => this.types.blocksFor(this.schema()));
  private readonly blockOffers = computed<readonly MenuOffer[]>(() =>
    this.allowed().map(({ name, label, icon = 'box', help, also }) => ({
      id: name,
      label,
      icon,
      group: 'Blocks',
      ...(help && { help }),
      ...(also && { also }),
    })),
  );
  protected readonly textBlock = computed(() => this.allowed().find((schema) => textFieldOf(schema)));
  private readonly pictureBlock = computed(() =>
    this.allowed().find(({ fields }) => fields.some(({ kind }) => kind === 'image')),
  );

  schemaOf(block: BlockJson): BlockSchema | undefined {
    return this.types.block(block.type);
  }

  /** Puts the keyboard into the first block; into a new text where there is none. */
  enter(place: CaretPlace = 'start'): void {
    const [first] = this.blocks();
    if (first) this.focus(first.id, place);
    else this.write();
  }

  /** A new text behind the last block, or the last block itself where that is an empty text. */
  write(): void {
    const last = this.blocks().at(-1);
    const field = last && textFieldOf(this.schemaOf(last));
    if (last && field && isBlankText(last, field)) return this.focus(last.id, 'end');
    const schema = this.textBlock();
    if (schema) this.insert([newBlock(schema)], last?.id ?? null);
  }

  set(id: string, name: string, value: Json): void {
    this.emit(
      this.blocks().map((block) => (block.id === id ? withFields(block, { [name]: value }) : block)),
      false,
    );
  }

  move(id: string, by: 1 | -1): void {
    const blocks = nudged(this.blocks(), id, by);
    if (blocks === this.blocks()) return;
    this.emit(blocks);
    this.hold(id);
  }

  duplicate(id: string): void {
    const block = this.blocks().find((each) => each.id === id);
    if (block) this.insert([copyOf(block)], id, 'frame');
  }

  /** Takes a block away; the keyboard goes to its neighbour. */
  remove(id: string): void {
    const blocks = this.blocks();
    const index = blocks.findIndex((block) => block.id === id);
    const block = blocks[index];
    if (!block) return;
    const before = blocks[index - 1]?.id ?? null;
    this.emit(blocks.toSpliced(index, 1));
    const neighbour = blocks[index + 1] ?? blocks[index - 1];
    if (neighbour) this.focus(neighbour.id, 'frame');
    const undo = (): void => {
      this.emit(placeAfter(this.blocks(), block, before));
      this.focus(block.id, 'frame');
    };
    this.toasts.show({ text: `${this.schemaOf(block)?.label ?? 'Block'} removed`, undo });
  }

  /** Asks what shall stand behind a block (null: first) and puts it there. */
  async add(after: string | null, at: MenuPlace): Promise<void> {
    const offer = await this.menu.ask(at, this.blockOffers());
    const schema = typeof offer === 'string' ? undefined : this.types.block(offer.id);
    if (schema) this.insert([newBlock(schema)], after);
    else if (after !== null) this.focus(after, 'frame');
  }

  /** "/" at the beginning of a line: the line becomes something else, or makes room for it. */
  async addWithin(id: string, at: MenuPlace, cut: () => TextHalves): Promise<void> {
    const offer = await this.menu.ask(at, [
      ...textOffers,
      ...this.blockOffers().filter((each) => each.id !== this.textBlock()?.name),
    ]);
    const frame = this.frame(id);
    if (typeof offer === 'string') return frame?.resume(offer === 'escape' ? '/' : '');
    if (offer.id.startsWith('text:')) return frame?.act(offer.id.slice('text:'.length) as TextAct);
    const schema = this.types.block(offer.id);
    if (schema) this.cutBy(id, cut(), [newBlock(schema)]);
  }

  /** Pictures pasted into a text stand between its halves, others behind a block. */
  addPictures(id: string | null, files: readonly File[], cut?: () => TextHalves): void {
    const schema = this.pictureBlock();
    if (!schema) return;
    const field = schema.fields.find(({ kind }) => kind === 'image')!.name;
    const blocks = files.map((file) => {
      const block = newBlock(schema);
      this.uploads.bring(`${this.path()}.${block.id}.${field}`, file);
      return block;
    });
    if (id && cut) this.cutBy(id, cut(), blocks);
    else this.insert(blocks, id);
  }

  /** The caret goes over the edge of a block. */
  leave(id: string, direction: 'up' | 'down', x: number): boolean {
    const index = this.blocks().findIndex((block) => block.id === id);
    const target = this.blocks()[index + (direction === 'up' ? -1 : 1)];
    if (target) void this.frame(target.id)?.focusNear(direction === 'up' ? 'bottom' : 'top', x);
    else if (direction === 'up') this.leftUp.emit();
    else return false;
    return true;
  }

  /** Backspace at the beginning of a text: an empty one goes away, others join the text before them. */
  joinBefore(id: string): boolean {
    const blocks = this.blocks();
    const index = blocks.findIndex((block) => block.id === id);
    const [block, before] = [blocks[index]!, blocks[index - 1]];
    const field = textFieldOf(this.schemaOf(block));
    if (!field) return false;
    if (isBlankText(block, field) && (before || blocks.length > 1)) {
      this.emit(blocks.toSpliced(index, 1));
      if (before) this.focus(before.id, 'end');
      else this.leftUp.emit();
      return true;
    }
    if (!before) return false;
    if (textFieldOf(this.schemaOf(before)) === field && before.type === block.type) {
      const { blocks: next, caret } = joined(blocks, before, block, field);
      this.emit(next);
      this.mover.draw();
      void this.frame(before.id)?.focusAt(caret);
    } else {
      this.focus(before.id, 'frame');
    }
    return true;
  }

  /** Puts the keyboard onto a block, or into it; also onto one that is drawn only now. */
  focus(id: string, place: CaretPlace | 'frame'): void {
    this.mover.draw();
    void this.frame(id)?.focus(place);
  }

  /** From one block to its neighbour, as a whole. */
  step(id: string, by: 1 | -1): void {
    const index = this.blocks().findIndex((block) => block.id === id);
    const target = this.blocks()[index + by];
    if (target) this.focus(target.id, 'frame');
    else if (by < 0) this.leftUp.emit();
  }

  protected drop(event: DragEvent): void {
    const place = this.drag.place();
    const files = [...(event.dataTransfer?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
    const dragged = this.drag.dragged();
    this.drag.end();
    if (!place || event.defaultPrevented) return;
    event.preventDefault();
    if (files.length > 0) return this.addPictures(place.after, files);
    const block = this.blocks().find(({ id }) => id === dragged);
    if (!block || place.after === block.id) return;
    this.emit(placeAfter(this.blocks(), block, place.after));
    this.hold(block.id);
  }

  protected addAtEnd(event: MouseEvent): void {
    void this.add(this.blocks().at(-1)?.id ?? null, (event.currentTarget as HTMLElement).getBoundingClientRect());
  }

  protected addFirst(event: MouseEvent): void {
    void this.add(null, (event.currentTarget as HTMLElement).getBoundingClientRect());
  }

  private insert(blocks: readonly BlockJson[], after: string | null, place: CaretPlace | 'frame' = 'start'): void {
    this.emit(withInserted(this.blocks(), blocks, after));
    this.focus(blocks.at(-1)!.id, place);
  }

  private cutBy(id: string, halves: TextHalves, between: readonly BlockJson[]): void {
    const block = this.blocks().find((each) => each.id === id);
    const field = block && textFieldOf(this.schemaOf(block));
    if (!field) return this.insert(between, id);
    this.emit(cutBy(this.blocks(), id, field, halves, between));
    this.focus(between.at(-1)!.id, 'start');
  }

  private emit(blocks: readonly BlockJson[], isStructure = true): void {
    this.changed.emit({ blocks, isStructure });
  }

  /** A block that moved keeps the keyboard and stays in sight. */
  private hold(id: string): void {
    const active = document.activeElement;
    const wasInside = active instanceof HTMLElement && this.element.contains(active);
    this.mover.draw();
    if (wasInside && active.isConnected) active.focus({ preventScroll: true });
    else void this.frame(id)?.focus('frame');
    this.frame(id)?.show();
  }

  private frame(id: string): BlockFrame | undefined {
    return this.frames().find((frame) => frame.block().id === id);
  }
}
