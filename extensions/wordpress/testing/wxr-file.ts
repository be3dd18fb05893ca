/** An item as a made export carries it; everything has a plausible value. */
export interface MadeItem {
  readonly id: number;
  readonly type?: string;
  readonly title?: string;
  readonly slug?: string;
  readonly link?: string;
  readonly status?: string;
  readonly author?: string;
  readonly content?: string;
  readonly excerpt?: string;
  readonly date?: string;
  readonly parent?: number;
  readonly order?: number;
  readonly password?: string;
  readonly isSticky?: boolean;
  readonly comments?: readonly MadeComment[];
  readonly attachmentUrl?: string;
  /** `['category', 'news', 'News']`: taxonomy, slug, name. */
  readonly terms?: ReadonlyArray<readonly [string, string, string]>;
  readonly meta?: Readonly<Record<string, string>>;
  /** Further XML inside the item. */
  readonly more?: string;
}

/** A comment as a made export carries it. */
export interface MadeComment {
  readonly id: number;
  readonly author?: string;
  readonly email?: string;
  readonly website?: string;
  readonly date?: string;
  readonly content?: string;
  readonly approved?: string;
  readonly type?: string;
  readonly parent?: number;
}

/** The text of a WordPress export, version 1.2, as WordPress writes it. */
export function wxrFile(
  items: readonly MadeItem[],
  {
    baseUrl = 'https://old.example',
    channel = '',
    description = 'Just another WordPress site',
  }: { readonly baseUrl?: string; readonly channel?: string; readonly description?: string } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The old site</title>
<link>${baseUrl}</link><description>${description}</description>
<language>en-GB</language>
<wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>${baseUrl}/</wp:base_site_url>
<wp:base_blog_url>${baseUrl}</wp:base_blog_url>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_email>ada@old.example</wp:author_email><wp:author_display_name>${cdata('Ada Lovelace')}</wp:author_display_name></wp:author>
${channel}
${items.map((item) => itemXml(item, baseUrl)).join('\n')}
</channel>
</rss>
`;
}

/** The bytes of a text in chunks of `size`, so that characters and tags are torn apart. */
export function inChunks(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  return inPieces(new TextEncoder().encode(text), size);
}

/** Bytes in chunks of `size`. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

function itemXml(item: MadeItem, baseUrl: string): string {
  const {
    id,
    type = 'post',
    title = `Item ${id}`,
    slug = `item-${id}`,
    link = `${baseUrl}/${slug}/`,
    status = 'publish',
    date = '2020-02-29 12:00:00',
  } = item;
  return `<item>
<title>${cdata(title)}</title>
<link>${link}</link>
<dc:creator>${cdata(item.author ?? 'ada')}</dc:creator>
<guid isPermaLink="false">${baseUrl}/?p=${id}</guid>
<content:encoded>${cdata(item.content ?? '')}</content:encoded>
<excerpt:encoded>${cdata(item.excerpt ?? '')}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id>
<wp:post_date>${date}</wp:post_date>
<wp:post_date_gmt>${date}</wp:post_date_gmt>
<wp:post_name>${cdata(slug)}</wp:post_name>
<wp:status>${status}</wp:status>
<wp:post_parent>${item.parent ?? 0}</wp:post_parent>
<wp:menu_order>${item.order ?? 0}</wp:menu_order>
<wp:post_type>${type}</wp:post_type>
<wp:post_password>${cdata(item.password ?? '')}</wp:post_password>
<wp:is_sticky>${item.isSticky ? 1 : 0}</wp:is_sticky>
${item.attachmentUrl ? `<wp:attachment_url>${cdata(item.attachmentUrl)}</wp:attachment_url>` : ''}
${(item.terms ?? []).map(([taxonomy, nicename, name]) => `<category domain="${taxonomy}" nicename="${nicename}">${cdata(name)}</category>`).join('\n')}
${Object.entries(item.meta ?? {})
  .map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  )
  .join('\n')}
${(item.comments ?? []).map(commentXml).join('\n')}
${item.more ?? ''}
</item>`;
}

function commentXml({
  id,
  author = 'Bea',
  email = 'bea@example.org',
  website = '',
  date = '2020-03-01 08:00:00',
  content = `Comment ${id}`,
  approved = '1',
  type = 'comment',
  parent = 0,
}: MadeComment): string {
  return `<wp:comment>
<wp:comment_id>${id}</wp:comment_id>
<wp:comment_author>${cdata(author)}</wp:comment_author>
<wp:comment_author_email>${email}</wp:comment_author_email>
<wp:comment_author_url>${website}</wp:comment_author_url>
<wp:comment_author_IP>198.51.100.7</wp:comment_author_IP>
<wp:comment_date>${date}</wp:comment_date>
<wp:comment_date_gmt>${date}</wp:comment_date_gmt>
<wp:comment_content>${cdata(content)}</wp:comment_content>
<wp:comment_approved>${approved}</wp:comment_approved>
<wp:comment_type>${type}</wp:comment_type>
<wp:comment_parent>${parent}</wp:comment_parent>
</wp:comment>`;
}

/** A term of the channel, in the form that knows all taxonomies. */
export function termXml({
  id = 0,
  taxonomy,
  slug,
  name,
  parent = '',
  description = '',
}: {
  readonly id?: number;
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
  readonly parent?: string;
  readonly description?: string;
}): string {
  return `<wp:term><wp:term_id>${id}</wp:term_id><wp:term_taxonomy>${taxonomy}</wp:term_taxonomy><wp:term_slug>${slug}</wp:term_slug><wp:term_parent>${parent}</wp:term_parent><wp:term_name>${cdata(name)}</wp:term_name><wp:term_description>${cdata(description)}</wp:term_description></wp:term>`;
}

/** A line of a menu, of which everything is in custom fields. */
export function menuLine(
  id: number,
  menu: string,
  values: {
    readonly type: 'post_type' | 'taxonomy' | 'custom' | 'post_type_archive';
    readonly object?: string;
    readonly of?: number;
    readonly url?: string;
    readonly above?: number;
    readonly title?: string;
    readonly order?: number;
  },
): MadeItem {
  return {
    id,
    type: 'nav_menu_item',
    title: values.title ?? '',
    order: values.order ?? id,
    terms: [['nav_menu', menu, menu]],
    meta: {
      _menu_item_type: values.type,
      _menu_item_menu_item_parent: String(values.above ?? 0),
      _menu_item_object_id: String(values.of ?? id),
      _menu_item_object: values.object ?? 'custom',
      _menu_item_url: values.url ?? '',
    },
  };
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
