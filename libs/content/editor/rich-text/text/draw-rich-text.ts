import type { RichTextMark, RichTextNode } from '@tessera/models';
import { isSafeHref } from '@tessera/ui';

const markElements: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  code: 'code',
  subscript: 'sub',
  superscript: 'sup',
};
const nodeElements: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  blockquote: 'blockquote',
  horizontalRule: 'hr',
  hardBreak: 'br',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
};

/**
 * Draws rich text as the editor would show it, without the editor: what a page of hundreds of blocks shows until one of
 * them is written in. Builds elements, never markup from text. An unknown node shows what is in it.
 */
export function drawRichText(node: RichTextNode, document: Document): Node {
  if (node.type === 'text')
    return (node.marks ?? []).reduceRight<Node>(
      (inner, mark) => drawMark(mark, inner, document),
      document.createTextNode(node.text ?? ''),
    );
  const children = (node.content ?? []).map((child) => drawRichText(child, document));
  if (node.type === 'doc') return append(document.createDocumentFragment(), children);
  if (node.type === 'heading')
    return append(document.createElement(`h${Number(node.attrs?.['level'])}`), fill(children, document));
  if (node.type === 'codeBlock')
    return append(document.createElement('pre'), [append(document.createElement('code'), children)]);
  if (node.type === 'table')
    return append(document.createElement('table'), [append(document.createElement('tbody'), children)]);
  if (node.type === 'footnote') {
    const note = append(document.createElement('span'), children);
    note.className = 'footnote';
    return note;
  }
  const element = document.createElement(nodeElements[node.type] ?? 'div');
  for (const name of ['colspan', 'rowspan', 'start']) {
    const value = node.attrs?.[name];
    if (typeof value === 'number' && value !== 1) element.setAttribute(name, String(value));
  }
  return append(element, node.type === 'paragraph' ? fill(children, document) : children);
}

function drawMark(mark: RichTextMark, inner: Node, document: Document): Node {
  const element = document.createElement(mark.type === 'link' ? 'a' : (markElements[mark.type] ?? 'span'));
  if (mark.type === 'link' && 'page' in mark.attrs) element.className = 'to-page';
  if (mark.type === 'link' && 'href' in mark.attrs && isSafeHref(mark.attrs.href))
    element.setAttribute('data-href', mark.attrs.href);
  return append(element, [inner]);
}

/** An empty line keeps its height. */
function fill(children: readonly Node[], document: Document): readonly Node[] {
  return children.length > 0 ? children : [document.createElement('br')];
}

function append<Parent extends Node>(parent: Parent, children: readonly Node[]): Parent {
  for (const child of children) parent.appendChild(child);
  return parent;
}
