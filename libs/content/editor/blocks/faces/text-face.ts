import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { blockContext } from './block-context';
import { FaceField } from './face-field';

/** Running text: nothing but the text. */
@Component({
  selector: 'tessera-text-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaceField],
  template: `<tessera-face-field [name]="block.schema().fields[0]!.name" prompt="Write, or press / for more" />`,
})
export class TextFace {
  protected readonly block = inject(blockContext);
}
