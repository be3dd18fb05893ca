import type { AssetView } from '../../contract';

/** `12 kB`, `3.4 MB`: a size for people (powers of ten, as the systems of people show it). */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB'];
  let size = bytes / 1000;
  let unit = 0;
  for (; size >= 999.5 && unit < units.length - 1; unit++) size /= 1000;
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}

/** What an asset is, in a word: `JPEG`, `PDF`, `Video`. */
export function typeWords({ mime, name }: Pick<AssetView, 'mime' | 'name'>): string {
  const known = words[mime];
  if (known) return known;
  const ending = /\.(\w{1,5})$/.exec(name)?.[1];
  if (ending) return ending.toUpperCase();
  const [family] = mime.split('/');
  return family === 'video' ? 'Video' : family === 'audio' ? 'Sound' : family === 'text' ? 'Text' : 'File';
}

const words: Readonly<Record<string, string>> = {
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'image/gif': 'GIF',
  'image/svg+xml': 'SVG',
  'application/pdf': 'PDF',
  'application/zip': 'ZIP',
};

/** `1200 × 800` of pictures, the size of files. */
export function measureWords(asset: AssetView): string {
  return asset.width === null ? sizeWords(asset.bytes) : `${asset.width} × ${asset.height}`;
}
