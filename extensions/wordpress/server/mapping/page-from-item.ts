import type { BlockJson, ImageValue, Json } from '@tessera/models';
import type { WxrItem } from '../wxr/events';
import type { PostContent } from '../markup/read-post';
import { blocksFromPost } from './blocks-from-post';
import { localAddress } from './old-addresses';
import { plainLine } from './plain';
import type { Resolvers } from './resolvers';

/** The picture of our library that an address of the old site stands for; undefined where we do not have it. */
export type PictureAt = (src: string) => Pick<ImageValue, 'id'> | undefined;

/** A page as an item asks for it. */
export interface WantedPage {
  readonly type: 'content.standard' | 'content.article';
  readonly title: string;
  /** As WordPress had it, decoded; empty where it had none. */
  readonly slug: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Why it comes in as a draft; null where it is published. */
  readonly draftBecause: string | null;
  readonly publishedAt: Date | null;
}

/** What must be known of the rest of the export to make a page. */
export interface Surroundings {
  /** Stands for the site in ids and links. */
  readonly baseUrl: string;
  /** Whether a page of the export had this address. */
  readonly isKnownAddress: (address: string) => boolean;
  readonly authorName: (login: string) => string;
  readonly pictureAt: PictureAt;
  /** The picture of an attachment. */
  readonly pictureOf: (attachment: number) => ReturnType<PictureAt>;
}

/** Makes the page that a post or a page of WordPress becomes; `content` is its content, read. */
export function pageFromItem(item: WxrItem, content: PostContent, around: Surroundings): WantedPage {
  const isPost = item.type === 'post';
  const { blocks: body } = blocksFromPost(content, `${around.baseUrl}\n${item.id}`, resolversOf(around));
  const title = plainLine(item.title, 200) || 'Untitled';
  return {
    type: isPost ? 'content.article' : 'content.standard',
    title,
    slug: decoded(item.slug),
    fields: {
      title,
      ...(isPost && articleFields(item, around)),
      body: body as readonly BlockJson[] as unknown as Json,
    },
    draftBecause: draftReason(item),
    publishedAt: item.publishedAt,
  };
}

function resolversOf({ baseUrl, isKnownAddress, pictureAt, pictureOf }: Surroundings): Resolvers {
  return {
    media: ({ src, attachment }) => {
      const found =
        (src === null ? undefined : pictureAt(src)) ?? (attachment === null ? undefined : pictureOf(attachment));
      return found && { id: found.id, kind: 'picture' };
    },
    link: (href) => {
      const address = localAddress(href, baseUrl, isKnownAddress);
      return address === undefined ? undefined : { href: address };
    },
    posts: null,
    home: null,
    mayHtml: false,
  };
}

/** The attachment that stands for the whole item, if there is one. */
export function leadOf({ meta }: WxrItem): number | undefined {
  const id = Number(meta.find(({ key }) => key === '_thumbnail_id')?.value);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

function articleFields(item: WxrItem, around: Surroundings): Record<string, Json> {
  const thumbnail = leadOf(item);
  const lead = thumbnail === undefined ? undefined : around.pictureOf(thumbnail);
  return {
    summary: plainLine(item.excerpt, 1000),
    author: plainLine(around.authorName(item.author), 200),
    keywords: termNames(item),
    publishedOn: item.publishedAt?.toISOString() ?? null,
    lead: lead ? { id: lead.id, alt: '' } : null,
  };
}

/** Categories first, then tags; the category of things without a category is none. */
function termNames({ terms }: WxrItem): string[] {
  const named = (taxonomies: readonly string[]) =>
    terms
      .filter(({ taxonomy, slug }) => taxonomies.includes(taxonomy) && slug !== 'uncategorized')
      .map(({ name }) => plainLine(name, 100));
  return [...new Set([...named(['category']), ...named(['post_tag', 'tag'])])].filter(Boolean).slice(0, 50);
}

function draftReason({ status, password }: WxrItem): string | null {
  if (status === 'publish') return password ? 'It was protected by a password.' : null;
  return reasons[status] ?? `Its status was "${status}".`;
}

const reasons: Readonly<Record<string, string>> = {
  draft: 'It was a draft.',
  pending: 'It was waiting for review.',
  private: 'It was private.',
  future: 'It was to be published later.',
};

/** WordPress keeps slugs of other scripts percent-encoded. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
