import type { RichTextNode } from '@tessera/models';
import { noted, type PostPart } from '../parts';
import { type BlockReader, innerBlocks, ownHtml } from '../reader';
import { textOf } from '../texts';

const anotherPlugin = 'A block that is not known here';

/** `core/html`: films and sounds of known providers become blocks, all else stays HTML. */
export const html: BlockReader = (block, read) => {
  const written = ownHtml(block);
  const parts = read.html(written);
  const isAllPlayed = parts.length > 0 && parts.every(({ type }) => played.has(type));
  if (isAllPlayed) return parts;
  return [
    ...(isBlank(written) ? [] : [{ type: 'html', html: written } as const]),
    ...parts.filter(({ type }) => type === 'note'),
    ...read.content(innerBlocks(block)),
  ];
};

const played: ReadonlySet<PostPart['type']> = new Set(['embed', 'audio', 'video', 'gallery', 'note']);

/** A block of a plugin: what blocks stand in it come in as they are, HTML of its own stays HTML. */
export const unknown: BlockReader = (block, read) => {
  const inner = innerBlocks(block);
  if (inner.length > 0)
    return [
      ...read.content(block.content),
      noted(block.name, `${anotherPlugin} is nothing here but what stood in it.`),
    ];
  const written = ownHtml(block);
  const kept: PostPart[] = isBlank(written) ? [] : [{ type: 'html', html: written }];
  const became = kept.length > 0 ? 'came in as HTML.' : 'had nothing of its own to bring over.';
  return [...kept, noted(block.name, `${anotherPlugin} ${became}`, written)];
};

/** What stays of `core/footnotes` are the notes that no place in the text was found for. */
export function footnotes(notes: Map<string, readonly RichTextNode[]>): PostPart[] {
  const items = [...notes.values()].map((content): RichTextNode => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content }],
  }));
  notes.clear();
  return items.length > 0 ? [textOf([{ type: 'orderedList', content: items }])] : [];
}

function isBlank(html: string): boolean {
  return html.trim() === '';
}
