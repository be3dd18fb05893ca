import { createHash } from 'node:crypto';
import { type ContentPart, type ImagePart, type QuotePart, richTextsOf } from '@tessera/content/server';
import type { BlockJson, ImageValue, Json, RichTextNode } from '@tessera/models';

/** The picture of our library that an address of the old site stands for; undefined where we do not have it. */
export type PictureAt = (src: string) => Pick<ImageValue, 'id'> | undefined;

/**
 * Makes blocks of the parts of a post. Their ids follow from `key` and their place, so that the same post always makes
 * the same blocks. A picture that we do not have becomes a link to where it was.
 */
export function blocksFromParts(parts: readonly ContentPart[], key: string, pictureAt: PictureAt): BlockJson[] {
  const drafts: Array<Omit<BlockJson, 'id'>> = [];
  let text: RichTextNode[] = [];
  const closeText = () => {
    drafts.push(
      ...richTextsOf(text).map(({ doc }) => ({ type: 'content.rich-text', fields: { text: doc as unknown as Json } })),
    );
    text = [];
  };
  for (const part of parts) {
    const block = blockOf(part, pictureAt);
    if ('type' in block) {
      closeText();
      drafts.push(block);
    } else {
      text.push(...block);
    }
  }
  closeText();
  return drafts.map((draft, index) => ({ id: idFrom(`${key}\n${index}`), ...draft }));
}

/** A UUID (version 8, RFC 9562 §5.8) that follows from a text. */
export function idFrom(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${'89ab'[Number.parseInt(hex[16]!, 16) % 4]}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function blockOf(part: ContentPart, pictureAt: PictureAt): Omit<BlockJson, 'id'> | readonly RichTextNode[] {
  switch (part.type) {
    case 'richText':
      return part.doc.content;
    case 'code':
      return part.text.length > 100_000
        ? [codeNode(part.text)]
        : { type: 'content.code', fields: { code: part.text, ...(part.language && { language: part.language }) } };
    case 'quote':
      return part.text.length > 10_000 || part.source.length > 300
        ? [quoteNode(part)]
        : { type: 'content.quote', fields: { text: part.text, source: part.source } };
    case 'image': {
      const picture = pictureAt(part.src);
      if (!picture) return pictureAsText(part);
      return {
        type: 'content.image',
        fields: {
          image: { id: picture.id, alt: part.alt },
          caption: part.caption.replace(/\s+/g, ' ').slice(0, 1000).toWellFormed(),
        },
      };
    }
  }
}

function pictureAsText({ src, alt, caption }: ImagePart): RichTextNode[] {
  const link: RichTextNode = { type: 'text', text: src, marks: [{ type: 'link', attrs: { href: src } }] };
  const words = [alt, caption].filter(Boolean).map(line);
  return [{ type: 'paragraph', content: [{ type: 'text', text: 'Picture: ' }, link] }, ...words];
}

function quoteNode({ text, source }: QuotePart): RichTextNode {
  return { type: 'blockquote', content: [...text.split('\n'), ...(source ? [source] : [])].map(line) };
}

function codeNode(text: string): RichTextNode {
  return { type: 'codeBlock', content: [{ type: 'text', text }] };
}

function line(text: string): RichTextNode {
  return text ? { type: 'paragraph', content: [{ type: 'text', text }] } : { type: 'paragraph' };
}
