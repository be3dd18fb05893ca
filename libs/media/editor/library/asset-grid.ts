import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { Icon, type Selection, TimeAgo } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { iconOf } from './asset-icon';
import { measureWords, sizeWords, typeWords } from './asset-words';

/** Data that travels with assets that are dragged: their ids, separated by commas. */
export const draggedAssets = 'application/x-tessera-assets';

/** Assets side by side or beneath each other. Arrow keys go from one to another, Enter opens, x chooses. */
@Component({
  selector: 'tessera-asset-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, TimeAgo],
  host: {
    '[class.list]': 'look() === "list"',
    '[class.choosing]': 'isPicking() || (selection()?.size() ?? 0) > 0',
  },
  template: `
    <ul [attr.aria-label]="label()" (keydown)="press($event)">
      @for (asset of assets(); track asset.id) {
        <li
          [class.chosen]="selection()?.has(asset.id)"
          [class.current]="asset.id === current()"
          [draggable]="selection() !== null && !isPicking()"
          (dragstart)="drag($event, asset)"
        >
          @if (selection(); as selection) {
            <label class="choose"
              ><input
                type="checkbox"
                tabindex="-1"
                [checked]="selection.has(asset.id)"
                [attr.aria-label]="'Choose ' + asset.name"
                (click)="choose($event, asset)"
            /></label>
          }
          <button
            type="button"
            [attr.data-id]="asset.id"
            [tabindex]="asset.id === reached() ? 0 : -1"
            [attr.aria-current]="asset.id === current() || null"
            [attr.aria-pressed]="isPicking() ? selection()?.has(asset.id) : null"
            (focus)="reached.set(asset.id)"
            (click)="opened.emit(asset)"
          >
            <span class="frame" [style.background]="asset.colour">
              @if (asset.thumbnail; as thumbnail) {
                <img
                  loading="lazy"
                  draggable="false"
                  alt=""
                  [class.drawing]="asset.kind === 'drawing'"
                  [src]="thumbnail"
                  [style.object-position]="positionOf(asset)"
                />
              } @else {
                <tessera-icon [name]="iconOf(asset)" [size]="look() === 'list' ? 16 : 28" />
              }
            </span>
            <span class="name cut" [title]="asset.name">{{ asset.name }}</span>
            <span class="meta type">{{ typeOf(asset) }}</span>
            <span class="meta measure">{{ look() === 'list' && asset.width === null ? '' : measureOf(asset) }}</span>
            <span class="meta size">{{ sizeOf(asset.bytes) }}</span>
            <tessera-time class="meta time" [at]="asset.createdAt" />
            @if (asset.kind !== 'document' && !asset.alt) {
              <span class="meta undescribed" title="Nobody has said yet what it shows.">No alt text</span>
            }
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './asset-grid.css',
})
export class AssetGrid {
  readonly assets = input.required<readonly AssetView[]>();
  readonly label = input('Pictures and files');
  readonly look = input<'grid' | 'list'>('grid');
  /** Null where one is opened, and none is chosen. */
  readonly selection = input<Selection | null>(null);
  /** Several are picked here, and nothing else is done with them: each shows whether it is. */
  readonly isPicking = input(false);
  /** The one that is open beside. */
  readonly current = input<string | null>(null);
  readonly opened = output<AssetView>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly iconOf = iconOf;
  protected readonly typeOf = typeWords;
  protected readonly sizeOf = sizeWords;
  protected readonly measureOf = measureWords;
  private readonly order = computed(() => this.assets().map(({ id }) => id));
  /** The one that the Tab key reaches. */
  protected readonly reached = linkedSignal<readonly string[], string | undefined>({
    source: this.order,
    computation: (order, previous) => (previous?.value && order.includes(previous.value) ? previous.value : order[0]),
  });

  protected positionOf({ focus }: AssetView): string | null {
    return focus && `${focus.x}% ${focus.y}%`;
  }

  protected choose(event: MouseEvent, { id }: AssetView): void {
    const selection = this.selection()!;
    if (event.shiftKey) selection.extendTo(id, this.order());
    else selection.toggle(id);
  }

  protected drag(event: DragEvent, { id }: AssetView): void {
    const selection = this.selection();
    if (!selection || !event.dataTransfer) return;
    const ids = selection.has(id) ? [...selection.ids()] : [id];
    event.dataTransfer.setData(draggedAssets, ids.join(','));
    event.dataTransfer.effectAllowed = 'move';
  }

  protected press(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll<HTMLButtonElement>('button[data-id]')];
    const at = buttons.findIndex((button) => button.dataset['id'] === this.reached());
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'x' && this.selection()) {
      event.preventDefault();
      this.selection()!.toggle(this.reached()!);
      return;
    }
    const next = stepFrom(at, event.key, buttons);
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey && this.selection()) {
      if (!this.selection()!.has(this.reached()!)) this.selection()!.toggle(this.reached()!);
      this.selection()!.extendTo(buttons[next]!.dataset['id']!, this.order());
    }
    buttons[next]!.focus();
  }
}

function stepFrom(at: number, key: string, buttons: readonly HTMLElement[]): number | undefined {
  const columns = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]!.offsetTop).length || 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: buttons.length - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.max(0, Math.min(buttons.length - 1, next));
}
