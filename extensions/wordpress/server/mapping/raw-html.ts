import { cleanHtml } from '@tessera/templates/server';
import { type DefaultTreeAdapterTypes as Tree, html as names, parseFragment, serialize } from 'parse5';
import { httpAddress } from '../markup/addresses';
import type { Links } from './links';
import type { Resolvers } from './resolvers';

/**
 * HTML of the old site as it may stand here: cleaned, its links and pictures led to ours. What cleaning would take away with
 * visible words leaves its words; frames, films and pictures that we do not have leave a link. Null where it is deeper than
 * cleaning keeps.
 */
export function rawHtml(html: string, links: Links, { media }: Pick<Resolvers, 'media'>): string | null {
  const fragment = parseFragment(html.toWellFormed().replaceAll('\0', ''), { scriptingEnabled: false });
  let level: Tree.ParentNode[] = [fragment];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return null;
    for (const parent of level) parent.childNodes = parent.childNodes.map((node) => led(node, links, media));
    level = level.flatMap(({ childNodes }) => childNodes.filter((node) => 'childNodes' in node));
  }
  return cleanHtml(serialize(fragment)).trim();
}

/** Cleaning keeps 60 levels. */
const deepest = 50;

function led(node: Tree.ChildNode, links: Links, media: Resolvers['media']): Tree.ChildNode {
  if (!('tagName' in node)) return node;
  const href = node.tagName === 'a' ? valueOf(node, 'href') : undefined;
  if (href) set(node, 'href', links.address(href));
  if (node.tagName === 'img') return pictureIn(node, media);
  if (linked.has(node.tagName)) return linkIn(node);
  return worded.has(node.tagName) ? element('span', {}, [text(wordsIn(node))]) : node;
}

/** Cleaning takes these away with what they hold. */
const worded: ReadonlySet<string> = new Set([
  'select',
  'textarea',
  'svg',
  'math',
  'noscript',
  'xmp',
  'listing',
  'plaintext',
]);
const linked: ReadonlySet<string> = new Set(['iframe', 'audio', 'video', 'object', 'embed']);

function pictureIn(node: Tree.Element, media: Resolvers['media']): Tree.ChildNode {
  const src = httpAddress(valueOf(node, 'src'));
  const alt = valueOf(node, 'alt') ?? '';
  const found = src === null ? undefined : media({ src, attachment: null });
  if (found?.url) {
    set(node, 'src', found.url);
    return node;
  }
  return src === null ? text(alt) : element('a', { href: src }, [text(alt || src)]);
}

function linkIn(node: Tree.Element): Tree.ChildNode {
  const sources = node.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === 'source' ? [valueOf(child, 'src')] : [],
  );
  const address = [valueOf(node, 'src'), valueOf(node, 'data'), ...sources].map(httpAddress).find(Boolean);
  return address ? element('a', { href: address }, [text(valueOf(node, 'title') || address)]) : text('');
}

function wordsIn(node: Tree.Element): string {
  const pieces: string[] = [];
  const ahead: Tree.ChildNode[] = [node];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    if (next.nodeName === '#text') pieces.push((next as Tree.TextNode).value);
    if (!('childNodes' in next) || next.nodeName === 'style' || next.nodeName === 'script') continue;
    for (const child of next.childNodes.toReversed()) ahead.push(child);
    if (next.nodeName === 'option') pieces.push(' ');
  }
  return pieces.join('').trim();
}

function valueOf(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

function set(node: Tree.Element, name: string, value: string): void {
  node.attrs = node.attrs.map((each) => (each.name === name ? { name, value } : each));
}

function text(value: string): Tree.TextNode {
  return { nodeName: '#text', value, parentNode: null };
}

function element(tagName: string, attributes: Record<string, string>, childNodes: Tree.ChildNode[]): Tree.Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return { nodeName: tagName, tagName, attrs, childNodes, namespaceURI: names.NS.HTML, parentNode: null };
}
