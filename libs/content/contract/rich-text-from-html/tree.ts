import { type DefaultTreeAdapterTypes, serialize, serializeOuter } from 'parse5';
import type { HtmlElement } from './parts';

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
    else if (isElement(next) && !silent.has(next.tagName)) pushReversed(ahead, next.childNodes);
  }
  return pieces.join('');
}

/** Not spread over arguments: there may be more children than a call takes. */
function pushReversed(ahead: HtmlNode[], nodes: readonly HtmlNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index--) ahead.push(nodes[index]!);
}

/** An element as others are shown it. */
export function shown(element: Element): HtmlElement {
  return {
    tag: element.tagName,
    classes: classesOf(element),
    parentClasses: classesOf(element.parentNode),
    attribute: (name) => attribute(element, name),
    within: (...tags) => elementsIn(element, tags).map(shown),
    inner: (but) => innerHtml(element, but),
    text: () => rawText(element),
  };
}

/** Deeper than anything that was written; writing HTML recurses. */
const deepestHtml = 500;

function innerHtml(element: Element, but?: string): string {
  const nodes = element.childNodes.filter((node) => but === undefined || !isNamed(node, but));
  if (isDeeperThan(deepestHtml, nodes))
    return nodes
      .map(rawText)
      .join('')
      .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return but === undefined ? serialize(element) : nodes.map((node) => serializeOuter(node)).join('');
}

function isDeeperThan(depth: number, nodes: readonly HtmlNode[]): boolean {
  let level: readonly HtmlNode[] = nodes;
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((node) => (isElement(node) ? node.childNodes : []));
  }
  return false;
}

function elementsIn(element: Element, tags: readonly string[]): Element[] {
  const found: Element[] = [];
  const ahead: HtmlNode[] = [];
  pushReversed(ahead, element.childNodes);
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (!isElement(next)) continue;
    if (tags.includes(next.tagName)) found.push(next);
    pushReversed(ahead, next.childNodes);
  }
  return found;
}

/** Elements whose text no visitor sees. */
export const silent: ReadonlySet<string> = new Set(
  'script style noscript template title meta link base head svg input datalist track source param area map canvas frame frameset noframes noembed'.split(
    ' ',
  ),
);
