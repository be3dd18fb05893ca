import { httpAddress } from '../addresses';
import type { WpBlock } from '../block-grammar';
import { embed as embedPart, embedFrom } from '../embeds';
import { noted, type PicturePart, type PlayedPart, type PostPart } from '../parts';
import { type BlockReader, innerBlocks, ownHtml } from '../reader';
import { firstLink, isText, plainOf } from '../texts';
import { attachmentIn, numberIn, sizeOf, textIn } from './attributes';

/** `core/image`. */
export const image: BlockReader = (block, read) => [
  ...read.html(ownHtml(block)).map((part) => (part.type === 'image' ? pictureOf(part, block) : part)),
  ...read.content(innerBlocks(block)),
];

/** `core/gallery`, with its pictures as blocks or as HTML alone. */
export const gallery: BlockReader = (block, read) => {
  const html = [ownHtml(block), ...innerBlocks(block).map((each) => (each.name === 'core/image' ? ownHtml(each) : ''))];
  const others = innerBlocks(block).filter(({ name }) => name !== 'core/image');
  // The caption of the whole stands in its own HTML; those of inner blocks in theirs.
  const parts = html.flatMap((each) => read.html(galleryWithoutFigure(each)));
  const pictures = parts.filter((part): part is PicturePart => part.type === 'image');
  const texts = parts.filter(({ type }) => type !== 'image');
  if (pictures.length === 0) return [...texts, ...read.content(others)];
  const caption = isText(texts) && firstLink(texts) === null ? plainOf(texts) : '';
  const isCaption = caption !== '' && caption.length <= 1000;
  return [
    {
      type: 'gallery',
      pictures: pictures.map((picture) => ({
        ...picture,
        ...(picture.attachment === undefined && { attachment: null }),
      })),
      columns: numberIn(block, 'columns') ?? Math.min(3, pictures.length),
      caption: isCaption ? caption : '',
      size: sizeOf(block),
    },
    ...(isCaption ? texts.filter(({ type }) => type === 'note') : texts),
    ...read.content(others),
  ];
};

/** The figure around a gallery must not give its caption to a picture that is alone in it. */
function galleryWithoutFigure(html: string): string {
  return html.replace(/<figure(?=[^>]*\bwp-block-gallery\b)/i, '<div');
}

/** `core/video`, `core/audio`. */
export const played: BlockReader = (block, read) => {
  const size = sizeOf(block);
  const attachment = attachmentIn(block);
  return read.html(ownHtml(block)).flatMap((part): PostPart[] => {
    if (part.type !== 'audio' && part.type !== 'video') return [part];
    const file = { ...part, size, attachment };
    return file.src || attachment
      ? [file]
      : [
          noted(block.name, 'A film or sound that is in no file of its own was left out.', part.caption),
          ...captionOf(part),
        ];
  });
};

function captionOf({ caption }: PlayedPart): PostPart[] {
  return caption === ''
    ? []
    : [
        {
          type: 'richText',
          doc: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: caption }] }] },
        },
      ];
}

/** `core/file`. The words of its button are those of the theme here. */
export const file: BlockReader = (block, read) => {
  let button = '';
  const parts = read.html(ownHtml(block), {
    own: ({ tag, classes, text }) => {
      if (tag === 'object') return [];
      if (tag !== 'a' || !classes.includes('wp-block-file__button')) return undefined;
      button += text();
      return [];
    },
  });
  const src = httpAddress(textIn(block, 'href')) ?? firstLink(parts);
  const attachment = attachmentIn(block);
  const label = plainOf(parts);
  if (!src && !attachment) return parts;
  const isLong = label.length > 300;
  return [
    { type: 'file', src, attachment, label: isLong ? '' : label },
    ...(isLong ? parts : []),
    ...(button.trim() === ''
      ? []
      : [noted(block.name, 'The button of a file has the words of the theme.', button, button)]),
  ];
};

/** `core/embed` and the older `core-embed/…`. */
export const embed: BlockReader = (block, read) => {
  const parts = read.html(ownHtml(block));
  const url = textIn(block, 'url');
  const known = embedFrom(url) ?? embedFrom(plainOf(parts));
  if (!known) {
    const why = 'What stood there from another house came in as a link, since its provider is none that can be shown.';
    const address = httpAddress(url);
    const isShown = address !== null && plainOf(parts).includes(url);
    return [
      ...(address && !isShown ? read.html(`<p>${url.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`) : []),
      ...parts,
      noted(block.name, why, url),
    ];
  }
  // A line with the address has become an embed already; the other words are its caption.
  const texts = parts.filter(({ type }) => type !== 'embed');
  const caption = isText(texts) && firstLink(texts) === null ? plainOf(texts) : '';
  const isCaption = caption.length <= 1000 && caption !== '';
  return [
    embedPart(known, { caption: isCaption ? caption : '', size: sizeOf(block) }),
    ...(isCaption ? [] : texts),
    ...read.content(innerBlocks(block)),
  ];
};

/** A picture of a block with the number and the width that the block names. */
function pictureOf(part: PicturePart, block: WpBlock): PicturePart {
  return { ...part, attachment: attachmentIn(block) ?? part.attachment ?? null, size: sizeOf(block) };
}
