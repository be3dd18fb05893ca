import { embedOf } from '@tessera/content/contract';
import type { RichTextNode } from '@tessera/models';
import type { EmbedPart, PostPart } from './parts';

/** The address of something that the embed block knows, as it is kept; null for any other. */
export function embedFrom(address: string): string | null {
  return embedOf(address.trim().replace(/^(?:https?:)?\/\//i, 'https://'))?.href ?? null;
}

/** An embed of an address. */
export function embed(url: string, more: Partial<EmbedPart> = {}): EmbedPart {
  return { type: 'embed', url, title: '', caption: '', size: 'content', ...more };
}

/** An address alone on its line is shown as what it leads to (oEmbed of WordPress), where a provider is known. */
export function linesWithEmbeds(part: PostPart): PostPart[] {
  if (part.type !== 'richText') return [part];
  const parts: PostPart[] = [];
  let content: RichTextNode[] = [];
  const close = () => {
    if (content.length > 0) parts.push({ type: 'richText', doc: { type: 'doc', content } });
    content = [];
  };
  for (const node of part.doc.content) {
    const url = embedIn(node);
    if (url === null) {
      content.push(node);
    } else {
      close();
      parts.push(embed(url));
    }
  }
  close();
  return parts;
}

function embedIn({ type, content = [] }: RichTextNode): string | null {
  const [only, ...others] = content;
  const [mark, ...marks] = only?.marks ?? [];
  const isAddressAlone =
    type === 'paragraph' &&
    others.length === 0 &&
    marks.length === 0 &&
    mark?.type === 'link' &&
    'href' in mark.attrs &&
    mark.attrs.href === only?.text;
  return isAddressAlone ? embedFrom(only!.text!) : null;
}
