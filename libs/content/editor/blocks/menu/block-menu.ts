import {
  createFlexibleConnectedPositionStrategy,
  createOverlayRef,
  createRepositionScrollStrategy,
} from '@angular/cdk/overlay';
import { ComponentPortal } from '@angular/cdk/portal';
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  Injectable,
  Injector,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '@tessera/ui';
import { BlockSketch } from './block-sketch';

/** Something that can be put into a page or done to a line. */
export interface MenuOffer {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly help?: string;
  readonly group: string;
  /** More words that find it. */
  readonly also?: string;
}

/** Where the menu opens: a rectangle of the window. */
export type MenuPlace = Pick<DOMRect, 'left' | 'top' | 'bottom' | 'width' | 'height'>;

/** A list that is filtered by typing (WAI-ARIA combobox with a listbox); Enter takes, Escape leaves. */
@Component({
  selector: 'tessera-block-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BlockSketch, Icon],
  template: `
    <input
      #input
      type="text"
      role="combobox"
      aria-label="What shall stand here?"
      aria-expanded="true"
      aria-controls="block-offers"
      aria-autocomplete="list"
      autocomplete="off"
      spellcheck="false"
      placeholder="Filter…"
      [attr.aria-activedescendant]="current() ? 'offer-' + current()!.id : null"
      (input)="text.set(input.value)"
      (keydown)="press($event)"
    />
    <div class="list" id="block-offers" role="listbox" aria-label="Blocks">
      @for (group of groups(); track group.name) {
        <div role="group" [attr.aria-label]="group.name">
          <p class="group" aria-hidden="true">{{ group.name }}</p>
          @for (offer of group.offers; track offer.id) {
            <div
              class="offer"
              role="option"
              [id]="'offer-' + offer.id"
              [attr.aria-selected]="offer.id === current()?.id"
              (pointermove)="current.set(offer)"
              (mousedown)="$event.preventDefault()"
              (click)="chosen.emit(offer)"
            >
              <span class="tile"><tessera-icon [name]="offer.icon" /></span>
              <span class="words"
                ><span class="cut">{{ offer.label }}</span>
                @if (offer.help) {
                  <span class="help cut">{{ offer.help }}</span>
                }
              </span>
            </div>
          }
        </div>
      } @empty {
        <p class="none">Nothing is called “{{ text() }}”.</p>
      }
    </div>
    @if (current(); as offer) {
      <aside aria-hidden="true">
        <tessera-block-sketch [of]="offer.id" [icon]="offer.icon" />
        <p class="name">{{ offer.label }}</p>
        @if (offer.help) {
          <p class="help">{{ offer.help }}</p>
        }
      </aside>
    }
  `,
  styleUrl: './block-menu.css',
})
export class BlockMenuPanel {
  readonly offers = input.required<readonly MenuOffer[]>();
  readonly chosen = output<MenuOffer>();
  /** The person went away again; with Escape she keeps the "/" that she typed, with Backspace not. */
  readonly left = output<'escape' | 'back'>();

  private readonly input = viewChild.required<ElementRef<HTMLInputElement>>('input');
  protected readonly text = signal('');
  protected readonly found = computed(() => {
    const words = this.text().toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.offers().filter(({ label, also = '', help = '' }) =>
      words.every((word) => `${label} ${also} ${help}`.toLowerCase().includes(word)),
    );
    // What is called so stands before what is only described so.
    const isCalled = ({ label }: MenuOffer): boolean => words.every((word) => label.toLowerCase().includes(word));
    return [...found.filter(isCalled), ...found.filter((offer) => !isCalled(offer))];
  });
  protected readonly groups = computed(() =>
    [...new Set(this.found().map(({ group }) => group))].map((name) => ({
      name,
      offers: this.found().filter(({ group }) => group === name),
    })),
  );
  protected readonly current = linkedSignal<MenuOffer | undefined>(() => this.found()[0]);

  /** At once, so that not even a fast letter after "/" goes astray. */
  focus(): void {
    this.input().nativeElement.focus();
  }

  protected press(event: KeyboardEvent): void {
    const found = this.groups().flatMap(({ offers }) => offers);
    const index = found.indexOf(this.current()!);
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    event.stopPropagation();
    if (target !== undefined && found.length > 0) {
      event.preventDefault();
      const next = found.at(target % found.length)!;
      this.current.set(next);
      document.getElementById(`offer-${next.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      if (this.current()) this.chosen.emit(this.current()!);
    } else if (event.key === 'Escape' || (event.key === 'Backspace' && this.text() === '')) {
      event.preventDefault();
      this.left.emit(event.key === 'Escape' ? 'escape' : 'back');
    }
  }
}

/** Opens the menu of blocks beside a caret or a button. */
@Injectable({ providedIn: 'root' })
export class BlockMenu {
  private readonly injector = inject(Injector);

  /** What was chosen, or how the person left. The focus is then up to the caller. */
  ask(at: MenuPlace, offers: readonly MenuOffer[]): Promise<MenuOffer | 'escape' | 'back'> {
    const overlay = createOverlayRef(this.injector, {
      hasBackdrop: true,
      backdropClass: 'cdk-overlay-transparent-backdrop',
      scrollStrategy: createRepositionScrollStrategy(this.injector),
      positionStrategy: createFlexibleConnectedPositionStrategy(this.injector, {
        x: at.left,
        y: at.top,
        width: at.width,
        height: at.height || at.bottom - at.top,
      })
        .withViewportMargin(8)
        .withPush(true)
        .withPositions([
          { originX: 'start', originY: 'bottom', overlayX: 'start', overlayY: 'top', offsetY: 6 },
          { originX: 'start', originY: 'top', overlayX: 'start', overlayY: 'bottom', offsetY: -6 },
        ]),
    });
    return new Promise((resolve) => {
      const end = (offer: MenuOffer | 'escape' | 'back'): void => {
        overlay.dispose();
        resolve(offer);
      };
      const panel = overlay.attach(new ComponentPortal(BlockMenuPanel, null, this.injector));
      panel.setInput('offers', offers);
      panel.changeDetectorRef.detectChanges();
      panel.instance.focus();
      panel.instance.chosen.subscribe(end);
      panel.instance.left.subscribe(end);
      overlay.backdropClick().subscribe(() => end('back'));
    });
  }
}
