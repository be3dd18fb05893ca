import type { RichTextNode } from '@tessera/models';
import type { Visit } from './walk';
import type { Flow } from './flow';
import { attribute, type Element, type HtmlNode, isElement, isNamed } from './tree';

/** `ul` and `ol`. Where there is no room for one more level, its items go on as paragraphs. */
export const list: Visit = (element, flow, context, walk) => {
  flow.flush();
  if (!flow.hasRoomFor(2)) {
    walk(element.childNodes, flow, context);
    return flow.flush();
  }
  const items = itemsOf(element).map((nodes) => {
    const inner = flow.inner(2);
    walk(nodes, inner, context);
    inner.flush();
    return inner;
  });
  const content = items.filter(({ nodes }) => nodes.length > 0).map(listItem);
  if (content.length > 0)
    flow.node(withStart({ type: element.tagName === 'ol' ? 'orderedList' : 'bulletList', content }, element));
  for (const item of items) flow.takePartsOf(item);
};

/** The content of each item. A list that stands between items, as some editors write it, belongs to the item before it. */
function itemsOf(element: Element): HtmlNode[][] {
  const items: HtmlNode[][] = [];
  for (const node of element.childNodes) {
    const previous = items.at(-1);
    if (isNamed(node, 'li')) items.push([...node.childNodes]);
    else if (isNamed(node, 'ul', 'ol') && previous) previous.push(node);
    else if (isElement(node) || ('value' in node && node.value.trim() !== '')) items.push([node]);
  }
  return items;
}

/** An item begins with a paragraph, as editors of rich text expect it. */
function listItem({ nodes }: Flow): RichTextNode {
  return { type: 'listItem', content: nodes[0]?.type === 'paragraph' ? nodes : [{ type: 'paragraph' }, ...nodes] };
}

function withStart(node: RichTextNode, element: Element): RichTextNode {
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
  const isOther = node.type === 'orderedList' && Number.isInteger(start) && start !== 1 && Math.abs(start) <= 1_000_000;
  return isOther ? { ...node, attrs: { start } } : node;
}
