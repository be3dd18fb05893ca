import { ElementRef, inject, Injectable, signal } from '@angular/core';
import type { BlockJson } from '@tessera/models';

/** Where something dragged would land: behind a block, or first. */
export interface BlockPlace {
  readonly after: string | null;
}

/** Dragging a block by its handle, or pictures from outside, to a place among the blocks. */
@Injectable()
export class BlockDrag {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly dragged = signal<string | null>(null);
  readonly place = signal<BlockPlace | null>(null);

  start(event: DragEvent, id: string, image: Element): void {
    if (!event.dataTransfer) return;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('application/x-tessera-block', id);
    event.dataTransfer.setDragImage(image, 24, 16);
    this.dragged.set(id);
  }

  over(event: DragEvent, blocks: readonly BlockJson[]): void {
    const isPicture = event.dataTransfer?.types.includes('Files') ?? false;
    // A text that takes drops itself has prevented the default already; what is meant for it is neither block nor file.
    if (this.dragged() === null && !isPicture) return;
    event.preventDefault();
    event.stopPropagation();
    const frames = [...this.element.querySelectorAll<HTMLElement>(':scope > tessera-block-frame')];
    const before = frames.findLastIndex((frame) => middleOf(frame) < event.clientY);
    const after = blocks[before]?.id ?? null;
    if (this.place()?.after !== after || !this.place()) this.place.set({ after });
  }

  leave(event: DragEvent): void {
    if (!this.element.contains(event.relatedTarget as Node | null)) this.place.set(null);
  }

  end(): void {
    this.dragged.set(null);
    this.place.set(null);
  }

  /** At which edge of a block the mark of the place is drawn. */
  edgeOf(id: string, isFirst: boolean): 'top' | 'bottom' | null {
    const place = this.place();
    if (!place) return null;
    if (place.after === id) return 'bottom';
    return place.after === null && isFirst ? 'top' : null;
  }
}

function middleOf(element: HTMLElement): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
