import { Dialog as OpenDialogs } from '@angular/cdk/dialog';
import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, DOCUMENT, ElementRef, inject, signal } from '@angular/core';
import { FocusMover, Icon } from '@tessera/ui';
import { PageSchema } from '../../api/page-schema';
import { nudged } from '../../blocks/block-lists';
import { blocksOf, placeAfter } from '../../draft/change';
import { DraftSession } from '../saving/draft-session';
import { surfaceFields } from '../surface-fields';
import { outlineEntries } from './outline-entries';

/** The page as a list of its blocks and headings: a way to each, and another order by dragging or Alt and the arrows. */
@Component({
  selector: 'tessera-outline',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, NgTemplateOutlet],
  templateUrl: './outline.html',
  styleUrl: './outline.css',
})
export class Outline {
  private readonly session = inject(DraftSession);
  private readonly schema = inject(PageSchema);
  private readonly document = inject(DOCUMENT);
  private readonly dialogs = inject(OpenDialogs);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly mayMove = computed(() => this.session.page()?.may.change === true);
  protected readonly dragged = signal<{ readonly field: string; readonly id: string } | null>(null);
  /** The block behind which the dragged one would stand; `first` for none. */
  protected readonly target = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly parts = computed(() => {
    const type = this.session.type();
    return (type ? surfaceFields(type) : [])
      .filter(({ kind }) => kind === 'blocks')
      .map(({ name, label }) => ({
        name,
        label,
        entries: outlineEntries(blocksOf(this.session.fields(), name), (block) => this.schema.block(block)),
      }));
  });

  /** To a block, or a heading within it. On a small screen the outline makes way. */
  protected go(id: string, heading?: number): void {
    this.dialogs.closeAll();
    this.mover.to(
      () => {
        const frames = [...this.document.querySelectorAll<HTMLElement>('tessera-block-frame')];
        const frame = frames.find((each) => each.dataset['path']?.endsWith(`.${id}`));
        const place = heading === undefined ? frame : [...(frame?.querySelectorAll('h2, h3, h4') ?? [])].at(heading);
        place?.scrollIntoView({ block: heading === undefined ? 'nearest' : 'center' });
        return frame;
      },
      { preventScroll: true },
    );
  }

  protected press(event: KeyboardEvent, field: string, id: string): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !this.mayMove()) return;
    event.preventDefault();
    event.stopPropagation();
    const blocks = blocksOf(this.session.fields(), field);
    const moved = nudged(blocks, id, event.key === 'ArrowUp' ? -1 : 1);
    if (moved === blocks) return;
    this.session.setBlocks(field, moved, true);
    this.said.set(`Now ${moved.findIndex((block) => block.id === id) + 1} of ${moved.length}`);
    this.mover.to(() => this.element.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`));
  }

  /** From one line to the next. */
  protected step(event: Event, by: number): void {
    if ((event as KeyboardEvent).altKey) return;
    const lines = [...this.element.querySelectorAll<HTMLElement>('button')];
    const next = lines[lines.indexOf(this.document.activeElement as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  protected start(event: DragEvent, field: string, id: string): void {
    event.dataTransfer?.setData('application/x-tessera-outline', id);
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    this.dragged.set({ field, id });
  }

  /** Over the upper half of a line the dragged block would stand before it. */
  protected over(event: DragEvent, field: string, id: string): void {
    if (this.dragged()?.field !== field) return;
    event.preventDefault();
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const ids = blocksOf(this.session.fields(), field).map((block) => block.id);
    this.target.set(event.clientY < top + height / 2 ? (ids[ids.indexOf(id) - 1] ?? 'first') : id);
  }

  protected drop(event: DragEvent, field: string): void {
    event.preventDefault();
    const [dragged, target] = [this.dragged(), this.target()];
    this.end();
    const blocks = blocksOf(this.session.fields(), field);
    const block = blocks.find(({ id }) => id === dragged?.id);
    if (!block || target === null || target === block.id) return;
    this.session.setBlocks(field, placeAfter(blocks, block, target === 'first' ? null : target), true);
  }

  protected end(): void {
    this.dragged.set(null);
    this.target.set(null);
  }
}
