import type { RichTextNode } from '@tessera/models';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { endingOf, httpAddress } from './addresses';
import type { MediaRef, NumberedPicture, PicturePart, PlayedPart, PostPart } from './parts';

/** A file that a post needs. */
export interface WantedMedia extends MediaRef {
  /** What the place where it is needed shows. */
  readonly kind: 'picture' | 'audio' | 'video' | 'file';
  readonly alt: string;
  /** Whether a link leads there and nothing more, so that it is of use only where it is of the old site. */
  readonly isLink: boolean;
}

/** The files that parts need, each once, in reading order. */
export function mediaWanted(parts: readonly PostPart[]): WantedMedia[] {
  const wanted = new Map<string, WantedMedia>();
  for (const each of wantedBy(parts)) {
    if (each.src === null && each.attachment === null) continue;
    const key = `${each.src ?? ''} ${each.src === null ? each.attachment : ''}`;
    const known = wanted.get(key);
    // What a place shows tells more than a link to it.
    if (!known || (known.isLink && !each.isLink)) wanted.set(key, each);
  }
  return [...wanted.values()];
}

function* wantedBy(parts: readonly PostPart[]): Generator<WantedMedia> {
  for (const part of parts) {
    switch (part.type) {
      case 'image':
        yield* picture(part);
        break;
      case 'gallery':
        for (const each of part.pictures) yield* picture(each);
        break;
      case 'audio':
      case 'video':
        yield* playedFiles(part);
        break;
      case 'file':
        yield wantedFile('file', part);
        break;
      case 'cover':
        if (part.picture) yield* picture(part.picture);
        yield* wantedBy(part.parts);
        break;
      case 'group':
      case 'details':
        yield* wantedBy(part.parts);
        break;
      case 'columns':
        for (const column of part.columns) yield* wantedBy(column.parts);
        break;
      case 'buttons':
        for (const { href } of part.buttons) yield* linked(href);
        break;
      case 'richText':
        yield* linksIn(part.doc);
        break;
      case 'html':
        yield* inHtml(part.html);
        break;
      default:
        break;
    }
  }
}

function wantedFile(
  kind: WantedMedia['kind'],
  { src, attachment }: Partial<MediaRef>,
  more: Partial<WantedMedia> = {},
): WantedMedia {
  return { kind, src: src ?? null, attachment: attachment ?? null, alt: '', isLink: false, ...more };
}

function* picture(part: PicturePart | NumberedPicture): Generator<WantedMedia> {
  if (part.type === 'picture-of') return yield wantedFile('picture', part);
  yield wantedFile('picture', part, { alt: part.alt });
  if (part.href !== null) yield* linked(part.href);
}

function* playedFiles(part: PlayedPart): Generator<WantedMedia> {
  yield wantedFile(part.type, part);
  if (part.poster !== null) yield wantedFile('picture', { src: part.poster });
  if (part.subtitles !== null) yield wantedFile('file', part.subtitles);
}

function* linksIn({ marks = [], content = [] }: RichTextNode): Generator<WantedMedia> {
  for (const mark of marks) if (mark.type === 'link' && 'href' in mark.attrs) yield* linked(mark.attrs.href);
  for (const node of content) yield* linksIn(node);
}

/** Pages of the web have no endings, or these. */
const pages: ReadonlySet<string> = new Set(['', 'html', 'htm', 'php', 'asp', 'aspx', 'jsp', 'cgi', 'shtml', 'xhtml']);

/** Whether an address names a file and no page. */
export function isFile(address: string): boolean {
  return httpAddress(address) !== null && !pages.has(endingOf(address));
}

function* linked(href: string): Generator<WantedMedia> {
  const [, attachment] = /[?&]attachment_id=(\d{1,15})\b/.exec(href) ?? [];
  if (attachment) yield wantedFile('file', { attachment: Number(attachment) }, { isLink: true });
  else if (isFile(href)) yield wantedFile('file', { src: httpAddress(href) }, { isLink: true });
}

function* inHtml(html: string): Generator<WantedMedia> {
  const ahead: Tree.ChildNode[] = [...parseFragment(html, { scriptingEnabled: false }).childNodes];
  for (let node = ahead.shift(); node; node = ahead.shift()) {
    if (!('tagName' in node)) continue;
    const { attrs, tagName, childNodes } = node;
    const value = (name: string) => attrs.find((each) => each.name === name)?.value ?? '';
    const src = tagName === 'img' ? httpAddress(value('src')) : null;
    if (src) yield wantedFile('picture', { src }, { alt: value('alt') });
    if (tagName === 'a') yield* linked(value('href'));
    for (const child of childNodes) ahead.push(child);
  }
}
