import type { BlockJson, Json, RichTextNode } from '@tessera/models';
import { endingOf } from '../markup/addresses';
import {
  type FilePart,
  type GalleryPart,
  type MediaRef,
  noted,
  type NumberedPicture,
  type PageListPart,
  type PicturePart,
  type PlayedPart,
  type PostPart,
  type Size,
} from '../markup/parts';
import { line, linkTo, textOf } from '../markup/texts';
import type { Links } from './links';
import type { Resolvers } from './resolvers';

/** A block that has no id yet. */
export type Draft = Omit<BlockJson, 'id'>;

const longestCaption = 1000;
const mostPictures = 200;

/** Makes the blocks that hold no others. What no block can hold as it is becomes running text. */
export class Leaves {
  constructor(
    private readonly resolvers: Resolvers,
    private readonly links: Links,
  ) {}

  /** The blocks and texts of one part at some depth of nesting. */
  of(part: PostPart, depth: number): ReadonlyArray<Draft | PostPart> {
    const size = 'size' in part && depth === 0 ? (part.size ?? 'content') : 'content';
    switch (part.type) {
      case 'image':
        return this.picture(part, size);
      case 'gallery':
        return this.gallery(part, size);
      case 'audio':
      case 'video':
        return this.played(part, size);
      case 'file':
        return this.file(part);
      case 'embed': {
        const { url, title } = part;
        return captioned('content.embed', { url, title, size }, part.caption);
      }
      case 'buttons': {
        const { buttons, isCentred } = part;
        const made = buttons.map(({ label, href, isOutline }) => ({
          label,
          link: this.links.value(href),
          style: isOutline ? 'outline' : 'filled',
        }));
        return [{ type: 'content.buttons', fields: { buttons: made, align: isCentred ? 'centre' : 'start' } }];
      }
      case 'table': {
        const { rows, hasHead } = part;
        return captioned('content.table', { table: { rows }, hasHead, hasRowHeads: false, size }, part.caption);
      }
      case 'separator':
        return [{ type: 'content.separator', fields: { style: part.style } }];
      case 'page-list':
        return [this.pageList(part)];
      case 'code':
        return part.text.length > 100_000
          ? [textOf([{ type: 'codeBlock', content: [{ type: 'text', text: part.text }] }])]
          : [{ type: 'content.code', fields: { code: part.text, ...(part.language && { language: part.language }) } }];
      case 'quote':
        return [quote(part.text, part.source)];
      default:
        return [];
    }
  }

  /** The picture of our library that a part names, as a value of a field; null where we do not have it. */
  image(part: PicturePart | NumberedPicture): Json {
    const found = this.resolvers.media(refOf(part));
    if (found?.kind !== 'picture') return null;
    return { id: found.id, alt: (part.type === 'image' ? part.alt : (found.alt ?? '')).slice(0, 1000).toWellFormed() };
  }

  /** What stands for a picture that we do not have. */
  missing(part: PicturePart | NumberedPicture): PostPart[] {
    const why = 'A picture that we do not have came in as a link, or not at all where nobody knows its address.';
    if (part.type === 'picture-of') return [noted('picture', why, nameIn({ src: null, attachment: part.attachment }))];
    return [...linkedFile('Picture: ', part.src, part.alt, part.caption), noted('picture', why, part.src)];
  }

  private picture(part: PicturePart, size: Size): ReadonlyArray<Draft | PostPart> {
    const image = this.image(part);
    if (image === null) return this.missing(part);
    const link = this.linkOf(part, image);
    return captioned('content.image', { image, size, ...(link !== null && { link }) }, part.caption);
  }

  /** A picture that leads to itself leads nowhere else. */
  private linkOf({ href, src }: PicturePart, image: Json): Json {
    if (href === null) return null;
    const itself = (image as { readonly id: string }).id;
    if (stem(href) === stem(src) || this.links.file(href)?.id === itself) return null;
    return this.links.value(href);
  }

  private gallery(part: GalleryPart, size: Size): ReadonlyArray<Draft | PostPart> {
    const shown = part.pictures.map((picture) => ({ picture, image: this.image(picture) }));
    const found = shown.filter(({ image }) => image !== null);
    const missing = shown.filter(({ image }) => image === null).flatMap(({ picture }) => this.missing(picture));
    const images = found.map(({ picture, image }) => ({ image, caption: this.captionOf(picture) }));
    const columns = Math.min(6, Math.max(1, Math.round(part.columns)));
    const rows: Draft[] = [];
    for (let at = 0; at < images.length; at += mostPictures)
      rows.push({ type: 'content.gallery', fields: { images: images.slice(at, at + mostPictures), columns, size } });
    const long = found.flatMap(({ picture }) =>
      picture.type === 'image' && isLong(picture.caption) ? [textOf([line(picture.caption)])] : [],
    );
    const caption = part.caption === '' ? [] : [textOf([line(part.caption)])];
    if (rows.length === 0) return [...missing, ...caption];
    const last = rows.pop()!;
    return [...rows, { ...last, fields: { ...last.fields, caption: part.caption } }, ...long, ...missing];
  }

  private captionOf(picture: PicturePart | NumberedPicture): string {
    if (picture.type === 'image') return isLong(picture.caption) ? '' : oneLine(picture.caption);
    const found = this.resolvers.media({ src: null, attachment: picture.attachment });
    return oneLine(found?.caption ?? '')
      .slice(0, longestCaption)
      .toWellFormed();
  }

  private played(part: PlayedPart, size: Size): ReadonlyArray<Draft | PostPart> {
    const found = this.resolvers.media(refOf(part));
    if (!found) {
      const why =
        'A film or sound that we do not have came in as a link, or not at all where nobody knows its address.';
      const shown = part.src === null ? texts(part.caption) : linkedFile('', part.src, part.title, part.caption);
      return [...shown, noted(part.type, why, nameIn(part))];
    }
    const file = { id: found.id };
    const caption = part.caption || (part.src === null ? oneLine(found.caption ?? '') : '');
    if (found.kind !== part.type)
      return [{ type: 'content.file', fields: { file, label: oneLine(part.title).slice(0, 300) } }, ...texts(caption)];
    if (part.type === 'audio')
      return captioned('content.audio', { file, title: oneLine(part.title).slice(0, 300) }, caption);
    const poster = part.poster && this.resolvers.media({ src: part.poster, attachment: null });
    const subtitles = part.subtitles && this.resolvers.media({ src: part.subtitles.src, attachment: null });
    return captioned(
      'content.video',
      {
        file,
        size,
        ...(poster && poster.kind === 'picture' && { poster: { id: poster.id, alt: '' } }),
        ...(subtitles && { subtitles: { id: subtitles.id }, subtitlesLanguage: part.subtitles!.language }),
      },
      caption,
    );
  }

  private file({ src, attachment, label }: FilePart): ReadonlyArray<Draft | PostPart> {
    const found = this.resolvers.media({ src, attachment });
    if (found) return [{ type: 'content.file', fields: { file: { id: found.id }, label: oneLine(label) } }];
    const why = 'A file that we do not have came in as a link, or not at all where nobody knows its address.';
    return [
      ...(src === null ? texts(label) : linkedFile('', src, label, '')),
      noted('file', why, nameIn({ src, attachment }) || oneLine(label)),
    ];
  }

  private pageList({ of, limit, style, categories }: PageListPart): Draft {
    const under = of === 'pages' ? this.resolvers.home : this.resolvers.posts;
    const category = categories.map((id) => this.resolvers.category?.(id)).find(Boolean);
    const order = of === 'pages' && under !== null ? 'tree' : 'newest';
    return {
      type: 'content.page-list',
      fields: { ...(under !== null && { under }), ...(category && { category }), limit, order, style },
    };
  }
}

function refOf(part: PicturePart | NumberedPicture | PlayedPart): { src: string | null; attachment: number | null } {
  return { src: 'src' in part ? part.src : null, attachment: part.attachment ?? null };
}

/** By what a file is told that we do not have: its address, else its number; empty where it has neither. */
function nameIn({ src, attachment }: MediaRef): string {
  return src ?? (attachment === null ? '' : `No. ${attachment}`);
}

/** A block with its caption, behind it where it is too long for one. */
function captioned(type: string, fields: Record<string, Json>, caption: string): ReadonlyArray<Draft | PostPart> {
  return isLong(caption)
    ? [{ type, fields }, ...texts(caption)]
    : [{ type, fields: { ...fields, caption: oneLine(caption) } }];
}

function quote(text: string, source: string): Draft | PostPart {
  if (text.length <= 10_000 && source.length <= 300) return { type: 'content.quote', fields: { text, source } };
  const lines = [...text.split('\n'), ...(source ? [source] : [])].map((each) => line(each));
  return textOf([{ type: 'blockquote', content: lines }]);
}

/** A line with a link to a file, and its caption below. */
function linkedFile(before: string, src: string, words: string, caption: string): PostPart[] {
  const link: RichTextNode = { type: 'text', text: words.trim() || nameOf(src), marks: linkTo(src) };
  const start: RichTextNode[] = before ? [{ type: 'text', text: before }] : [];
  return [textOf([{ type: 'paragraph', content: [...start, link] }]), ...texts(caption)];
}

function texts(words: string): PostPart[] {
  return words.trim() === '' ? [] : [textOf(words.split('\n').map((each) => line(each)))];
}

function isLong(caption: string): boolean {
  return oneLine(caption).length > longestCaption;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOf(src: string): string {
  return src.split(/[?#]/)[0]!.split('/').findLast(Boolean) ?? src;
}

/** The address of a picture without the size that WordPress adds to its name. */
function stem(address: string): string {
  const ending = endingOf(address);
  return ending === ''
    ? address
    : address
        .replace(/^https?:/i, '')
        .split(/[?#]/)[0]!
        .replace(/(?:-\d{1,5}x\d{1,5}|-scaled)?\.\w+$/, '');
}
