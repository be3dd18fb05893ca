import type { RichTextMark, RichTextNode } from '@tessera/models';
import { addressMaxBytes, canonicalAddress, homeAddress, pathFromAddress } from '@tessera/content/contract';
import type { ContentPart } from '@tessera/content/server';

/**
 * The address that something of the old site had there, as pages and redirects are kept; undefined for what is elsewhere, for
 * the front page, and for what is told apart by its query alone (`/?p=12`).
 */
export function oldAddress(link: string, baseUrl: string): string | undefined {
  const base = `${baseUrl || 'http://unknown.invalid'}/`;
  if (!URL.canParse(link, base)) return undefined;
  const { host, pathname } = new URL(link, base);
  if (baseUrl && withoutWww(host) !== withoutWww(new URL(base).host)) return undefined;
  const address = canonicalAddress(decoded(pathname));
  const isKeepable = !/[\0\\]/.test(address) && address.isWellFormed() && Buffer.byteLength(address) <= addressMaxBytes;
  return address === homeAddress || !isKeepable ? undefined : address;
}

/** Makes links to the old site lead to the same place here, where `isKnown` says that a page has moved in from there. */
export function withLocalLinks(
  parts: readonly ContentPart[],
  baseUrl: string,
  isKnown: (address: string) => boolean,
): ContentPart[] {
  if (!baseUrl) return [...parts];
  const local = (href: string): string => {
    const address = /^https?:\/\//i.test(href) ? oldAddress(href, baseUrl) : undefined;
    return address !== undefined && isKnown(address) ? `${pathFromAddress(address)}${new URL(href).hash}` : href;
  };
  return parts.map((part) =>
    part.type === 'richText'
      ? { ...part, doc: { ...part.doc, content: part.doc.content.map((node) => relinked(node, local)) } }
      : part,
  );
}

function relinked(node: RichTextNode, local: (href: string) => string): RichTextNode {
  return {
    ...node,
    ...(node.marks && {
      marks: node.marks.map((mark): RichTextMark =>
        mark.type === 'link' && 'href' in mark.attrs ? { ...mark, attrs: { href: local(mark.attrs.href) } } : mark,
      ),
    }),
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

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
