import { Settings } from '@tessera/extension';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { Darkroom } from './darkroom';
import { MediaSettings } from '../settings';

const darkroom = (env: Record<string, string> = {}) => new Darkroom(Settings.read([MediaSettings], env));
const take = (bytes: Uint8Array, env?: Record<string, string>) => darkroom(env).develop(() => Promise.resolve(bytes));
/** A picture with all its prints. */
const develop = async (bytes: Uint8Array) => {
  const { negative, ...developed } = await take(bytes);
  const load = () => Promise.resolve(negative);
  const print = (width: number) => darkroom().print(load, { width, format: 'webp' });
  const renditions: { width: number; bytes: Uint8Array }[] = [];
  for (const width of developed.widths) renditions.push({ width, bytes: await print(width) });
  return { ...developed, negative, renditions };
};
const plain = (width: number, height: number, background = '#3366cc') =>
  sharp({ create: { width, height, channels: 3, background } });

/** The corner that is red in a picture whose upper left quarter is, as `left-top` and so on. */
async function redCorner(webp: Uint8Array): Promise<string> {
  const { data, info } = await sharp(webp).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isRed = (x: number, y: number) => data[(y * info.width + x) * info.channels]! > 150;
  const [right, bottom] = [info.width - 5, info.height - 5];
  return [
    isRed(4, 4) && 'left-top',
    isRed(right, 4) && 'right-top',
    isRed(4, bottom) && 'left-bottom',
    isRed(right, bottom) && 'right-bottom',
  ]
    .filter(Boolean)
    .join();
}

let photo: Buffer;

beforeAll(async () => {
  photo = await plain(1200, 800)
    .composite([
      { input: { create: { width: 600, height: 400, channels: 3, background: '#cc2222' } }, left: 0, top: 0 },
    ])
    .jpeg()
    .toBuffer();
});

it('makes the widths below its own, and its own', async () => {
  const { width, height, renditions, mime } = await develop(photo);
  expect({ width, height, mime }).toEqual({ width: 1200, height: 800, mime: 'image/jpeg' });
  expect(renditions.map((each) => each.width)).toEqual([480, 960, 1200]);
  for (const each of renditions)
    expect(await sharp(each.bytes).metadata()).toMatchObject({ format: 'webp', width: each.width });
});

it('makes nothing wider than 2560, and nothing larger than a small picture', async () => {
  const wide = await develop(await plain(4000, 30).png().toBuffer());
  expect(wide.renditions.map(({ width }) => width)).toEqual([480, 960, 1600, 2560]);
  const small = await develop(await plain(16, 16).gif().toBuffer());
  expect(small.renditions.map(({ width }) => width)).toEqual([16]);
});

it('fits a very tall picture into what WebP can hold', async () => {
  const { renditions } = await develop(await plain(600, 20_000).png().toBuffer());
  expect(renditions.map(({ width }) => width)).toEqual([480, 491]);
  expect((await sharp(renditions[1]!.bytes).metadata()).height).toBeLessThanOrEqual(16_383);
});

describe('a picture taken with the camera turned', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('stands upright (EXIF orientation %i)', async (orientation) => {
    // Turned the other way around, as a camera stores it.
    const turned = await sharp(photo)
      .autoOrient()
      .toBuffer()
      .then((bytes) => inverse(bytes, orientation));
    const { width, height, renditions } = await develop(turned);
    expect({ width, height }).toEqual({ width: 1200, height: 800 });
    expect(await redCorner(renditions[0]!.bytes)).toBe('left-top');
  });

  async function inverse(bytes: Buffer, orientation: number): Promise<Buffer> {
    let picture = sharp(bytes);
    if ([2, 5, 7].includes(orientation)) picture = picture.flop();
    if (orientation === 4) picture = picture.flip();
    const upright = await picture.toBuffer();
    const angle = { 3: 180, 5: 270, 6: 270, 7: 90, 8: 90 }[orientation] ?? 0;
    return sharp(upright).rotate(angle).withMetadata({ orientation }).jpeg().toBuffer();
  }
});

it('tells nothing that the camera or anybody wrote into it', async () => {
  const tagged = await sharp(photo)
    .withExif({
      IFD0: { Artist: 'Anna Berg', Copyright: 'secret' },
      IFD3: { GPSLatitude: '59/1 54/1 0/1', GPSLatitudeRef: 'N' },
    })
    .withXmp(
      '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">Anna</x:xmpmeta><?xpacket end="w"?>',
    )
    .jpeg()
    .toBuffer();
  const { renditions } = await develop(Buffer.concat([tagged, Buffer.from('<script>alert(1)</script>')]));
  const { exif, xmp, iptc, icc } = await sharp(renditions[0]!.bytes).metadata();
  expect({ exif, xmp, iptc, icc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, icc: undefined });
  for (const { bytes } of renditions) expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/Anna|secret|<script>/);
});

it('keeps what is transparent, and shows a colour until the picture has come', async () => {
  const { renditions, colour } = await develop(
    await sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer(),
  );
  expect((await sharp(renditions[0]!.bytes).metadata()).hasAlpha).toBe(true);
  expect(colour).toMatch(/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/);
  expect((await develop(await plain(50, 50, '#3366cc').png().toBuffer())).colour).toMatch(
    /^#3[0-9a-f]6[0-9a-f]c[0-9a-f]$/,
  );
});

describe('what is not taken', () => {
  const fails = (bytes: Uint8Array, env = {}) =>
    take(bytes, env).then(
      () => 'taken',
      ({ code, status }: { code: string; status: number }) => `${code} ${status}`,
    );
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  );

  it('is anything but the four kinds of pictures, whatever it is called', async () => {
    for (const bytes of [
      svg,
      Buffer.from('<html></html>'),
      Buffer.from('%PDF-1.7'),
      Buffer.alloc(0),
      Buffer.from('GIF89a'),
      await plain(9, 9).tiff().toBuffer(),
      await plain(9, 9).avif().toBuffer(),
    ]) {
      expect(await fails(bytes)).toMatch(/^media\.(not-a-picture 415|unreadable-picture 422)$/);
    }
    expect(await fails(svg)).toBe('media.not-a-picture 415');
  });

  it('is a moving picture', async () => {
    const moving = await sharp(Buffer.concat([Buffer.alloc(300, 0), Buffer.alloc(300, 255)]), {
      raw: { width: 10, height: 20, channels: 3, pageHeight: 10 },
    })
      .gif()
      .toBuffer();
    expect(await fails(moving)).toBe('media.moving-picture 415');
  });

  it('is a picture of too many pixels, which is not even decoded', async () => {
    const large = await plain(3000, 3000).png().toBuffer();
    expect(await fails(large, { MEDIA_MAX_PIXELS: '8999999' })).toBe('media.too-many-pixels 422');
    expect(await fails(large, { MEDIA_MAX_PIXELS: '9000000' })).toBe('taken');
  });

  it('is a picture cut in half', async () => {
    expect(await fails(photo.subarray(0, photo.length / 2))).toBe('media.unreadable-picture 422');
  });
});

it('works on one picture at a time and lets a few wait', async () => {
  const room = darkroom();
  let loaded = 0;
  const load = () => {
    loaded++;
    return Promise.resolve(photo);
  };
  const answers = await Promise.allSettled(Array.from({ length: 12 }, () => room.develop(load)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  expect((answers.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({
    code: 'media.busy',
    status: 503,
  });
  // Who is sent away has not been read into memory.
  expect(loaded).toBe(10);
  expect(await room.develop(load)).toBeDefined();
});

describe('a print', () => {
  it('is cut to a ratio around the focal point', async () => {
    const { negative } = await take(photo);
    const square = (x: number) =>
      darkroom().print(() => Promise.resolve(negative), {
        width: 800,
        format: 'webp',
        ratio: '1x1',
        focus: { x, y: 50 },
      });
    expect(await sharp(await square(50)).metadata()).toMatchObject({ width: 800, height: 800 });
    expect(await redCorner(await square(0))).toBe('left-top');
    expect(await redCorner(await square(100))).toBe('left-top');
    const narrow = await darkroom().print(() => Promise.resolve(negative), {
      width: 450,
      format: 'webp',
      ratio: '9x16',
      focus: { x: 100, y: 0 },
    });
    expect(await redCorner(narrow)).toBe('');
  });

  it('can be a JPEG, white where the picture is transparent', async () => {
    const glass = await sharp({ create: { width: 50, height: 40, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer();
    const { negative } = await take(glass);
    const jpeg = await darkroom().print(() => Promise.resolve(negative), { width: 50, format: 'jpg' });
    expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 50 });
    expect((await sharp(jpeg).stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it('of what came without loss is made of every pixel that came', async () => {
    const drawn = await sharp({
      create: {
        width: 40,
        height: 40,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    const { negative } = await take(drawn);
    const [before, after] = await Promise.all(
      [drawn, negative].map((each) => sharp(each).removeAlpha().raw().toBuffer()),
    );
    expect(before!.equals(after!)).toBe(true);
  });
});
