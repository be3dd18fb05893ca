import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import sharp from 'sharp';
import { RunningProduct } from '../product/product';
import { expect, owner, test } from '../product/test';
import { realData } from './real-data';

interface Asset {
  readonly id: string;
  readonly kind: string;
  readonly url: string;
  readonly thumbnail: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** What became of a file: its kind in the library, or the code of the refusal. */
interface Ending {
  readonly asset?: Asset;
  readonly refused?: string;
}

const most = 300_000_000;

type Send = (path: string, name: string, bytes: Buffer) => Promise<Ending>;
let send: Send;
let fetchBytes: (url: string) => Promise<{ headers: Headers; bytes: Buffer }>;
test.beforeEach(({ product, token }) => {
  send = sender(product.url, token);
  fetchBytes = async (url) => {
    const response = await fetch(product.url + url);
    expect(response.status, url).toBe(200);
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
});

test('a picture looks the same whichever way the camera was held', async () => {
  for (const side of ['Landscape', 'Portrait']) {
    const seen: Buffer[] = [];
    for (let orientation = 1; orientation <= 8; orientation++) {
      const name = `${side}_${orientation}.jpg`;
      const { asset } = await send('images', name, readFileSync(realData(`media/exif-orientation/${name}`)));
      expect([asset!.width, asset!.height]).toEqual(side === 'Landscape' ? [1800, 1200] : [1200, 1800]);
      const { bytes } = await fetchBytes(asset!.thumbnail!);
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
      seen.push(await sharp(bytes).greyscale().resize(48, 48, { fit: 'fill' }).raw().toBuffer());
    }
    for (const each of seen.slice(1)) expect(difference(each, seen[0]!)).toBeLessThan(6);
    // The other way around they would differ, or nothing was compared.
    const turned = await sharp(seen[0], { raw: { width: 48, height: 48, channels: 1 } })
      .rotate(180)
      .toColourspace('b-w')
      .raw()
      .toBuffer();
    expect(difference(turned, seen[0]!)).toBeGreaterThan(12);
  }
});

/** How each hostile file ends as a picture and, where nothing is said, by the same code as a document. */
const endings: Readonly<Record<string, readonly [path: 'images' | 'documents', ending: RegExp]>> = {
  'bomb-30000x30000-1bit.png': ['images', /too-many-pixels/],
  'bomb-20000x20000-rgba.png': ['images', /too-many-pixels/],
  'huge-header-100000x100000.png': ['images', /too-many-pixels|unreadable-picture/],
  'zero-size.png': ['images', /unreadable-picture|not-a-picture/],
  'ztxt-bomb.png': ['images', /^picture$|unreadable-picture/],
  'bad-crc.png': ['images', /unreadable-picture/],
  'trailing-html.png': ['images', /^picture$/],
  'html-as.jpg': ['images', /not-a-picture/],
  // Cleaned and served as what it is, never as the PNG that it claims to be.
  'svg-as.png': ['images', /^drawing$|not-a-picture/],
  'gif-js-polyglot.gif': ['images', /^picture$|unreadable-picture|not-a-picture/],
  'php-in-comment.jpg': ['images', /^picture$/],
  'jpeg-zip-polyglot.jpg': ['images', /^picture$/],
  'truncated.jpg': ['images', /unreadable-picture/],
  'jpeg-65500x65500-header.jpg': ['images', /too-many-pixels|unreadable-picture/],
  'gif-3000-frames.gif': ['images', /moving-picture/],
  'gif-65535x65535.gif': ['images', /too-many-pixels|unreadable-picture/],
  'billion-laughs.svg': ['images', /unreadable-drawing/],
  'xxe.svg': ['images', /unreadable-drawing/],
  'script.svg': ['images', /^drawing$/],
  'huge-viewbox.svg': ['images', /^drawing$/],
  'filter-dos.svg': ['images', /too-complex-drawing/],
  'ok-icon.svg': ['images', /^drawing$/],
  'javascript.pdf': ['documents', /^document$/],
  'html-as.pdf': ['documents', /not-what-it-says/],
  'zip-bomb-300MB.zip': ['documents', /unsafe-archive/],
  'zip-slip.zip': ['documents', /unsafe-archive/],
  'zip-symlink.zip': ['documents', /unsafe-archive/],
  'zip-20000-entries.zip': ['documents', /unsafe-archive/],
};

test('each hostile file ends as its manifest says', async ({ product, token }) => {
  const folder = dirname(realData('media/generated-hostile/manifest.json'));
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as { file: string; expect: string }[];
  expect(manifest.map(({ file }) => file).sort()).toEqual(Object.keys(endings).sort());
  for (const { file, expect: said } of manifest) {
    const [path, wanted] = endings[file]!;
    const bytes = readFileSync(`${folder}/${file}`);
    const { asset, refused } = await send(path, file, bytes);
    expect(asset?.kind ?? refused, `${file}: ${said}`).toMatch(wanted);
    if (!asset) continue;
    const served = await fetchBytes(asset.url);
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
    expect(served.headers.get('content-security-policy')).toContain('sandbox');
    if (asset.kind === 'document') expect(served.headers.get('content-disposition')).toContain('attachment');
    else
      expect(served.bytes.toString('latin1')).not.toMatch(
        /<script|alert\(|<\?php|PK\x03\x04|<html|javascript:|http:\/\/example/i,
      );
    if (file === 'ok-icon.svg') expect(served.bytes.equals(bytes)).toBe(true);
  }
  const session = await fetch(`${product.url}/api/v1/session`, { headers: { authorization: `Bearer ${token}` } });
  expect(session.status).toBe(200);
});

test('hostile files, large photos and 60 requests at a time take at most 300 MB of memory', async () => {
  const product = await RunningProduct.start();
  try {
    const login = ['--email', owner.email];
    await product.tessera('create-owner', '--name', owner.name, ...login, '--password', owner.password);
    const { stdout } = await product.tessera('create-token', ...login, '--name', 'memory', '--json');
    const sending = sender(product.url, (JSON.parse(stdout) as { token: string }).token);
    await settled();
    const idle = memoryOf(product.pid);
    let peak = idle;
    const timer = setInterval(() => (peak = Math.max(peak, memoryOf(product.pid))), 20);
    const hostile = filesIn('media/generated-hostile/manifest.json').filter((file) => !file.endsWith('.json'));
    const photos = filesIn('media/photos-cc0/Mr. Lee.jpg').filter((file) => /\.jpe?g$/.test(file));
    const all = [1, 2].flatMap((round) => [...hostile, ...photos].map((file) => ({ round, file })));
    const ends = await Promise.all(
      all.map(({ round, file }) => {
        const name = basename(file);
        // Some bytes behind its end, so that each is new.
        const bytes = Buffer.concat([readFileSync(file), Buffer.from(`round ${round}`)]);
        return sending(endings[name]?.[0] ?? 'images', name, bytes);
      }),
    );
    const pictures = ends.flatMap(({ asset }) => (asset?.kind === 'picture' ? [asset] : []));
    expect(pictures.length).toBeGreaterThan(photos.length);
    await Promise.all(
      pictures.flatMap(({ url }) =>
        [480, 960, 1600, 2560].map(async (width) => {
          const response = await fetch(product.url + url.replace(/\d+\.webp$/, `${width}.jpg`));
          await response.arrayBuffer();
        }),
      ),
    );
    await settled();
    clearInterval(timer);
    console.log(`memory: ${mb(idle)} idle, ${mb(peak)} at most`);
    expect(peak - idle).toBeLessThanOrEqual(most);
  } finally {
    await product.stop();
  }
});

test('drawings that others use to try cleaning come out clean, and again the same', async () => {
  const folder = dirname(realData('sanitizer/svg-sanitizer/svgTestOne.svg'));
  let taken = 0;
  for (const name of readdirSync(folder).filter((file) => /Test\w*\.svg$/.test(file))) {
    const { asset, refused } = await send('images', name, readFileSync(`${folder}/${name}`));
    if (!asset) {
      expect(refused, name).toMatch(/^media\.(unreadable-drawing|too-complex-drawing|not-a-picture)$/);
      continue;
    }
    taken++;
    const svg = (await fetchBytes(asset.url)).bytes;
    const whole = svg.toString();
    // Text may say anything.
    const text = (whole.match(/<[^>]*>/g) ?? []).join('');
    expect(text, name).not.toMatch(
      /<(?:script|foreignObject|iframe|animate|set|a|audio|video)\b|\son\w+=|javascript:|@import|<!ENTITY|<\?php/i,
    );
    expect(text, name).not.toMatch(/(?:href|src)="(?!#|data:image\/(?:png|jpe?g|gif|webp);base64,)/);
    const once = await send('images', `again-${name}`, svg);
    expect((await fetchBytes(once.asset!.url)).bytes.equals(svg), name).toBe(true);
    // What their cleaning leaves of shapes is left by ours too, unless it leads elsewhere.
    const clean = readFileSync(`${folder}/${name}`, 'utf8');
    expect(count(text, /<(?:path|rect|circle|ellipse|line|polygon|polyline)\b/g), name).toBe(
      count(withoutStrangers(clean), /<(?:\w+:)?(?:path|rect|circle|ellipse|line|polygon|polyline)\b/g),
    );
  }
  expect(taken).toBeGreaterThan(5);
});

/** Sends files as the editor does: a server that is busy is asked again. */
function sender(url: string, token: string): Send {
  return async (path, name, bytes) => {
    for (let tries = 1; ; tries++) {
      const response = await fetch(`${url}/api/v1/media/${path}?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        body: new Uint8Array(bytes),
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      });
      const body = (await response.json()) as Asset & { code: string };
      if (response.ok) return { asset: body };
      expect(body.code === 'media.busy' || response.status < 500, `${name}: ${JSON.stringify(body)}`).toBe(true);
      if (body.code !== 'media.busy' || tries === 60) return { refused: body.code };
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  };
}

function filesIn(one: string): string[] {
  const folder = dirname(realData(one));
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 2000));
}

/** Mean difference of two grey pictures, of 255. */
function difference(one: Buffer, other: Buffer): number {
  return one.reduce((sum, grey, at) => sum + Math.abs(grey - other[at]!), 0) / one.length;
}

/** What a process has in memory, in bytes. */
function memoryOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** Elements that are cut out with all that is in them. */
function withoutStrangers(svg: string): string {
  return svg.replace(/<!--[\s\S]*?-->/g, '').replace(/<(foreignObject|script)\b[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/g, '');
}
