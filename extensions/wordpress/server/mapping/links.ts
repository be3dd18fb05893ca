import { isSafeHref, type Json, type RichTextMark, type RichTextNode } from '@tessera/models';
import { Anchors } from '@tessera/templates/server';
import { httpAddress } from '../markup/addresses';
import { isFile } from '../markup/media-wanted';
import type { FoundMedia, Resolvers } from './resolvers';

/** Leads the links of a post to where they lead here. */
export class Links {
  constructor(
    private readonly resolvers: Resolvers,
    /** The words of headings by their ids there; here their ids are made of their words. */
    private readonly headings: ReadonlyMap<string, string>,
  ) {}

  /** The value of a field of links; null for an address that may not be linked. */
  value(href: string): Json {
    const file = this.file(href);
    if (file) return { file: file.id };
    const found = this.heading(href) ?? this.resolvers.link(href);
    if (found && 'page' in found) return { page: found.page };
    const url = found?.href ?? href.trim();
    return isSafeHref(url) && url.length <= 2048 ? { url } : null;
  }

  /** An address for a link in HTML, which names no pages. */
  address(href: string): string {
    const found = this.heading(href) ?? this.resolvers.link(href);
    const address = found && ('href' in found ? found.href : found.address);
    return this.file(href)?.url ?? address ?? href;
  }

  /** Running text with its links led here. */
  text(node: RichTextNode): RichTextNode {
    const marks = node.marks?.map((mark) => this.mark(mark));
    const content = node.content?.map((child) => this.text(child));
    return { ...node, ...(marks && { marks }), ...(content && { content }) };
  }

  private mark(mark: RichTextMark): RichTextMark {
    if (mark.type !== 'link' || !('href' in mark.attrs)) return mark;
    const { href } = mark.attrs;
    const url = this.file(href)?.url;
    const found = this.heading(href) ?? this.resolvers.link(href);
    const there = found && ('page' in found ? { page: found.page } : found);
    return { ...mark, attrs: url === undefined ? (there ?? mark.attrs) : { href: url } };
  }

  /** A place within the page. */
  private heading(href: string): { readonly href: string } | undefined {
    const words = href.startsWith('#') ? this.headings.get(decoded(href.slice(1))) : undefined;
    return words === undefined ? undefined : { href: `#${new Anchors().of(words)}` };
  }

  /** The file of our library that an address names. */
  file(href: string): FoundMedia | undefined {
    const attachment = this.resolvers.attachment?.(href);
    if (attachment !== undefined) return this.resolvers.media({ src: null, attachment });
    return isFile(href) ? this.resolvers.media({ src: httpAddress(href), attachment: null }) : undefined;
  }
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
