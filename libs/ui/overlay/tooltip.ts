import {
  createFlexibleConnectedPositionStrategy,
  createOverlayRef,
  createRepositionScrollStrategy,
  type OverlayRef,
} from '@angular/cdk/overlay';
import { ComponentPortal } from '@angular/cdk/portal';
import { DestroyRef, Directive, ElementRef, inject, Injector, model } from '@angular/core';
import { TooltipBubble } from './tooltip-bubble';

const delay = 450;
let lastHidden = 0;
let count = 0;

/**
 * Words that appear beside something that is pointed at or focused: `tesseraTooltip="Move to trash"`, with `tesseraTooltipKeys="mod+b"`.
 * Appears after 450 ms, at once when another was just seen; Escape hides it (WCAG 2.2, 1.4.13).
 */
@Directive({
  selector: '[tesseraTooltip]',
  host: {
    '(pointerenter)': 'wait($event)',
    '(pointerleave)': 'hide()',
    '(pointerdown)': 'hide()',
    '(focus)': 'showForKeyboard()',
    '(blur)': 'hide()',
    '(keydown.escape)': 'hide()',
  },
})
export class Tooltip {
  readonly text = model<string | null | undefined>('', { alias: 'tesseraTooltip' });
  readonly keys = model<string | undefined>(undefined, { alias: 'tesseraTooltipKeys' });
  /** Whether the words also describe the element to screen readers; not when they already are its name. */
  describes = true;

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  private overlay: OverlayRef | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.hide();
      this.overlay?.dispose();
    });
  }

  protected wait(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(), Date.now() - lastHidden < 300 ? 0 : delay);
  }

  protected showForKeyboard(): void {
    if (this.element.matches(':focus-visible')) this.show();
  }

  protected hide(): void {
    clearTimeout(this.timer);
    if (!this.overlay?.hasAttached()) return;
    lastHidden = Date.now();
    this.overlay.detach();
    if (this.describes) this.element.removeAttribute('aria-describedby');
  }

  private show(): void {
    const text = this.text();
    if (!text || this.overlay?.hasAttached()) return;
    this.overlay ??= this.place();
    const bubble = this.overlay.attach(new ComponentPortal(TooltipBubble, null, this.injector));
    bubble.setInput('text', text);
    bubble.setInput('keys', this.keys());
    if (!this.describes) return;
    const id = `tessera-tooltip-${++count}`;
    bubble.location.nativeElement.id = id;
    this.element.setAttribute('aria-describedby', id);
  }

  private place(): OverlayRef {
    const position = createFlexibleConnectedPositionStrategy(this.injector, this.element)
      .withViewportMargin(8)
      .withPush(true)
      .withPositions([
        { originX: 'center', originY: 'bottom', overlayX: 'center', overlayY: 'top', offsetY: 6 },
        { originX: 'center', originY: 'top', overlayX: 'center', overlayY: 'bottom', offsetY: -6 },
      ]);
    return createOverlayRef(this.injector, {
      positionStrategy: position,
      scrollStrategy: createRepositionScrollStrategy(this.injector, { autoClose: true }),
    });
  }
}
