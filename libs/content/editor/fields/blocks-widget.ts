import { ChangeDetectionStrategy, Component, computed, forwardRef, inject } from '@angular/core';
import type { BlockJson, Json } from '@tessera/models';
import { fieldContext } from '@tessera/ui';
import { BlocksEditor } from '../blocks/blocks-editor';

/** Blocks within a block. */
@Component({
  selector: 'tessera-blocks-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [forwardRef(() => BlocksEditor)],
  template: `<tessera-blocks-editor
    [schema]="field.schema()"
    [blocks]="blocks()"
    [path]="field.path()"
    (changed)="set($event.blocks)"
  />`,
})
export class BlocksWidget {
  protected readonly field = inject(fieldContext);
  protected readonly blocks = computed(() => (this.field.value() ?? []) as unknown as readonly BlockJson[]);

  protected set(blocks: readonly BlockJson[]): void {
    this.field.set(blocks as unknown as Json);
  }
}
