import { Injectable } from '@nestjs/common';
import { cropBox, type Ratio, renditionFile, type RenditionName, widthsUpTo } from '../../contract';
import type { AssetRow } from '../library/media-library';
import { fileMissing, FileStore } from '../storage/file-store';
import { Darkroom } from './darkroom';
import { stampOf } from './stamp';

/** A picture as far as its renditions follow from it. */
export type Printable = Pick<AssetRow, 'width' | 'height' | 'widths' | 'storageKey' | 'sha256' | 'focalX' | 'focalY'>;

/** Where the negative of a picture lies. */
export function negativeKey(storageKey: string): string {
  return `${storageKey}/negative.webp`;
}

/** The widths of a picture, or of one of its crops. */
export function widthsOf(picture: Pick<Printable, 'width' | 'height' | 'widths'>, ratio?: Ratio): readonly number[] {
  const widths = picture.widths as readonly number[];
  return ratio ? widthsUpTo(cropBox(negativeSize(picture), ratio, null).width) : widths;
}

/** Height and width of a negative, in pixels. */
export function negativeSize({ width, height, widths }: Pick<Printable, 'width' | 'height' | 'widths'>) {
  const largest = (widths as readonly number[]).at(-1)!;
  return { width: largest, height: Math.max(1, Math.round((height! * largest) / width!)) };
}

/** The point that stays in sight, in percent; null where nobody chose one. */
export function focusOf({ focalX, focalY }: Pick<AssetRow, 'focalX' | 'focalY'>) {
  return focalX === null || focalY === null ? null : { x: focalX, y: focalY };
}

/** Renditions, each made once from the negative: when somebody first wants it, or by `media.print-renditions` before. */
@Injectable()
export class Prints {
  private readonly running = new Map<string, Promise<void>>();

  constructor(
    private readonly darkroom: Darkroom,
    private readonly store: FileStore,
  ) {}

  /** The key of a rendition that lies in the store; null where the picture has none of that name. Throws `media.busy` (503) and `media.file-missing` (404). */
  async keyOf(picture: Printable, name: RenditionName): Promise<string | null> {
    if (!widthsOf(picture, name.ratio).includes(name.width)) return null;
    const { storageKey } = picture;
    const crop = name.ratio ? `/${stampOf(picture)}` : '';
    const key = `${storageKey}${crop}/${renditionFile(name)}`;
    if ((await this.store.sizeOf(key)) === undefined) await this.once(key, picture, name);
    return key;
  }

  /** However many ask for it at a time, it is made once; another process that makes it too writes the same. */
  private async once(key: string, picture: Printable, name: RenditionName): Promise<void> {
    const running = this.running.get(key) ?? this.make(key, picture, name).finally(() => this.running.delete(key));
    this.running.set(key, running);
    await running;
  }

  private async make(key: string, picture: Printable, name: RenditionName): Promise<void> {
    const negative = await this.negativeOf(picture);
    const print = await this.darkroom.print(() => this.store.bytes(negative), { ...name, focus: focusOf(picture) });
    await this.store.keep(key, print);
  }

  /** Pictures that came in before there were negatives have their largest rendition for one. */
  private async negativeOf({ storageKey, widths }: Printable): Promise<string> {
    const largest = { width: (widths as readonly number[]).at(-1)!, format: 'webp' } as const;
    for (const key of [negativeKey(storageKey), `${storageKey}/${renditionFile(largest)}`])
      if ((await this.store.sizeOf(key)) !== undefined) return key;
    throw fileMissing();
  }
}
