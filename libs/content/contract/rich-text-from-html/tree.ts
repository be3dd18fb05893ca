import type { DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: HtmlNode): node is Element {
  return 'tagName' in node;
}

export function isNamed(node: HtmlNode, ...names: readonly string[]): node is Element {
  return isElement(node) && names.includes(node.tagName);
}

export function childrenNamed(element: Element, ...names: readonly string[]): Element[] {
  return element.childNodes.filter((child): child is Element => isNamed(child, ...names));
}

export function childrenBut(element: Element, others: readonly HtmlNode[]): HtmlNode[] {
  return element.childNodes.filter((child) => !others.includes(child));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function classesOf(node: object | null): string[] {
  return node && 'attrs' in node ? (attribute(node as Element, 'class') ?? '').split(/\s+/).filter(Boolean) : [];
}

/** The text below a node as it was typed, line breaks as newlines. Does not recurse, so any depth will do. */
export function rawText(node: HtmlNode): string {
  const pieces: string[] = [];
  const ahead: HtmlNode[] = [node];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.nodeName === '#text') pieces.push((next as DefaultTreeAdapterTypes.TextNode).value);
    else if (isNamed(next, 'br')) pieces.push('\n');
    else if (isElement(next) && !silent.has(next.tagName)) ahead.push(...next.childNodes.toReversed());
  }
  return pieces.join('');
}

/** Elements whose text no visitor sees. */
export const silent: ReadonlySet<string> = new Set(
  'script style noscript template title meta link base head svg input datalist track source param area map canvas frame frameset noframes noembed'.split(
    ' ',
  ),
);
