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
  readonly attachmentUrl?: string;
  /** `['category', 'news', 'News']`: taxonomy, slug, name. */
  readonly terms?: ReadonlyArray<readonly [string, string, string]>;
  readonly meta?: Readonly<Record<string, string>>;
  /** Further XML inside the item. */
  readonly more?: string;
}

/** The text of a WordPress export, version 1.2, as WordPress writes it. */
export function wxrFile(
  items: readonly MadeItem[],
  { baseUrl = 'https://old.example', channel = '' }: { readonly baseUrl?: string; readonly channel?: string } = {},
): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The old site</title>
<link>${baseUrl}</link>
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
export async function* inChunks(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
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
<wp:is_sticky>0</wp:is_sticky>
${item.attachmentUrl ? `<wp:attachment_url>${cdata(item.attachmentUrl)}</wp:attachment_url>` : ''}
${(item.terms ?? []).map(([taxonomy, nicename, name]) => `<category domain="${taxonomy}" nicename="${nicename}">${cdata(name)}</category>`).join('\n')}
${Object.entries(item.meta ?? {})
  .map(
    ([key, value]) =>
      `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
  )
  .join('\n')}
${item.more ?? ''}
</item>`;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
