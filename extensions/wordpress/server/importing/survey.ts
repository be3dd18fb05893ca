import { oldAddress } from '../mapping/old-addresses';
import type { WxrItem, WxrSite } from '../wxr/events';
import { readWxr } from '../wxr/wxr-reader';

/** What must be known of a whole export before the first page is made; small things only, never content. */
export interface Survey {
  readonly site: WxrSite;
  /** Logins and the names they stand for. */
  readonly authors: ReadonlyMap<string, string>;
  /** The pages that come in, with the page above each. */
  readonly parents: ReadonlyMap<number, number | null>;
  /** Addresses of attachments with their ids, without scheme. */
  readonly attachments: ReadonlyMap<string, number>;
  /** What the posts and pages that come in had as addresses. */
  readonly addresses: ReadonlySet<string>;
  /** Top page with the slug `blog`, under which the posts go. */
  readonly blogPage: number | null;
  readonly posts: number;
  readonly pages: number;
  readonly attachmentCount: number;
}

/** Reads a whole export, and so proves that it can be read to its end; throws what `readWxr` throws. */
export async function survey(chunks: AsyncIterable<Uint8Array>): Promise<Survey> {
  const authors = new Map<string, string>();
  const parents = new Map<number, number | null>();
  const attachments = new Map<string, number>();
  const links: string[] = [];
  let site: WxrSite | undefined;
  let blogPage: number | null = null;
  let posts = 0;
  let attachmentCount = 0;
  for await (const event of readWxr(chunks)) {
    if (event.sort === 'site') site = event;
    if (event.sort === 'author') authors.set(event.login, event.displayName);
    if (event.sort !== 'item') continue;
    if (event.type === 'attachment') attachmentCount++;
    if (event.type === 'attachment' && event.id !== null && event.attachmentUrl) attachments.set(withoutScheme(event.attachmentUrl), event.id);
    if (!comesIn(event)) continue;
    if (event.type === 'post') posts++;
    else parents.set(event.id, event.parent);
    if (event.type === 'page' && event.parent === null && event.slug === 'blog') blogPage ??= event.id;
    links.push(event.link);
  }
  const { baseUrl } = site!;
  const addresses = new Set(links.flatMap((link) => oldAddress(link, baseUrl) ?? []));
  return { site: site!, authors, parents: withoutCircles(parents), attachments, addresses, blogPage, posts, pages: parents.size, attachmentCount };
}

/** Whether an item becomes a page here. */
export function comesIn(item: WxrItem): item is WxrItem & { readonly id: number } {
  return (item.type === 'post' || item.type === 'page') && item.id !== null && whyLeftOut(item) === null;
}

/** Why an item does not come in, as a sentence; null for one that does. */
export function whyLeftOut({ id, type, status }: WxrItem): string | null {
  if (type === '') return 'The file does not say what it is.';
  if (id === null) return 'The file gives it no id, so that it could not be recognised again.';
  if (status === 'trash') return 'It was in the trash.';
  if (status === 'auto-draft' || (status === 'inherit' && type !== 'attachment')) return 'WordPress kept it for itself only.';
  return type === 'post' || type === 'page' || type === 'attachment' ? null : 'Things of this type are not brought over.';
}

/** What identifies a file's address whether it was written with http, https or neither. */
export function withoutScheme(address: string): string {
  return address.replace(/^https?:/i, '');
}

/** Deeper than any site that people can find their way in. */
const deepest = 100;

/** A page above that does not come in, or one that is below itself, counts as none. */
function withoutCircles(parents: ReadonlyMap<number, number | null>): Map<number, number | null> {
  const sound = new Map<number, number | null>();
  for (const [id, parent] of parents) {
    const seen = new Set([id]);
    let above = parent;
    while (above !== null && parents.has(above) && !seen.has(above) && seen.size < deepest) {
      seen.add(above);
      above = parents.get(above) ?? null;
    }
    const isEndless = above !== null && parents.has(above);
    sound.set(id, parent !== null && parents.has(parent) && !isEndless ? parent : null);
  }
  return sound;
}
