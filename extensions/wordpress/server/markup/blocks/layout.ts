import { httpAddress } from '../addresses';
import type { WpBlock } from '../block-grammar';
import { played } from '../own-elements';
import {
  type ColumnsPart,
  type CoverPart,
  type GroupPart,
  noted,
  type PicturePart,
  type PlayedPart,
  type PostPart,
  type Size,
} from '../parts';
import { type BlockReader, innerBlocks, ownHtml, type Reader } from '../reader';
import { plainOf } from '../texts';
import { attachmentIn, numberIn, numberOf, sizeOf, textIn, within } from './attributes';

/** `core/group` in all its forms (row, stack, grid); with a picture behind it, it is a cover. */
export const group: BlockReader = (block, read) => {
  const parts = read.content(block.content);
  if (isEmpty(parts)) return parts;
  const behind = within(block.attributes['style'], 'background', 'backgroundImage');
  const url = within(behind, 'url');
  const src = httpAddress(typeof url === 'string' ? url : undefined);
  const size = sizeOf(block);
  if (src === null) return [{ type: 'group', parts, hasGround: hasGround(block), size }];
  const attachment = numberOf(within(behind, 'id')) ?? null;
  const picture: PicturePart = { type: 'image', src, alt: '', caption: '', href: null, attachment };
  return [{ type: 'cover', picture, parts, shade: 'middle', height: 'low', size }];
};

/** `core/columns`; in its oldest form the blocks say themselves in which column they stand. */
export const columns: BlockReader = (block, read) => {
  const inner = innerBlocks(block);
  const own = inner.filter(({ name }) => name === 'core/column');
  const strays = read.content(block.content.filter((each) => typeof each === 'string' || each.name !== 'core/column'));
  if (own.length === 0) {
    const old = oldColumns(inner, read);
    return old.length === 0 ? strays : [columnsOf(block, old)];
  }
  const made = own.map((each) => ({ share: shareOf(each), parts: onGround(each, read.content(each.content)) }));
  const isBare = made.every(({ parts }) => isEmpty(parts));
  return [...(isBare ? made.flatMap(({ parts }) => [...parts]) : onGround(block, [columnsOf(block, made)])), ...strays];
};

/** `core/column` outside of columns: what it holds. */
export const column: BlockReader = (block, read) => read.content(block.content);

/** `core/text-columns`, which has its columns as HTML. */
export const textColumns: BlockReader = (block, read) => {
  const made: Array<ColumnsPart['columns'][number]> = [];
  const rest = read.html(ownHtml(block), {
    own: ({ classes, inner }) => {
      if (!classes.includes('wp-block-column')) return undefined;
      made.push({ share: 0, parts: read.html(inner()) });
      return [];
    },
  });
  return made.length === 0 ? rest : [columnsOf(block, made), ...rest];
};

/** `core/media-text`: a picture or film beside blocks. */
export const mediaText: BlockReader = (block, read) => {
  const attachment = attachmentIn(block, 'mediaId');
  const media = read.html(ownHtml(block)).map((part) => (isMedia(part) ? { ...part, attachment } : part));
  const words = read.content(innerBlocks(block));
  if (isEmpty(media) || isEmpty(words)) return [...media, ...words];
  const share = Math.min(90, Math.max(10, numberIn(block, 'mediaWidth') ?? 50));
  const sides = [
    { share, parts: media },
    { share: 100 - share, parts: words },
  ];
  const isRight = textIn(block, 'mediaPosition') === 'right' || /has-media-on-the-right/.test(ownHtml(block));
  return onGround(block, [columnsOf(block, isRight ? sides.reverse() : sides, 'centre')]);
};

/** `core/cover` and the older `core/cover-image`. */
export const cover: BlockReader = (block, read) => {
  let film: PlayedPart | undefined;
  let alt = textIn(block, 'alt');
  const own = read.html(ownHtml(block), {
    own: (element) => {
      if (element.classes.includes('wp-block-cover__image-background')) {
        alt ||= element.attribute('alt') ?? '';
        return [];
      }
      if (element.classes.includes('wp-block-cover__video-background')) film = played(element, 'video');
      return film && element.tag === 'video' ? [] : undefined;
    },
  });
  const isFilm = textIn(block, 'backgroundType') === 'video';
  const src = httpAddress(textIn(block, 'url'));
  const attachment = attachmentIn(block);
  const behind = isFilm
    ? filmBehind(block, { ...(film ?? noFilm), src: film?.src ?? src, attachment })
    : src === null && textIn(block, 'url').startsWith('data:')
      ? [noted(block.name, 'A picture that was written into the text itself was left out.')]
      : [];
  const picture: PicturePart | null =
    src === null || isFilm
      ? null
      : { type: 'image', src, alt: alt.slice(0, 1000).toWellFormed(), caption: '', href: null, attachment };
  const parts = [...behind, ...own, ...read.content(innerBlocks(block))];
  if (block.attributes['useFeaturedImage'] === true)
    parts.push(noted(block.name, 'A cover with the lead picture of its page behind it came in without picture.'));
  if (picture === null)
    return isEmpty(parts) ? parts : [{ type: 'group', parts, hasGround: true, size: sizeOf(block) }];
  return [{ type: 'cover', picture, parts, shade: shadeOf(block), height: heightOf(block), size: sizeOf(block) }];
};

const noFilm: PlayedPart = {
  type: 'video',
  src: null,
  attachment: null,
  caption: '',
  title: '',
  size: 'content',
  poster: null,
  subtitles: null,
};

function filmBehind(block: WpBlock, film: PlayedPart): PostPart[] {
  const note = noted(block.name, 'A film behind words came in as a film before them.', film.src ?? '');
  return film.src || film.attachment ? [film, note] : [note];
}

/** `core/details`. */
export const details: BlockReader = (block, read) => {
  const own = read.html(ownHtml(block));
  const inner = read.content(innerBlocks(block));
  const [head, ...others] = own;
  return head?.type === 'details' && others.length === 0
    ? [{ ...head, isOpen: block.attributes['showContent'] === true || head.isOpen, parts: [...head.parts, ...inner] }]
    : [...own, ...inner];
};

/** `core/accordion-item`: its heading is what the rest is about. */
export const accordionItem: BlockReader = (block, read) => {
  const inner = innerBlocks(block);
  const isHeading = ({ name }: WpBlock) => name === 'core/accordion-heading';
  // The sign at its side is drawn by the theme.
  const sign = /<span[^>]*class="[^"]*__toggle-icon[^"]*"[^>]*>[^<]*<\/span>/gi;
  const summary = plainOf(inner.filter(isHeading).flatMap((each) => read.html(ownHtml(each).replace(sign, ''))));
  const rest = inner.filter((each) => !isHeading(each));
  if (summary === '' || summary.length > 300) return read.content(block.content);
  const isOpen = block.attributes['openByDefault'] === true;
  return [{ type: 'details', summary, isOpen, parts: [...read.html(ownHtml(block)), ...read.content(rest)] }];
};

/** `core/separator`. */
export const separator: BlockReader = (block) => {
  const isDotted = /is-style-dots/.test(`${textIn(block, 'className')} ${ownHtml(block)}`);
  return [{ type: 'separator', style: isDotted ? 'stars' : 'line' }];
};

/** `core/spacer`. */
export const spacer: BlockReader = () => [{ type: 'separator', style: 'space' }];

/** A container that is nothing here but what it holds. */
export const dissolved: BlockReader = (block, read) => read.content(block.content);

const mostColumns = 6;

/** As many as fit beside each other, in rows; one alone is a group. */
function columnsOf(
  block: WpBlock,
  made: ColumnsPart['columns'],
  usual: ColumnsPart['align'] = 'start',
): ColumnsPart | GroupPart {
  const size = widthOf(block, made.length);
  if (made.length === 1) return { type: 'group', parts: made[0]!.parts, hasGround: false, size };
  if (made.length <= mostColumns) return { type: 'columns', columns: made, align: alignOf(block, usual), size };
  const rows = Array.from({ length: Math.ceil(made.length / mostColumns) }, (_, row) =>
    columnsOf(block, made.slice(row * mostColumns, (row + 1) * mostColumns), usual),
  );
  return { type: 'group', parts: rows, hasGround: false, size };
}

/** Before it was an attribute, being wide was a class alone. More than three columns need more room than a line of text has. */
function widthOf(block: WpBlock, count: number): Size {
  const size = sizeOf(block);
  const isWide = count > 3 || (block.attributes['align'] === undefined && /[\s"]alignwide[\s"]/.test(ownHtml(block)));
  return size === 'content' && isWide ? 'wide' : size;
}

/** Parts on a ground of their own where a block has one. */
function onGround(block: WpBlock, parts: PostPart[]): PostPart[] {
  if (!hasGround(block) || isEmpty(parts)) return parts;
  const [only] = parts;
  const size = parts.length === 1 && only?.type === 'columns' ? only.size : 'content';
  return [{ type: 'group', parts, hasGround: true, size }];
}

function oldColumns(blocks: readonly WpBlock[], read: Reader): Array<ColumnsPart['columns'][number]> {
  const places = blocks.map((block) => /^column-(\d)$/.exec(textIn(block, 'layout'))?.[1]);
  if (places.some((place) => place === undefined)) return [];
  return [...new Set(places)].map((place) => ({
    share: 0,
    parts: read.content(blocks.filter((_, index) => places[index] === place)),
  }));
}

function shareOf(block: WpBlock): number {
  const { width } = block.attributes;
  const isShare = typeof width === 'number' || (typeof width === 'string' && width.trim().endsWith('%'));
  return isShare ? Math.max(0, numberOf(width) ?? 0) : 0;
}

function alignOf(block: WpBlock, usual: ColumnsPart['align'] = 'start'): ColumnsPart['align'] {
  const aligns: Readonly<Record<string, ColumnsPart['align']>> = { top: 'start', center: 'centre', bottom: 'end' };
  return aligns[textIn(block, 'verticalAlignment')] ?? usual;
}

function shadeOf(block: WpBlock): CoverPart['shade'] {
  const ratio = numberIn(block, 'dimRatio') ?? 50;
  return ratio < 35 ? 'light' : ratio > 65 ? 'strong' : 'middle';
}

function heightOf(block: WpBlock): CoverPart['height'] {
  const height = numberIn(block, 'minHeight') ?? 430;
  const unit = textIn(block, 'minHeightUnit') || 'px';
  if (unit === 'vh') return height >= 80 ? 'screen' : height < 35 ? 'low' : 'middle';
  return unit === 'px' && height < 320 ? 'low' : 'middle';
}

function hasGround(block: WpBlock): boolean {
  const { attributes } = block;
  return (
    textIn(block, 'backgroundColor') !== '' ||
    textIn(block, 'customBackgroundColor') !== '' ||
    textIn(block, 'gradient') !== '' ||
    ['background', 'gradient'].some((name) => within(attributes['style'], 'color', name) !== undefined)
  );
}

function isMedia(part: PostPart): part is PicturePart | PlayedPart {
  return part.type === 'image' || part.type === 'video' || part.type === 'audio';
}

function isEmpty(parts: readonly PostPart[]): boolean {
  return parts.every(({ type }) => type === 'note');
}
