import { ChangeDetectionStrategy, Component, computed, input, linkedSignal, output } from '@angular/core';
import { Button } from '@tessera/ui';
import type { AssetView } from '../../contract';

type Point = NonNullable<AssetView['focus']>;

const rest = 350;

/** A picture and the point of it that stays in sight when it is cropped: set by the pointer on it, or by two sliders. */
@Component({
  selector: 'tessera-focus-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button],
  template: `
    <div class="picture" (pointerdown)="hold($event)" (pointermove)="follow($event)" (pointerup)="release($event)">
      <img draggable="false" [alt]="alt()" [src]="src()" [style.background]="colour()" />
      @if (mayChange()) {
        <span class="point" aria-hidden="true" [style.left.%]="shown().x" [style.top.%]="shown().y"></span>
      }
    </div>
    @if (mayChange()) {
      <fieldset>
        <legend>Focal point</legend>
        <p class="meta">What stays in sight where the picture is cropped. Click it, or use the sliders.</p>
        <label
          >From the left
          <input
            type="range"
            min="0"
            max="100"
            [value]="shown().x"
            (input)="slide('x', $event)"
            (change)="done()"
          /><span class="digits">{{ shown().x }} %</span></label
        >
        <label
          >From the top
          <input
            type="range"
            min="0"
            max="100"
            [value]="shown().y"
            (input)="slide('y', $event)"
            (change)="done()"
          /><span class="digits">{{ shown().y }} %</span></label
        >
        @if (focus()) {
          <button tesseraButton type="button" look="quiet" (click)="changed.emit(null)">Back to the middle</button>
        }
      </fieldset>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .picture {
      position: relative;
      justify-self: center;
      touch-action: none;
    }
    img {
      display: block;
      max-width: 100%;
      max-height: 240px;
      border-radius: var(--radius);
    }
    .point {
      position: absolute;
      width: 22px;
      height: 22px;
      border: 2px solid oklch(1 0 0);
      border-radius: 50%;
      background: oklch(1 0 0 / 0.25);
      box-shadow: 0 0 0 1px oklch(0.2 0.02 275 / 0.6);
      pointer-events: none;
      transform: translate(-50%, -50%);
    }
    fieldset {
      display: grid;
      gap: 6px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 500;
    }
    label {
      display: grid;
      grid-template-columns: 92px 1fr 44px;
      gap: 8px;
      align-items: center;
      color: var(--text-secondary);
    }
    input {
      min-width: 0;
      accent-color: var(--accent);
    }
    .digits {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    button {
      justify-self: start;
    }
  `,
})
export class FocusPicker {
  readonly src = input.required<string>();
  readonly alt = input('');
  readonly colour = input<string | null>(null);
  readonly focus = input.required<Point | null>();
  readonly mayChange = input(true);
  /** Null for the middle. */
  readonly changed = output<Point | null>();

  private resting: ReturnType<typeof setTimeout> | undefined;

  /** Where it stands while it is dragged. */
  protected readonly moving = linkedSignal<Point | null>(() => this.focus());
  protected readonly shown = computed<Point>(() => this.moving() ?? { x: 50, y: 50 });

  protected hold(event: PointerEvent): void {
    if (!this.mayChange()) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.moving.set(pointOf(event));
  }

  protected follow(event: PointerEvent): void {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId)) this.moving.set(pointOf(event));
  }

  protected release(event: PointerEvent): void {
    if (!this.mayChange()) return;
    (event.currentTarget as HTMLElement).releasePointerCapture(event.pointerId);
    this.done();
  }

  protected slide(axis: 'x' | 'y', event: Event): void {
    this.moving.set({ ...this.shown(), [axis]: Number((event.target as HTMLInputElement).value) });
  }

  /** Keys move it step by step; it is told where it came to rest. */
  protected done(): void {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.changed.emit(this.shown()), rest);
  }
}

function pointOf({ currentTarget, clientX, clientY }: PointerEvent): Point {
  const { left, top, width, height } = (currentTarget as HTMLElement).getBoundingClientRect();
  const percent = (at: number, whole: number) => Math.round(Math.min(1, Math.max(0, at / (whole || 1))) * 100);
  return { x: percent(clientX - left, width), y: percent(clientY - top, height) };
}
