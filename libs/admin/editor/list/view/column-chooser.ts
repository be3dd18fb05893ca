import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, signal } from '@angular/core';
import { Button, Control, FocusMover, Icon, moved, Popover } from '@tessera/ui';
import { EntitySchemas } from '../../schema/entity-schemas';
import { columnsToChoose } from './columns';
import { plainView } from './list-address';
import { ListState } from './list-state';

/** Which columns a list has and in which order: ticked, dragged by their handles, or moved by Alt and the arrow keys. */
@Component({
  selector: 'tessera-column-chooser',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Control, Icon, Popover],
  templateUrl: './column-chooser.html',
  styleUrl: './column-chooser.css',
})
export class ColumnChooser {
  protected readonly state = inject(ListState);
  private readonly schemas = inject(EntitySchemas);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly words = signal('');
  protected readonly said = signal('');
  protected readonly over = signal<number | null>(null);
  private dragging: number | null = null;

  protected readonly chosen = this.state.columns;
  protected readonly others = computed(() => {
    const chosen = new Set(this.chosen().map(({ name }) => name));
    const words = this.words().trim().toLowerCase();
    return columnsToChoose(this.state.schema(), (name) => this.schemas.named(name)).filter(
      ({ name, label, over }) => !chosen.has(name) && (words ? label.toLowerCase().includes(words) : over === null),
    );
  });
  protected readonly isPlain = computed(() => {
    const { columns, widths } = this.state.view();
    return columns.join() === plainView(this.state.schema()).columns.join() && Object.keys(widths).length === 0;
  });

  protected narrow(event: Event): void {
    this.words.set((event.target as HTMLInputElement).value);
  }

  /** The column that comes after it has the keyboard then. */
  protected add(name: string, index: number): void {
    this.put([...this.names(), name]);
    this.mover.toNext(
      () => this.boxes('.other'),
      index,
      () => this.element.querySelector('[type=search]'),
    );
  }

  protected hide(name: string, index: number): void {
    if (this.chosen().length > 1) this.put(this.names().filter((each) => each !== name));
    this.mover.toNext(
      () => this.boxes('.handle + label'),
      index,
      () => this.handle(0),
    );
  }

  protected restore(): void {
    this.state.change({ columns: plainView(this.state.schema()).columns, widths: {} });
    this.mover.to(() => this.handle(0));
  }

  protected press(event: KeyboardEvent, index: number): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    if (!event.altKey) return this.handle(index + by)?.focus();
    const name = this.names()[index]!;
    this.move(index, index + by);
    this.mover.to(() => this.handle(this.names().indexOf(name)));
  }

  protected take(event: DragEvent, index: number): void {
    this.dragging = index;
    event.dataTransfer?.setData('text/plain', this.chosen()[index]!.label);
  }

  protected dragOver(event: DragEvent, index: number): void {
    if (this.dragging === null) return;
    event.preventDefault();
    this.over.set(index);
  }

  protected drop(event: DragEvent, index: number): void {
    event.preventDefault();
    if (this.dragging !== null) this.move(this.dragging, index);
    this.endDrag();
  }

  protected endDrag(): void {
    this.dragging = null;
    this.over.set(null);
  }

  private move(from: number, to: number): void {
    if (to < 0 || to >= this.chosen().length || from === to) return;
    this.put(moved(this.names(), from, to));
    this.said.set(`${this.chosen()[to]!.label} is column ${to + 1} of ${this.chosen().length}.`);
  }

  private put(columns: readonly string[]): void {
    this.state.change({ columns });
  }

  private names(): string[] {
    return this.chosen().map(({ name }) => name);
  }

  private boxes(labels: string): NodeListOf<HTMLElement> {
    return this.element.querySelectorAll<HTMLElement>(`${labels} input:enabled`);
  }

  private handle(index: number): HTMLElement | undefined {
    return this.element.querySelectorAll<HTMLElement>('.handle')[index];
  }
}
