import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  signal,
  untracked,
} from '@angular/core';
import type { Json } from '@tessera/models';
import { AssetQuestion, isPicture, type KnownAsset, MediaLibrary, PictureUploads } from '@tessera/media/editor';
import { Button, FocusMover, Icon, IconButton } from '@tessera/ui';
import { blockContext } from './block-context';
import { FaceField } from './face-field';
import { type GalleryImage, galleryImages, withRank } from './gallery-images';

const field = 'images';

/** The pictures of a gallery as they will stand, with their captions: dropped, chosen from the library, in any order. */
@Component({
  selector: 'tessera-gallery-face',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Button, FaceField, Icon, IconButton],
  templateUrl: './gallery-face.html',
  styleUrl: './gallery-face.css',
  host: {
    '[class.over]': 'isOver()',
    '(dragenter)': 'over($event)',
    '(dragover)': 'over($event)',
    '(dragleave)': 'leave($event)',
    '(drop)': 'drop($event)',
    '(paste)': 'take($event, $event.clipboardData?.files)',
  },
})
export class GalleryFace {
  protected readonly block = inject(blockContext);
  protected readonly uploads = inject(PictureUploads);
  private readonly media = inject(MediaLibrary);
  private readonly library = inject(AssetQuestion);
  private readonly mover = inject(FocusMover);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly images = computed(() => galleryImages(this.block.block().fields[field]));
  protected readonly columns = computed(() => Number(this.block.block().fields['columns'] ?? 3));
  private readonly place = computed(() => `${this.block.path()}.${field}`);
  protected readonly arriving = computed(() => this.uploads.beneath(this.place()));
  protected readonly isOver = signal(false);
  protected readonly dragged = signal<number | null>(null);
  /** The rank that a dragged picture would get. */
  protected readonly target = signal<number | null>(null);
  protected readonly said = signal('');

  constructor() {
    effect(() => {
      const arrived: string[] = [];
      // Those that failed wait for the person; the others come in the order in which they were dropped.
      for (const path of this.arriving()) {
        const upload = this.uploads.at(path)();
        if (upload?.problem) continue;
        if (!upload?.asset) break;
        arrived.push(path);
      }
      if (arrived.length > 0) untracked(() => this.put(arrived));
    });
  }

  protected known(id: string | undefined): KnownAsset {
    return id === undefined ? 'missing' : untracked(() => this.media.asset(id))();
  }

  protected describe(index: number, change: Partial<GalleryImage>): void {
    this.keep(this.images().map((image, at) => (at === index ? { ...image, ...change } : image)));
  }

  protected remove(index: number): void {
    const images = this.images().toSpliced(index, 1);
    this.keep(images);
    this.focus(Math.min(index, images.length - 1));
  }

  /** Arrow keys on the handle of a picture. */
  protected press(event: KeyboardEvent, index: number): void {
    const by = { ArrowLeft: -1, ArrowUp: -this.columns(), ArrowRight: 1, ArrowDown: this.columns() }[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') this.remove(index);
    else if (by !== undefined) this.moveTo(index, Math.max(0, Math.min(this.images().length - 1, index + by)));
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected async fromLibrary(): Promise<void> {
    const chosen = await this.library.askMany({ heading: 'Choose pictures', kinds: ['picture', 'drawing'] });
    this.keep([
      ...this.images(),
      ...chosen.map(({ id, alt, caption }) => ({ image: { id, alt }, caption: caption ?? null })),
    ]);
  }

  protected choose(input: HTMLInputElement): void {
    this.send([...(input.files ?? [])]);
    // The same files may be chosen again after they failed.
    input.value = '';
  }

  protected again(path: string): void {
    const file = this.uploads.at(path)()?.file;
    if (file) void this.uploads.send(path, file);
  }

  protected start(event: DragEvent, index: number): void {
    event.stopPropagation();
    event.dataTransfer?.setData('application/x-tessera-picture', String(index));
    if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    this.dragged.set(index);
  }

  /** Over a picture the dragged one would take its rank. */
  protected overImage(event: DragEvent, index: number): void {
    if (this.dragged() === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.target.set(index);
  }

  protected end(): void {
    this.dragged.set(null);
    this.target.set(null);
  }

  protected over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    this.isOver.set(true);
  }

  protected leave(event: DragEvent): void {
    if (!this.element.contains(event.relatedTarget as Node | null)) this.isOver.set(false);
  }

  protected drop(event: DragEvent): void {
    this.isOver.set(false);
    const [from, to] = [this.dragged(), this.target()];
    this.end();
    if (from === null || to === null) return this.take(event, event.dataTransfer?.files);
    event.preventDefault();
    event.stopPropagation();
    this.moveTo(from, to);
  }

  protected take(event: Event, files: FileList | undefined): void {
    const pictures = [...(files ?? [])].filter((file) => isPicture(file));
    if (pictures.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    this.send(pictures);
  }

  private moveTo(from: number, to: number): void {
    const images = withRank(this.images(), from, to);
    if (images === this.images()) return;
    this.keep(images);
    this.said.set(`Now picture ${to + 1} of ${images.length}`);
    this.focus(to);
  }

  private send(files: readonly File[]): void {
    if (files.length > 0) void this.uploads.sendAll(this.place(), files);
  }

  private put(paths: readonly string[]): void {
    const images = paths.flatMap((path): GalleryImage[] => {
      const asset = this.uploads.at(path)()?.asset;
      this.uploads.giveUp(path);
      return asset ? [{ image: { id: asset.id, alt: asset.alt }, caption: asset.caption ?? null }] : [];
    });
    this.keep([...this.images(), ...images]);
  }

  private keep(images: readonly GalleryImage[]): void {
    this.block.set(field, images as unknown as Json);
  }

  /** To a picture; where none is left, to the way to new ones. */
  private focus(index: number): void {
    this.mover.to(
      () => this.element.querySelectorAll<HTMLElement>('.grip')[index] ?? this.element.querySelector('button'),
    );
  }
}
