import type { RichTextPart } from '@tessera/content/server';
import { type RichTextMark, type RichTextNode, richTextToPlain } from '@tessera/models';
import { isSafeHref } from '@tessera/models';
import type { PostPart } from './parts';

/** Rich text of nodes. */
export function textOf(content: readonly RichTextNode[]): RichTextPart {
  return { type: 'richText', doc: { type: 'doc', content } };
}

/** A paragraph of one run of words. */
export function line(text: string, ...marks: readonly RichTextMark[]): RichTextNode {
  if (text === '') return { type: 'paragraph' };
  return { type: 'paragraph', content: [{ type: 'text', text, ...(marks.length > 0 && { marks }) }] };
}

/** A paragraph that is a link, or words alone where the address may not be linked. */
export function linkLine(href: string, text: string): RichTextPart {
  return textOf([line(text, ...linkTo(href))]);
}

/** The mark of a link, none for an address that may not be linked. */
export function linkTo(href: string): RichTextMark[] {
  return isSafeHref(href) ? [{ type: 'link', attrs: { href } }] : [];
}

/** The words of the running text among parts, on one line. */
export function plainOf(parts: readonly PostPart[]): string {
  return parts
    .map((part) => (part.type === 'richText' ? richTextToPlain(part.doc) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether parts hold nothing but running text and notes. */
export function isText(parts: readonly PostPart[]): boolean {
  return parts.every(({ type }) => type === 'richText' || type === 'note');
}

/** Where the first link of running text leads, null where it has none. */
export function firstLink(parts: readonly PostPart[]): string | null {
  const ahead: RichTextNode[] = parts.flatMap((part) => (part.type === 'richText' ? [part.doc] : []));
  for (let node = ahead.shift(); node; node = ahead.shift()) {
    for (const mark of node.marks ?? []) if (mark.type === 'link' && 'href' in mark.attrs) return mark.attrs.href;
    ahead.unshift(...(node.content ?? []));
  }
  return null;
}
