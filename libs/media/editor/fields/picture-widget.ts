import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  signal,
  untracked,
  effect,
  viewChild,
} from '@angular/core';
import type { ImageValue } from '@tessera/models';
import { Button, fieldBond, fieldContext, Icon, IconButton } from '@tessera/ui';
import type { AssetView } from '../../contract';
import { isPicture, MediaLibrary } from '../library/media-library';
import { AssetQuestion } from '../picking/asset-question';
import { PictureUploads } from '../uploads/picture-uploads';

/** A picture: dropped, pasted, chosen from the computer or from the library; with the words that stand for it. */
@Component({
  selector: 'tessera-picture-widget',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, Icon, IconButton],
  host: {
    role: 'group',
    '[attr.aria-label]': 'field.schema().label',
    '[attr.aria-describedby]': 'bond?.describedBy() ?? null',
    '[class.surface]': 'field.look() === "surface"',
    '[class.over]': 'isOver()',
    '(dragenter)': 'over($event)',
    '(dragover)': 'over($event)',
    '(dragleave)': 'isOver.set(false)',
    '(drop)': 'drop($event)',
    '(paste)': 'paste($event)',
  },
  templateUrl: './picture-widget.html',
  styleUrl: './picture-widget.css',
})
export class PictureWidget {
  protected readonly field = inject(fieldContext);
  protected readonly bond = inject(fieldBond, { optional: true });
  private readonly media = inject(MediaLibrary);
  private readonly uploads = inject(PictureUploads);
  private readonly library = inject(AssetQuestion);
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  protected readonly value = computed(() => (this.field.value() ?? null) as ImageValue | null);
  protected readonly picture = computed(() => {
    const id = this.value()?.id;
    return id === undefined ? undefined : untracked(() => this.media.asset(id))();
  });
  protected readonly upload = computed(() => this.uploads.at(this.field.path())());
  protected readonly isOver = signal(false);

  constructor() {
    untracked(() => this.uploads.arriveOn(this.field.path()));
    effect(() => {
      const file = this.uploads.take(this.field.path());
      if (file) untracked(() => this.send(file));
    });
    effect(() => {
      const picture = this.upload()?.asset;
      if (picture) untracked(() => this.put(picture));
    });
  }

  protected known(): AssetView | null {
    const picture = this.picture();
    return picture && picture !== 'missing' ? picture : null;
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
    const picture = await this.library.ask({ heading: 'Choose a picture', kinds: ['picture', 'drawing'] });
    if (picture) this.put(picture);
  }

  protected describe(event: Event): void {
    const value = this.value();
    if (value) this.field.set({ id: value.id, alt: (event.target as HTMLInputElement).value });
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
    this.takeFirst(event, event.dataTransfer?.files);
  }

  protected paste(event: ClipboardEvent): void {
    this.takeFirst(event, event.clipboardData?.files);
  }

  private takeFirst(event: Event, files: FileList | undefined): void {
    const file = [...(files ?? [])].find((each) => isPicture(each));
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    this.send(file);
  }

  private send(file: File): void {
    void this.uploads.send(this.field.path(), file);
  }

  private put(picture: AssetView): void {
    this.giveUp();
    this.field.set({ id: picture.id, alt: this.value()?.alt || picture.alt });
  }
}
