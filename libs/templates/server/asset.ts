import { createHash } from 'node:crypto';
import type { Asset } from './template';

/**
 * An asset from a `data:` URL, which is what Vite gives for `import font from './font.woff2?inline'`: the file travels in
 * the build, wherever that is copied to. `name` is the readable part of its path.
 */
export function asset(name: string, dataUrl: string, { preload }: { readonly preload?: 'font' } = {}): Asset {
  const [, type, base64] = /^data:([\w/+.-]+);base64,(.+)$/s.exec(dataUrl) ?? [];
  if (!type || !base64) throw new TypeError(`asset ${name} is not a base64 data URL`);
  const bytes = Buffer.from(base64, 'base64');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  const dot = name.lastIndexOf('.');
  return { path: `/assets/${name.slice(0, dot)}.${hash}${name.slice(dot)}`, type, bytes, preload };
}
