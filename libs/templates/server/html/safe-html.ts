import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { allowedAttributes, allowedName, isGone } from './allowed';

/** A part of HTML that may be drawn: words, or an allowed element. */
export type SafeNode = string | SafeElement;

/** An allowed element with allowed attributes. */
export interface SafeElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly SafeNode[];
}

/** Deepest nesting that is kept. */
const maxDepth = 60;
/** What is still another after so many passes is kept as words alone. */
const maxPasses = 10;
const voidElements: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'wbr']);

/**
 * HTML with nothing left but harmless elements and attributes: read as a browser reads it (WHATWG), walked through once, and
 * written anew, until another pass changes nothing; so what is kept is what browsers will read. Cleaning what is clean gives the same.
 */
export function cleanHtml(html: string): string {
  let before = html.toWellFormed();
  for (let pass = 0; pass < maxPasses; pass++) {
    const after = written(safeNodes(before));
    if (after === before) return after;
    before = after;
  }
  return escaped(wordsOf(safeNodes(before)));
}

/** HTML as a tree that may be drawn, whatever it says. */
export function safeHtml(html: string): readonly SafeNode[] {
  return safeNodes(cleanHtml(html));
}

type Node = DefaultTreeAdapterMap['childNode'];
/** It is read as what stands in a `div`, where rows without a table are none. */
const around = parseFragment('<div></div>').childNodes[0] as DefaultTreeAdapterMap['element'];

function safeNodes(html: string): SafeNode[] {
  return parseFragment(around, html, { scriptingEnabled: false }).childNodes.flatMap((node) => walk(node, 0));
}

function walk(node: Node, depth: number): SafeNode[] {
  if (node.nodeName === '#text') return [(node as DefaultTreeAdapterMap['textNode']).value.replaceAll('\0', '')];
  if (!('tagName' in node) || isGone(node.tagName) || depth > maxDepth) return [];
  const inside = () => node.childNodes.flatMap((child) => walk(child, depth + 1));
  const name = allowedName(node.tagName);
  if (name === null) return inside();
  const attributes = allowedAttributes(name, node.attrs);
  if (name !== 'img') return [{ name, attributes, content: voidElements.has(name) ? [] : inside() }];
  // A picture of another house would not be loaded; its words stay.
  if (attributes['src'] === undefined) return [attributes['alt'] ?? ''];
  return [{ name, attributes: { alt: '', loading: 'lazy', ...attributes }, content: [] }];
}

function written(nodes: readonly SafeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? escaped(node) : element(node))).join('');
}

function element({ name, attributes, content }: SafeElement): string {
  const own = Object.entries(attributes).filter(([attribute]) => attribute !== 'loading');
  const tag = `<${name}${own.map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('')}>`;
  if (voidElements.has(name)) return tag;
  const inner = written(content);
  // A browser drops the first line break after <pre>.
  return `${tag}${name === 'pre' && inner.startsWith('\n') ? '\n' : ''}${inner}</${name}>`;
}

function wordsOf(nodes: readonly SafeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.content))).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"\u00a0]/g, (character) => entities[character]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};
