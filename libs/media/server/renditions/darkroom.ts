import { Injectable } from '@nestjs/common';
import { Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { pictureTypes } from '../../contract';
import { MediaSettings } from '../settings';

/** One size of a picture as WebP. */
export interface Rendition {
  readonly width: number;
  readonly bytes: Uint8Array;
}

/** What becomes of an uploaded picture. */
export interface Developed {
  /** Media type of what came in, by its content. */
  readonly mime: string;
  /** Of what came in, turned upright. */
  readonly width: number;
  readonly height: number;
  /** The colour most of it has, `#rrggbb`; what is transparent counts as white. */
  readonly colour: string;
  /** By ascending width; the last is the largest. */
  readonly renditions: readonly Rendition[];
}

/**
 * Makes renditions of pictures: decoded within limits, turned upright (EXIF orientation), brought to sRGB, and written anew
 * as WebP, so that neither metadata (places, names) nor anything hidden behind the picture remains.
 */
@Injectable()
export class Darkroom {
  private readonly maxPixels: number;
  private readonly waiting: (() => void)[] = [];
  private working = 0;

  constructor(settings: Settings) {
    this.maxPixels = settings.of(MediaSettings).MEDIA_MAX_PIXELS;
  }

  /**
   * Two pictures at once, a few wait. Throws `media.not-a-picture` (415), `media.too-many-pixels` (422),
   * `media.unreadable-picture` (422) and `media.busy` (503).
   */
  async develop(bytes: Uint8Array): Promise<Developed> {
    await this.turn();
    try {
      const metadata = await this.examine(bytes);
      const { width, height } = metadata.autoOrient;
      const renditions: Rendition[] = [];
      for (const each of renditionWidths(width, height))
        renditions.push({ width: each, bytes: await this.render(bytes, each) });
      return {
        mime: `image/${metadata.format}`,
        width,
        height,
        colour: await dominantColour(renditions[0]!.bytes),
        renditions,
      };
    } catch (error) {
      throw problemOf(error, this.maxPixels);
    } finally {
      // The place is handed over, so that nobody slips in between.
      const next = this.waiting.shift();
      if (next) next();
      else this.working--;
    }
  }

  /** Reads the header alone. */
  private async examine(bytes: Uint8Array): Promise<Metadata> {
    const metadata = await this.open(bytes).metadata();
    if (!(`image/${metadata.format}` in pictureTypes) || (metadata.pages ?? 1) > 1) throw notAPicture();
    if (metadata.width * metadata.height > this.maxPixels) throw tooManyPixels(this.maxPixels);
    return metadata;
  }

  private async render(bytes: Uint8Array, width: number): Promise<Buffer> {
    return this.open(bytes)
      .autoOrient()
      .resize({ width, height: longestSide, fit: 'inside' })
      .webp({ quality: 82 })
      .timeout({ seconds: 30 })
      .toBuffer();
  }

  private open(bytes: Uint8Array): Sharp {
    return sharp(bytes, { limitInputPixels: this.maxPixels, failOn: 'error', pages: 1 });
  }

  private async turn(): Promise<void> {
    if (this.working < 2) {
      this.working++;
      return;
    }
    if (this.waiting.length >= 8)
      throw new Problem('media.busy', {
        status: 503,
        title: 'Many pictures are being worked on just now.',
        detail: 'Please try again in a moment.',
        retryAfter: 5,
      });
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}

/** What libvips may open: nothing but the still pictures of `pictureTypes`, and from memory only, whatever the bytes claim to be. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegBuffer',
    'VipsForeignLoadPngBuffer',
    'VipsForeignLoadWebpBuffer',
    'VipsForeignLoadNsgifBuffer',
  ],
});
// Nothing is opened twice; memory goes back at once.
sharp.cache(false);
sharp.concurrency(2);

/** The most that WebP can hold (RFC 9649 §2.4: 14 bits). */
const longestSide = 16_383;
const steps = [480, 960, 1600, 2560];

/** The widths below the picture's own, and then its own or the largest. A very tall picture becomes narrower. */
function renditionWidths(width: number, height: number): number[] {
  const largest = Math.max(1, Math.min(width, steps.at(-1)!, Math.floor((longestSide * width) / height)));
  return [...steps.filter((step) => step < largest), largest];
}

async function dominantColour(webp: Uint8Array): Promise<string> {
  const pixels = await sharp(webp)
    .resize(64, 64, { fit: 'inside' })
    .flatten({ background: '#ffffff' })
    .png()
    .toBuffer();
  const { dominant } = await sharp(pixels).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** libvips tells by its message only. */
function problemOf(error: unknown, maxPixels: number): unknown {
  if (error instanceof Problem || !(error instanceof Error)) return error;
  if (/unsupported image format/.test(error.message)) return notAPicture(error);
  if (/exceeds pixel limit/.test(error.message)) return tooManyPixels(maxPixels, error);
  return new Problem('media.unreadable-picture', {
    status: 422,
    title: 'This picture is damaged.',
    detail: 'Please open it in a picture program and save it anew.',
    cause: error,
  });
}

function notAPicture(cause?: unknown): Problem {
  const names = Object.values(pictureTypes);
  return new Problem('media.not-a-picture', {
    status: 415,
    title: 'This is not a picture that can be used here.',
    detail: `Pictures can be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, not moving.`,
    members: { accepted: Object.keys(pictureTypes) },
    cause,
  });
}

function tooManyPixels(maxPixels: number, cause?: unknown): Problem {
  return new Problem('media.too-many-pixels', {
    status: 422,
    title: 'This picture has too many pixels.',
    detail: `At most ${Math.floor(maxPixels / 1_000_000)} megapixels can be used. Please make it smaller.`,
    members: { maxPixels },
    cause,
  });
}
