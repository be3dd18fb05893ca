import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { choicesOf, type Segment, Segments } from '@tessera/ui';
import { blockContext } from './block-context';
import { FaceField } from './face-field';

/** A picture with its caption, as wide as it will be. */
@Component({
  selector: 'tessera-picture-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FaceField, Segments],
  host: { '[class]': 'size()' },
  template: `
    <tessera-face-field name="image" />
    @if (hasPicture()) {
      <tessera-face-field class="caption" name="caption" prompt="Caption" />
      @if (block.isActive() && sizes().length > 1) {
        <div class="sizes">
          <tessera-segments
            label="Size of the picture"
            [choices]="sizes()"
            [value]="size()"
            (valueChange)="block.set('size', $event)"
          />
        </div>
      }
    }
  `,
  styles: `
    :host {
      position: relative;
      display: block;
    }
    .caption {
      display: block;
      margin-top: 8px;
      color: var(--text-secondary);
      font: 400 14px/22px var(--sans);
    }
    .sizes {
      max-width: 340px;
      margin-top: 8px;
    }
    @container writing (min-width: 980px) {
      :host(.wide),
      :host(.full) {
        margin-inline: -96px;
      }
    }
  `,
})
export class PictureFace {
  protected readonly block = inject(blockContext);
  protected readonly hasPicture = computed(() => !!this.block.block().fields['image']);
  private readonly sizeField = computed(() => this.block.schema().fields.find(({ name }) => name === 'size'));
  protected readonly sizes = computed<Segment[]>(() =>
    choicesOf(this.sizeField()).map(({ value, label }) => ({ value, label: shortSizes[value] ?? label })),
  );
  protected readonly size = computed(() =>
    String(this.block.block().fields['size'] ?? this.sizeField()?.['default'] ?? ''),
  );
}

const shortSizes: Readonly<Record<string, string>> = { content: 'As the text', wide: 'Wider', full: 'Full width' };
