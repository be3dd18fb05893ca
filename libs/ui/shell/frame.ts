import { Directive, effect, inject, Injectable, input, type OnDestroy, signal, TemplateRef } from '@angular/core';
import { remembered } from '../theme/remembered';

/** The places around a screen that it may fill: way in the top bar, its state beside it, acts on the right, inspector. */
export type SlotName = 'where' | 'state' | 'acts' | 'inspector';

/** What the screen of the moment shows in the shell around it. The shell reads it, screens write with `tesseraSlot`. */
@Injectable({ providedIn: 'root' })
export class Frame {
  private readonly filled = signal<readonly { name: SlotName; template: TemplateRef<unknown> }[]>([]);

  /** Whether the inspector stands open on a wide screen. */
  readonly isInspectorOpen = remembered('inspector-open', true);
  /** Counts how often a small screen was asked to show the inspector as a sheet. */
  readonly inspectorAsked = signal(0);

  /** What was put last into a slot. */
  slot(name: SlotName): TemplateRef<unknown> | null {
    return this.filled().findLast((entry) => entry.name === name)?.template ?? null;
  }

  /** Fills a slot until the returned function is called. */
  fill(name: SlotName, template: TemplateRef<unknown>): () => void {
    const entry = { name, template };
    this.filled.update((filled) => [...filled, entry]);
    return () => this.filled.update((filled) => filled.filter((other) => other !== entry));
  }

  /** Brings the inspector into view, whatever the width: opens the column, or the sheet. */
  showInspector(): void {
    this.isInspectorOpen.set(true);
    this.inspectorAsked.update((count) => count + 1);
  }
}

/** Puts a part of a screen into the shell: `<ng-template tesseraSlot="acts"><button tesseraButton look="primary">Publish</button></ng-template>`. */
@Directive({ selector: 'ng-template[tesseraSlot]' })
export class Slot implements OnDestroy {
  readonly name = input.required<SlotName>({ alias: 'tesseraSlot' });

  private readonly frame = inject(Frame);
  private readonly template = inject<TemplateRef<unknown>>(TemplateRef);
  private leave: (() => void) | undefined;

  constructor() {
    effect(() => {
      const name = this.name();
      this.leave?.();
      this.leave = this.frame.fill(name, this.template);
    });
  }

  ngOnDestroy(): void {
    this.leave?.();
  }
}
