import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  type ElementRef,
  inject,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { apiBase, filled } from '@tessera/client';
import { IconButton, type Segment, Segments } from '@tessera/ui';

type Width = 'phone' | 'tablet' | 'full';

const widths: Readonly<Record<Width, number | null>> = { phone: 390, tablet: 820, full: null };
const pause = 120;
/** Around a device, both sides together. */
const margin = 32;

/**
 * The page as visitors would see it, by the site's own renderer, in a frame without rights. Each new version is loaded in
 * a second frame beneath and shown when it is there, so that nothing flashes; it is scrolled to the block that somebody
 * writes in.
 */
@Component({
  selector: 'tessera-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [IconButton, Segments],
  template: `
    <header>
      <tessera-segments label="Width of the preview" [choices]="choices" [(value)]="width" />
      @if (mayClose()) {
        <button tesseraIconButton icon="x" label="Close the preview" (click)="closed.emit()"></button>
      }
    </header>
    <div #room class="stage">
      <div
        #stage
        class="device"
        [class.narrow]="device()"
        [style.width.px]="device()?.width"
        [style.height.px]="device()?.height"
        [style.scale]="device()?.scale"
        [attr.aria-busy]="isLoading()"
      ></div>
    </div>
  `,
  styleUrl: './preview.css',
})
export class Preview {
  readonly page = input.required<string>();
  /** Of the draft on the server; the preview follows it. */
  readonly version = input.required<number>();
  /** The block to have in sight. */
  readonly block = input<string | null>(null);

  readonly mayClose = input(true);

  readonly closed = output<void>();

  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');
  protected readonly choices: readonly Segment<Width>[] = [
    { value: 'phone', label: 'Phone', icon: 'smartphone' },
    { value: 'tablet', label: 'Tablet', icon: 'tablet' },
    { value: 'full', label: 'Full', icon: 'monitor' },
  ];
  protected readonly width = signal<Width>('full');
  protected readonly isLoading = signal(true);
  private shown: HTMLIFrameElement | null = null;
  private readonly room = viewChild.required<ElementRef<HTMLElement>>('room');
  private readonly space = signal({ width: 0, height: 0 });

  /** The size of the device in pixels, made smaller where it does not fit; null for the whole room. */
  protected readonly device = computed(() => {
    const width = widths[this.width()];
    const { width: roomWidth, height } = this.space();
    if (width === null || roomWidth === 0) return null;
    const scale = Math.min(1, (roomWidth - margin) / width);
    return { width, scale, height: (height - margin) / scale };
  });

  constructor() {
    this.watchRoom();
    effect((onCleanup) => {
      const page = this.page();
      this.version();
      const timer = setTimeout(() => this.load(page), untracked(() => this.shown) ? pause : 0);
      onCleanup(() => clearTimeout(timer));
    });
    effect(() => {
      const block = this.block();
      if (block && this.shown) this.shown.src = untracked(() => this.address(this.page()));
    });
  }

  private watchRoom(): void {
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) =>
      this.space.set({ width: entry!.contentRect.width, height: entry!.contentRect.height }),
    );
    afterNextRender(() => observer.observe(this.room().nativeElement));
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }

  private load(page: string): void {
    const stage = this.stage().nativeElement;
    const frame = stage.ownerDocument.createElement('iframe');
    // No rights at all: no scripts, no forms, and an origin of its own.
    frame.setAttribute('sandbox', '');
    frame.title = 'Preview of the page';
    frame.src = this.address(page);
    this.isLoading.set(true);
    stage.querySelectorAll('iframe.coming').forEach((late) => late.remove());
    frame.className = 'coming';
    frame.addEventListener('load', () => this.show(frame), { once: true });
    stage.append(frame);
  }

  private show(frame: HTMLIFrameElement): void {
    if (!frame.isConnected) return;
    frame.className = '';
    this.shown?.remove();
    this.shown = frame;
    this.isLoading.set(false);
  }

  private address(page: string): string {
    const block = this.block();
    return `${apiBase}${filled('/pages/{id}/preview', { id: page })}${block ? `#b-${block}` : ''}`;
  }
}
