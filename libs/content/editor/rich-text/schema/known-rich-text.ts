import type { RichTextNode } from '@tessera/models';

const nodes = new Set([
  'doc',
  'text',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'hardBreak',
  'footnote',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
]);
const marks = new Set(['bold', 'italic', 'underline', 'strike', 'code', 'subscript', 'superscript', 'link']);

/** Whether the editor knows every node and mark of a text. One that it does not know is shown but not written in, so that nothing of it is lost. */
export function isKnownRichText(node: RichTextNode | null): boolean {
  if (!node) return true;
  return (
    nodes.has(node.type) &&
    (node.marks ?? []).every(({ type }) => marks.has(type)) &&
    (node.content ?? []).every(isKnownRichText)
  );
}
