import { ChangeDetectionStrategy, Component, computed, inject, untracked } from '@angular/core';
import { Icon, shownContext } from '@tessera/ui';
import { sizeWords, typeWords } from '../library/asset-words';
import { MediaLibrary } from '../library/media-library';
import { iconOf } from '../library/asset-icon';

/** A picture as a picture, a file by its name with its download, where they are not edited. */
@Component({
  selector: 'tessera-shown-asset',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (asset(); as asset) {
      @if (asset !== 'missing' && asset.thumbnail && shown.schema().kind === 'image') {
        <img
          loading="lazy"
          [alt]="alt()"
          [title]="asset.name"
          [src]="asset.thumbnail"
          [width]="asset.width"
          [height]="asset.height"
          [style.background]="asset.colour"
        />
      } @else if (asset !== 'missing') {
        <a
          [href]="asset.url"
          [download]="asset.name"
          [title]="asset.name + ', ' + typeOf(asset) + ', ' + sizeOf(asset.bytes)"
        >
          <tessera-icon [name]="icon(asset)" [size]="14" /><span class="cut">{{ asset.name }}</span>
        </a>
      } @else {
        <span class="gone">Gone, or hidden</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-block;
      max-width: 100%;
      vertical-align: middle;
    }
    img {
      display: block;
      width: auto;
      max-width: 100%;
      height: auto;
      max-height: 160px;
      border-radius: var(--radius-small);
    }
    :host-context(.cut) img,
    :host-context(td) img {
      max-height: 24px;
    }
    a {
      display: inline-flex;
      gap: 6px;
      align-items: center;
      max-width: 100%;
      color: inherit;
      text-decoration-color: var(--line-strong);
    }
    .gone {
      color: var(--text-faint);
    }
  `,
})
export class ShownAsset {
  protected readonly shown = inject(shownContext);
  private readonly library = inject(MediaLibrary);
  protected readonly typeOf = typeWords;
  protected readonly sizeOf = sizeWords;
  protected readonly icon = iconOf;

  private readonly value = computed(() => this.shown.value() as { readonly id?: string; readonly alt?: string } | null);
  protected readonly alt = computed(() => this.value()?.alt ?? '');
  protected readonly asset = computed(() => {
    const id = this.value()?.id;
    return id === undefined ? undefined : untracked(() => this.library.asset(id))();
  });
}
