import type { BlockJson, Json } from '@tessera/models';
import type { WxrItem } from '../wxr/events';
import { plainLine, plainText } from './plain';

/** A page as an item asks for it. */
export interface WantedPage {
  readonly type: 'content.standard' | 'content.article' | 'content.article-index';
  readonly title: string;
  /** As WordPress had it, decoded; empty where it had none. */
  readonly slug: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Why it comes in as a draft; null where it is published. */
  readonly draftBecause: string | null;
  readonly publishedAt: Date | null;
  /** When it was to be published, for a draft that was waiting for its day. */
  readonly plannedFor: Date | null;
}

/** What is known of an article besides what its item says: whose it is, what it is filed under, its picture. */
export interface ArticleFacts {
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly lead: { readonly id: string; readonly alt: string } | null;
}

/** Makes the page that a post, or something of a type that a plugin made, becomes. */
export function articleFromItem(item: WxrItem, body: readonly BlockJson[], facts: ArticleFacts): WantedPage {
  const { authors, categories, tags, keywords, lead } = facts;
  return wantedFrom(item, 'content.article', {
    summary: plainText(item.excerpt, 1000),
    authors,
    author: authors.length > 0 ? '' : plainLine(item.author, 200),
    publishedOn: item.publishedAt?.toISOString() ?? null,
    lead: lead && { ...lead },
    categories,
    tags,
    keywords,
    body: body as unknown as Json,
  });
}

/** Makes the page that a page becomes; `isIndex` for one beneath which articles stand. */
export function pageFromItem(
  item: WxrItem,
  body: readonly BlockJson[],
  { isIndex }: { readonly isIndex: boolean },
): WantedPage {
  return wantedFrom(item, isIndex ? 'content.article-index' : 'content.standard', { body: body as unknown as Json });
}

/** The attachment that stands for the whole item, if there is one. */
export function leadOf({ meta }: WxrItem): number | undefined {
  const id = Number(meta.find(({ key }) => key === '_thumbnail_id')?.value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function wantedFrom(item: WxrItem, type: WantedPage['type'], fields: Record<string, Json>): WantedPage {
  const title = plainLine(item.title, 200) || 'Untitled';
  return {
    type,
    title,
    slug: decoded(item.slug),
    fields: { title, ...fields },
    draftBecause: draftReason(item),
    publishedAt: item.publishedAt,
    plannedFor: item.status === 'future' && !item.password ? item.publishedAt : null,
  };
}

function draftReason({ status, password, publishedAt }: WxrItem): string | null {
  if (status === 'publish') return password ? 'It was protected by a password.' : null;
  if (status === 'future') {
    const when = publishedAt ? ` on ${publishedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC` : '';
    return `It was to be published${when || ' later'}.`;
  }
  return reasons.get(status) ?? `Its status was "${status}".`;
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['draft', 'It was a draft.'],
  ['pending', 'It was waiting for review.'],
  ['private', 'It was private.'],
]);

/** WordPress keeps slugs of other scripts percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
