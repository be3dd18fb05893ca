import { Problem } from '@tessera/models';

const zips = ['application/zip', 'application/x-zip-compressed'];
const office = 'application/vnd.openxmlformats-officedocument.';
const openDocument = 'application/vnd.oasis.opendocument.';

/** What files with these endings begin with, so that a name that promises one of them can be held to it. */
const promised: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png', 'image/apng'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  avif: ['image/avif', 'image/avif-sequence'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  mp3: ['audio/mpeg'],
  wav: ['audio/wav', 'audio/vnd.wave'],
  ogg: ['audio/ogg', 'video/ogg', 'application/ogg'],
  flac: ['audio/flac', 'audio/x-flac'],
  mp4: ['video/mp4', 'video/quicktime', 'audio/mp4'],
  m4a: ['audio/x-m4a', 'audio/mp4', 'video/mp4'],
  mov: ['video/quicktime', 'video/mp4'],
  webm: ['video/webm'],
  zip: zips,
  docx: [`${office}wordprocessingml.document`, ...zips],
  xlsx: [`${office}spreadsheetml.sheet`, ...zips],
  pptx: [`${office}presentationml.presentation`, ...zips],
  odt: [`${openDocument}text`, ...zips],
  ods: [`${openDocument}spreadsheet`, ...zips],
  odp: [`${openDocument}presentation`, ...zips],
  epub: ['application/epub+zip', ...zips],
};

/** Refuses a file whose name promises another type than it has: `media.not-what-it-says` (415). */
export function requireAsNamed(name: string, mime: string): void {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const types = Object.hasOwn(promised, ending) ? promised[ending]! : [mime];
  if (types.includes(mime)) return;
  throw new Problem('media.not-what-it-says', {
    status: 415,
    title: `This is no ${ending.toUpperCase()} file, although its name says so.`,
    detail: 'Please give the file its right ending, or save it anew.',
    members: { found: mime },
  });
}
