import { richTextMaxNodes, type RichTextNode, richTextToPlain } from '@tessera/models';
import type { RichTextPart } from './parts';

const mostNodes = richTextMaxNodes / 2;

/** Packs nodes into as many rich texts as their number asks for: one, unless there are more than one may hold. */
export function richTextsOf(nodes: readonly RichTextNode[]): RichTextPart[] {
  const parts: RichTextPart[] = [];
  let content: RichTextNode[] = [];
  let count = 0;
  const close = () => {
    if (content.length > 0) parts.push({ type: 'richText', doc: { type: 'doc', content } });
    content = [];
    count = 0;
  };
  for (const node of nodes.flatMap(withinBounds)) {
    const size = sizeOf(node);
    if (count + size > mostNodes) close();
    content.push(node);
    count += size;
  }
  close();
  return parts;
}

/** A single list or table that is larger than a whole rich text may be is kept as its lines. */
function withinBounds(node: RichTextNode): RichTextNode[] {
  if (sizeOf(node) <= mostNodes) return [node];
  const lines = richTextToPlain(node)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
}

function sizeOf({ content = [] }: RichTextNode): number {
  return content.reduce((size, child) => size + sizeOf(child), 1);
}
