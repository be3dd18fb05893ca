import { LiveAnnouncer } from '@angular/cdk/a11y';
import { CdkDrag, type CdkDragDrop, CdkDropList, moveItemInArray } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, viewChild } from '@angular/core';
import { Combobox, type ComboboxOption, fieldContext, FocusMover, Icon } from '@tessera/ui';
import { RecordNames } from '../records/record-names';
import { ReferenceOffers } from './reference-offers';

/** Several records in an order, as tokens: Alt and an arrow key moves one, Delete takes it away, Enter looks at it. */
@Component({
  selector: 'tessera-references-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CdkDrag, CdkDropList, Combobox, Icon],
  providers: [ReferenceOffers],
  templateUrl: './references-widget.html',
  styleUrl: './references-widget.css',
})
export class ReferencesWidget {
  protected readonly field = inject(fieldContext);
  protected readonly offers = inject(ReferenceOffers);
  private readonly names = inject(RecordNames);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly mover = inject(FocusMover);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly combobox = viewChild(Combobox);

  protected readonly ids = computed(() => (this.field.value() ?? []) as readonly string[]);
  protected readonly tokens = computed(() => {
    const path = this.offers.resource();
    return this.ids().map((id) => {
      const name = path === null ? 'missing' : this.names.name(path, id)();
      return { id, text: name === 'missing' ? 'Something you may not see' : (name?.text ?? '…') };
    });
  });
  protected readonly options = computed(() => this.offers.all().filter(({ id }) => !this.ids().includes(id)));

  protected async take(option: ComboboxOption): Promise<void> {
    const id = await this.offers.take(option);
    if (id !== undefined && !this.ids().includes(id)) this.put([...this.ids(), id]);
  }

  protected press(event: KeyboardEvent, index: number): void {
    const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (event.altKey) this.move(index, index + step);
      else this.focus(index + step);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      this.remove(index);
    }
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    this.move(previousIndex, currentIndex);
  }

  protected remove(index: number): void {
    this.put(this.ids().filter((_, at) => at !== index));
    this.mover.draw();
    if (this.ids().length > 0) this.focus(Math.min(index, this.ids().length - 1));
    else this.combobox()?.focus();
  }

  protected takeBack(): void {
    if (this.ids().length > 0) this.put(this.ids().slice(0, -1));
  }

  private move(from: number, to: number): void {
    if (to < 0 || to >= this.ids().length || to === from) return;
    const ids = [...this.ids()];
    moveItemInArray(ids, from, to);
    const text = this.tokens()[from]!.text;
    this.put(ids);
    void this.announcer.announce(`${text} is now ${to + 1} of ${ids.length}`);
    this.focus(to);
  }

  private focus(index: number): void {
    this.mover.to(() => this.host.querySelectorAll<HTMLElement>('.token .name')[index]);
  }

  private put(ids: readonly string[]): void {
    this.field.set(ids.length > 0 ? ids : null);
  }
}
