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
  readonly posts: number;
  /** The files of the attachments that come in, by their ids. */
  readonly files: ReadonlyMap<number, string>;
  /** What the posts and pages that come in had as addresses. */
  readonly addresses: ReadonlySet<string>;
  /** The page at the top with the slug `blog`, beneath which the posts go. */
  readonly blogPage: number | null;
}

/** Reads a whole export, and so proves that it can be read to its end; throws what `readWxr` throws. */
export async function survey(chunks: AsyncIterable<Uint8Array>): Promise<Survey> {
  const authors = new Map<string, string>();
  const parents = new Map<number, number | null>();
  const posts = new Set<number>();
  const files = new Map<number, string>();
  const links: string[] = [];
  let site: WxrSite | undefined;
  let blogPage: number | null = null;
  for await (const event of readWxr(chunks)) {
    if (event.sort === 'site') site = event;
    if (event.sort === 'author') authors.set(event.login, event.displayName);
    if (event.sort !== 'item' || !comesIn(event)) continue;
    const { id, type, parent, slug, link } = event;
    if (type === 'attachment') {
      files.set(id, event.attachmentUrl || event.guid);
      continue;
    }
    if (type === 'post') posts.add(id);
    else if (!parents.has(id)) parents.set(id, parent);
    if (type === 'page' && parent === null && slug === 'blog') blogPage ??= id;
    links.push(link);
  }
  const { baseUrl } = site!;
  const addresses = new Set(links.flatMap((link) => oldAddress(link, baseUrl) ?? []));
  return { site: site!, authors, parents: withoutCircles(parents), posts: posts.size, files, addresses, blogPage };
}

/** An item that becomes something here. */
export type ItemToBring = WxrItem & { readonly id: number; readonly type: 'post' | 'page' | 'attachment' };

/** Whether an item becomes something here. */
export function comesIn(item: WxrItem): item is ItemToBring {
  return whyLeftOut(item) === null;
}

/** Why an item does not come in, as a sentence; null for one that does. */
export function whyLeftOut({ id, type, status }: WxrItem): string | null {
  if (type === '') return 'The file does not say what it is.';
  if (id === null) return 'The file gives it no id, so that it could not be recognised again.';
  if (status === 'trash') return 'It was in the trash.';
  if (status === 'auto-draft' || (status === 'inherit' && type !== 'attachment'))
    return 'WordPress kept it for itself only.';
  return type === 'post' || type === 'page' || type === 'attachment'
    ? null
    : 'Things of this type are not brought over.';
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
