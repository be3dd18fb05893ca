import { DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { PageRow } from '../../contract';
import { PageSchema } from '../api/page-schema';
import { PageBranches } from './page-branches';
import { TreeActs } from './tree-acts';

/** Where a dragged page would land: beside a page, or as the last beneath it. */
export interface DropPlace {
  readonly page: string;
  readonly zone: 'before' | 'after' | 'into';
}

const opensAfter = 600;

/** Dragging pages about a tree. Its twin for the keyboard is the dialog "Move…", and Alt with the arrows. */
@Injectable()
export class TreeDrag {
  private readonly branches = inject(PageBranches);
  private readonly schema = inject(PageSchema);
  private readonly acts = inject(TreeActs);

  readonly dragged = signal<PageRow | null>(null);
  readonly place = signal<DropPlace | null>(null);
  private opening: { readonly page: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stopOpening());
  }

  start(event: DragEvent, page: PageRow): void {
    if (!event.dataTransfer || !page.may.move) return event.preventDefault();
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', page.path);
    this.dragged.set(page);
  }

  over(event: DragEvent, page: PageRow, isOpen: boolean): void {
    const place = this.placeAt(event, page, isOpen);
    if (!place) return this.place.set(null);
    event.preventDefault();
    event.dataTransfer!.dropEffect = 'move';
    if (this.place()?.page !== place.page || this.place()?.zone !== place.zone) this.place.set(place);
    if (place.zone === 'into' && page.children > 0 && !isOpen) this.openSoon(page.id);
    else this.stopOpening();
  }

  async drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    const [page, place] = [this.dragged(), this.place()];
    this.end();
    const target = place && this.branches.page(place.page);
    if (!page || !target) return;
    if (place.zone === 'into') return void (await this.acts.move(page, { parent: target.id }));
    const after = place.zone === 'after' ? target.id : this.branches.predecessor(target.id);
    if (after === page.id || target.id === page.id) return;
    await this.acts.move(page, { ...(target.parent !== page.parent && { parent: target.parent! }), after });
  }

  end(): void {
    this.stopOpening();
    this.dragged.set(null);
    this.place.set(null);
  }

  /** Upper quarter: before; lower quarter: behind, unless its children are in between; else beneath. Only where the page may stand, and the person may put it. */
  private placeAt(event: DragEvent, target: PageRow, isOpen: boolean): DropPlace | null {
    const page = this.dragged();
    if (!page || this.branches.isBeneath(target.id, page.id)) return null;
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const share = (event.clientY - top) / height;
    const parent = target.parent ? this.branches.page(target.parent) : undefined;
    const mayBeside = parent?.may.adopt === true && this.schema.mayStand(page.type, parent.type);
    const mayInto = target.may.adopt && this.schema.mayStand(page.type, target.type) && !(page.parent === target.id);
    const [upper, lower] = mayInto ? [0.28, 0.72] : [0.5, 0.5];
    if (mayBeside && share < upper) return { page: target.id, zone: 'before' };
    if (mayBeside && share >= lower && !isOpen) return { page: target.id, zone: 'after' };
    return mayInto ? { page: target.id, zone: 'into' } : null;
  }

  private openSoon(page: string): void {
    if (this.opening?.page === page) return;
    this.stopOpening();
    this.opening = { page, timer: setTimeout(() => void this.branches.expand(page), opensAfter) };
  }

  private stopOpening(): void {
    clearTimeout(this.opening?.timer);
    this.opening = undefined;
  }
}
