import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import type { FileValue } from '@tessera/models';
import { Button, fieldBond, fieldContext, Icon, IconButton } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { iconOf } from '../library/asset-icon';
import { sizeWords, typeWords } from '../library/asset-words';
import { MediaLibrary } from '../library/media-library';
import { AssetQuestion } from '../picking/asset-question';
import { PictureUploads } from '../uploads/picture-uploads';

/** A file of any type: dropped, chosen from the computer or from the library; with its download. */
@Component({
  selector: 'tessera-file-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, IconButton],
  host: {
    role: 'group',
    '[attr.aria-label]': 'field.schema().label',
    '[attr.aria-describedby]': 'bond?.describedBy() ?? null',
    '[class.over]': 'isOver()',
    '(dragenter)': 'over($event)',
    '(dragover)': 'over($event)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
  },
  templateUrl: './file-widget.html',
  styleUrl: './file-widget.css',
})
export class FileWidget {
  protected readonly field = inject(fieldContext);
  protected readonly bond = inject(fieldBond, { optional: true });
  private readonly media = inject(MediaLibrary);
  private readonly uploads = inject(PictureUploads);
  private readonly library = inject(AssetQuestion);
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');
  protected readonly icon = iconOf;
  protected readonly isOver = signal(false);

  protected readonly value = computed(() => (this.field.value() ?? null) as FileValue | null);
  protected readonly asset = computed(() => {
    const id = this.value()?.id;
    return id === undefined ? undefined : untracked(() => this.media.asset(id))();
  });
  protected readonly upload = computed(() => this.uploads.at(this.field.path())());

  constructor() {
    untracked(() => this.uploads.arriveOn(this.field.path()));
    effect(() => {
      const asset = this.upload()?.asset;
      if (asset) untracked(() => this.put(asset));
    });
  }

  protected known(): AssetView | null {
    const asset = this.asset();
    return asset && asset !== 'missing' ? asset : null;
  }

  protected about(asset: AssetView): string {
    return `${typeWords(asset)}, ${sizeWords(asset.bytes)}`;
  }

  protected browse(): void {
    this.chooser().nativeElement.click();
  }

  protected choose(): void {
    const input = this.chooser().nativeElement;
    const [file] = input.files ?? [];
    // The same file may be chosen again after it failed.
    input.value = '';
    if (file) this.send(file);
  }

  protected async fromLibrary(): Promise<void> {
    const asset = await this.library.ask({ heading: 'Choose a file' });
    if (asset) this.put(asset);
  }

  protected remove(): void {
    this.field.set(null);
  }

  protected again(): void {
    const upload = this.upload();
    if (upload) this.send(upload.file);
  }

  protected giveUp(): void {
    this.uploads.giveUp(this.field.path());
  }

  protected over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    this.isOver.set(true);
  }

  protected drop(event: DragEvent): void {
    this.isOver.set(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    this.send(file);
  }

  private send(file: File): void {
    void this.uploads.send(this.field.path(), file, 'document');
  }

  private put({ id }: AssetView): void {
    this.giveUp();
    this.field.set({ id });
  }
}
