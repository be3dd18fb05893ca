import { ChangeDetectionStrategy, Component, computed, inject, untracked } from '@angular/core';
import { listCell } from '@tessera/admin/editor';
import type { ImageValue } from '@tessera/models';
import { Icon } from '@tessera/ui';
import { MediaLibrary } from '../library/media-library';

/** A picture in a row of a list: small, and called by its words on hover. */
@Component({
  selector: 'tessera-picture-cell',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (value(); as value) {
      @if (known(); as picture) {
        <img
          loading="lazy"
          [alt]="value.alt || 'A picture'"
          [src]="picture.thumbnail"
          [title]="value.alt || picture.name"
          [width]="picture.width"
          [height]="picture.height"
          [style.background]="picture.colour"
        />
      } @else if (picture() === 'missing') {
        <span class="missing" title="This picture is gone, or lies in a folder that you may not see.">
          <tessera-icon name="image" [size]="14" /><span class="visually-hidden">A picture that is not there</span>
        </span>
      }
    } @else {
      <span class="visually-hidden">empty</span>
    }
  `,
  styles: `
    :host {
      display: flex;
    }
    img,
    .missing {
      width: 36px;
      height: 24px;
      border-radius: 3px;
      object-fit: cover;
    }
    .missing {
      display: grid;
      place-items: center;
      background: var(--press);
      color: var(--text-secondary);
    }
  `,
})
export class PictureCell {
  private readonly media = inject(MediaLibrary);
  private readonly cell = inject(listCell);

  protected readonly value = computed(() => this.cell.value() as ImageValue | null);
  protected readonly picture = computed(() => {
    const id = this.value()?.id;
    return id === undefined ? undefined : untracked(() => this.media.asset(id))();
  });
  protected readonly known = computed(() => {
    const picture = this.picture();
    return picture === 'missing' ? undefined : picture;
  });
}
