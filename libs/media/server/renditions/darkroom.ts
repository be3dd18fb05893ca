import { Injectable } from '@nestjs/common';
import { Settings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { cropBox, pictureTypes, type Ratio, type RenditionFormat, steps, widthsUpTo } from '../../contract';
import { MediaSettings } from '../settings';
import { Turns } from './turns';

/** What becomes of an uploaded picture. */
export interface Developed {
  /** Media type of what came in, by its content. */
  readonly mime: string;
  /** Of what came in, turned upright. */
  readonly width: number;
  readonly height: number;
  /** The colour most of it has, `#rrggbb`; what is transparent counts as white. */
  readonly colour: string;
  /** The picture as it is kept: WebP of the largest width, with nothing in it but what is to be seen. */
  readonly negative: Uint8Array;
  /** Widths of its renditions, ascending; the last is that of the negative. */
  readonly widths: readonly number[];
}

/** What is wanted of a negative. */
export interface Print {
  readonly width: number;
  readonly format: RenditionFormat;
  /** Cut to this ratio around the focal point, in percent. */
  readonly ratio?: Ratio | undefined;
  readonly focus?: { readonly x: number; readonly y: number } | null;
}

/**
 * Makes negatives of pictures and prints of negatives. A picture that comes in is decoded once and within limits, turned upright
 * (EXIF orientation), brought to sRGB, and written anew, so that neither metadata (places, names) nor anything hidden behind the
 * picture remains. One is worked on at a time, a few wait.
 */
@Injectable()
export class Darkroom {
  private readonly maxPixels: number;
  private readonly uploads = new Turns(1, 9);
  private readonly prints = new Turns(4, 200);
  /** Whatever it is, one at a time: memory is what bounds a server, and each takes up to 200 MB. */
  private readonly hands = new Turns(1, Number.POSITIVE_INFINITY);

  constructor(settings: Settings) {
    this.maxPixels = settings.of(MediaSettings).MEDIA_MAX_PIXELS;
  }

  /** How many are worked on or wait. */
  get load(): { readonly uploads: number; readonly renditions: number } {
    return { uploads: this.uploads.load, renditions: this.prints.load };
  }

  /**
   * Takes a picture, which is loaded only when it is its turn. Throws `media.not-a-picture` and `media.moving-picture` (415),
   * `media.too-many-pixels` and `media.unreadable-picture` (422), `media.busy` (503).
   */
  async develop(load: () => Promise<Uint8Array>): Promise<Developed> {
    return await this.uploads.take(async () => {
      try {
        const bytes = await load();
        const metadata = await this.examine(bytes);
        return await this.hands.take(() => this.expose(bytes, metadata));
      } catch (error) {
        throw problemOf(error, this.maxPixels);
      }
    });
  }

  /** One rendition of a negative. Throws `media.busy` (503). */
  async print(load: () => Promise<Uint8Array>, { width, format, ratio, focus = null }: Print): Promise<Uint8Array> {
    const print = async () => {
      let picture = sharp(await load(), { limitInputPixels: largestNegative, failOn: 'error' });
      if (ratio) picture = picture.extract(cropBox(await picture.metadata(), ratio, focus));
      picture = picture.resize({ width, withoutEnlargement: true });
      return await (
        format === 'webp'
          ? picture.webp({ quality: 80 })
          : picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true })
      )
        .timeout({ seconds: 30 })
        .toBuffer();
    };
    return await this.prints.take(() => this.hands.take(print));
  }

  /** Reads the header alone. */
  private async examine(bytes: Uint8Array): Promise<Metadata> {
    const metadata = await this.open(bytes).metadata();
    if (!(`image/${metadata.format}` in pictureTypes)) throw notAPicture();
    if ((metadata.pages ?? 1) > 1) throw movingPicture();
    const pixels = Math.max(metadata.width * metadata.height, metadata.format === 'gif' ? screenOf(bytes) : 0);
    if (pixels > this.maxPixels) throw tooManyPixels(this.maxPixels);
    return metadata;
  }

  private async expose(bytes: Uint8Array, metadata: Metadata): Promise<Developed> {
    const { width, height } = metadata.autoOrient;
    const largest = largestWidth(width, height);
    // What came without loss stays so: screenshots, logos. Of what is large that would take much memory, and nobody would see it.
    const isLossless = metadata.format !== 'jpeg' && largest * Math.min(height, longestSide) <= mostLossless;
    const negative = await this.open(bytes)
      .autoOrient()
      .resize({ width: largest, height: longestSide, fit: 'inside' })
      .webp(isLossless ? { lossless: true, effort: 2 } : { quality: 93, effort: 3 })
      .timeout({ seconds: 60 })
      .toBuffer();
    return {
      mime: `image/${metadata.format}`,
      width,
      height,
      colour: await dominantColour(negative),
      negative,
      widths: widthsUpTo(largest),
    };
  }

  private open(bytes: Uint8Array): Sharp {
    return sharp(bytes, { limitInputPixels: this.maxPixels, failOn: 'error', pages: 1 });
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
// One thread: more would need more memory for each picture.
sharp.concurrency(1);

/** The most that WebP can hold (RFC 9649 §2.4: 14 bits). */
const longestSide = 16_383;
/** Most pixels of a negative without loss; encoding takes about 40 bytes for each. */
const mostLossless = 2_000_000;
const largestNegative = steps.at(-1)! * longestSide;

/** The picture's own width or the largest. A very tall picture becomes narrower. */
function largestWidth(width: number, height: number): number {
  return Math.max(1, Math.min(width, steps.at(-1)!, Math.floor((longestSide * width) / height)));
}

/** Pixels of the screen that a GIF wants to be drawn on, which may be larger than what it draws (GIF89a §18). */
function screenOf(gif: Uint8Array): number {
  const view = new DataView(gif.buffer, gif.byteOffset, gif.byteLength);
  return view.getUint16(6, true) * view.getUint16(8, true);
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
    detail: `Pictures can be ${names.slice(0, -1).join(', ')} or ${names.at(-1)}, not moving. Photos of iPhones (HEIC) are sent as JPEG by Safari, and can be exported as JPEG.`,
    members: { accepted: Object.keys(pictureTypes) },
    cause,
  });
}

function movingPicture(): Problem {
  return new Problem('media.moving-picture', {
    status: 415,
    title: 'This picture moves, which pages do not show.',
    detail: 'Please use one picture of it, or a video. It can also be uploaded as a file to download.',
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
