import type { RichTextNode } from '@tessera/models';
import type { Visit } from './walk';
import { attribute, childrenNamed, type Element } from './tree';

/** `table`: its caption as a paragraph before it, head rows first and foot rows last. Rows and tables without text are left out. */
export const table: Visit = (element, flow, context, walk) => {
  flow.flush();
  for (const caption of childrenNamed(element, 'caption')) walk([caption], flow, context);
  const inners = rowsOf(element).map((row) =>
    childrenNamed(row, 'td', 'th').map((cell) => {
      const inner = flow.hasRoomFor(3) ? flow.inner(3) : flow;
      walk(cell.childNodes, inner, context);
      inner.flush();
      return { cell, inner };
    }),
  );
  if (!flow.hasRoomFor(3)) return;
  const content = inners
    .filter((row) => row.some(({ inner }) => inner.nodes.length > 0))
    .map((row): RichTextNode => ({
      type: 'tableRow',
      content: row.map(({ cell, inner }) => cellNode(cell, inner.nodes)),
    }));
  if (content.length > 0) flow.node({ type: 'table', content });
  for (const { inner } of inners.flat()) flow.takePartsOf(inner);
};

function rowsOf(element: Element): Element[] {
  const groups = ['thead', 'tbody', 'tfoot'].flatMap((name) => childrenNamed(element, name));
  return groups.flatMap((group) => childrenNamed(group, 'tr'));
}

function cellNode(cell: Element, nodes: readonly RichTextNode[]): RichTextNode {
  const attrs = { ...span(cell, 'colspan', 100), ...span(cell, 'rowspan', 1000) };
  return {
    type: cell.tagName === 'th' ? 'tableHeader' : 'tableCell',
    ...(Object.keys(attrs).length > 0 && { attrs }),
    content: nodes.length > 0 ? nodes : [{ type: 'paragraph' }],
  };
}

function span(cell: Element, name: string, most: number): Record<string, number> {
  const count = Number.parseInt(attribute(cell, name) ?? '1', 10);
  return count > 1 ? { [name]: Math.min(count, most) } : {};
}
