import { requireAsNamed } from './claimed-type';
import { requireSafeArchive } from './archive';
import { sniffedType, unknownType } from './sniff';

const zip = /^application\/(?:zip|epub\+zip|vnd\.(?:openxmlformats-officedocument|oasis\.opendocument)\.)/;

/**
 * The media type of a file that is to be kept as it is, by its content. Throws `media.not-what-it-says` (415) and
 * `media.unsafe-archive` (422).
 */
export async function documentType(path: string, name: string): Promise<string> {
  const mime = await sniffedType(path);
  requireAsNamed(name, mime);
  if (zip.test(mime)) await requireSafeArchive(path);
  return mime;
}

/** Types that a browser plays, shows or hands on, and that run nothing. */
const inert =
  /^(?:audio|video|font)\/|^image\/(?!svg)|^application\/(?:pdf|zip|epub\+zip|gzip|vnd\.[\w.+-]+|x-7z-compressed)$/;

/** The type by which a file is served: its own where nothing of that type can run in a browser, else that of unknown bytes. */
export function servedType(mime: string): string {
  if (mime === 'text/plain') return 'text/plain; charset=utf-8';
  return inert.test(mime) ? mime : unknownType;
}
