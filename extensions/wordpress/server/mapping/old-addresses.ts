import type { RichTextMark, RichTextNode } from '@tessera/models';
import type { ContentPart } from '@tessera/content/server';

/**
 * The path that an address of the old site has, decoded and without a slash at its end, as redirects are kept; undefined
 * for addresses elsewhere, for the front page, and for those told apart by their query alone (`/?p=12`).
 */
export function oldPath(address: string, baseUrl: string): string | undefined {
  if (!URL.canParse(address, `${baseUrl || 'http://unknown.invalid'}/`)) return undefined;
  const url = new URL(address, `${baseUrl || 'http://unknown.invalid'}/`);
  if (baseUrl && url.host.replace(/^www\./, '') !== new URL(baseUrl).host.replace(/^www\./, '')) return undefined;
  const path = decoded(url.pathname).replace(/\/+$/, '');
  return path === '' || path.includes('//') || path.length > 1000 || !isWritable(path) ? undefined : path;
}

/** Makes links to the old site lead to the same place here, where `isKnown` says that a page has moved in from there. */
export function withLocalLinks(parts: readonly ContentPart[], baseUrl: string, isKnown: (path: string) => boolean): ContentPart[] {
  if (!baseUrl) return [...parts];
  const local = (href: string): string => {
    const path = /^https?:\/\//i.test(href) ? oldPath(href, baseUrl) : undefined;
    return path !== undefined && isKnown(path) ? `${encodeURI(path)}${/#.*$/.exec(href)?.[0] ?? ''}` : href;
  };
  return parts.map((part) => (part.type === 'richText' ? { ...part, doc: { ...part.doc, content: part.doc.content.map((node) => relinked(node, local)) } } : part));
}

function relinked(node: RichTextNode, local: (href: string) => string): RichTextNode {
  return {
    ...node,
    ...(node.marks && { marks: node.marks.map((mark): RichTextMark => (mark.type === 'link' && 'href' in mark.attrs ? { ...mark, attrs: { href: local(mark.attrs.href) } } : mark)) }),
    ...(node.content && { content: node.content.map((child) => relinked(child, local)) }),
  };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isWritable(path: string): boolean {
  return path.isWellFormed() && ![...path].some((character) => character < ' ' || character === '\u007f');
}
