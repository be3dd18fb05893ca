import type { Json, RichText, RichTextNode } from '@tessera/models';

/** Two texts one after the other, and the position of the caret at the beginning of the second. */
export function joinRichText(
  first: Json | undefined,
  second: Json | undefined,
): { readonly text: Json; readonly caret: number } {
  const [before, after] = [contentOf(first), contentOf(second)];
  const caret = before.reduce((size, node) => size + sizeOf(node), 0) + 1;
  return { text: { type: 'doc', content: [...before, ...after] } as unknown as Json, caret };
}

/** How many positions a node takes in ProseMirror: a letter or a leaf one, everything else two around its content. */
function sizeOf({ type, text, content = [] }: RichTextNode): number {
  if (text !== undefined) return text.length;
  if (type === 'hardBreak' || type === 'horizontalRule') return 1;
  return content.reduce((size, node) => size + sizeOf(node), 2);
}

function contentOf(value: Json | undefined): readonly RichTextNode[] {
  return (value as unknown as RichText | null | undefined)?.content ?? [];
}
