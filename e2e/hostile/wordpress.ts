import { inParts, oneLine, type Sample } from './sample';

/**
 * An export of WordPress (WXR 1.2) in which samples stand wherever one writes: in posts as people typed them once, in blocks, titles,
 * excerpts, comments, names of authors and terms, captions, menus and custom fields. `whole` are posts of their own; of the others a
 * hundred stand in one.
 */
export function hostileExport(whole: readonly Sample[], others: readonly Sample[]): string {
  const posts = whole.map((sample, at) =>
    item(100 + at, { title: oneLine(sample.text, 300), excerpt: sample.text, content: sample.text, at, sample }),
  );
  const inBlocks = inParts([...whole, ...others], 100).map((part, at) =>
    item(5000 + at, {
      title: `In blocks ${at + 1}`,
      excerpt: '',
      content: part.map(({ text }) => blocksOf(text)).join('\n\n'),
      at: 0,
      comments: part.slice(0, 50).map((sample, n) => comment(sample, 100_000 + at * 100 + n)),
    }),
  );
  const names = whole.slice(0, 60);
  const terms = names.map(
    ({ text }, at) =>
      `<wp:category><wp:term_id>${at + 1}</wp:term_id><wp:category_nicename>c-${at}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata(text)}</wp:cat_name><wp:category_description>${cdata(text)}</wp:category_description></wp:category>
<wp:tag><wp:term_id>${at + 500}</wp:term_id><wp:tag_slug>t-${at}</wp:tag_slug><wp:tag_name>${cdata(text)}</wp:tag_name></wp:tag>`,
  );
  const authors = names
    .slice(0, 20)
    .map(
      ({ text }, at) =>
        `<wp:author><wp:author_id>${at + 1}</wp:author_id><wp:author_login>${cdata(`author-${at}`)}</wp:author_login><wp:author_email>${cdata(`a${at}@old.example`)}</wp:author_email><wp:author_display_name>${cdata(text)}</wp:author_display_name></wp:author>`,
    );
  const menu = `<wp:term><wp:term_id>900</wp:term_id><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>main</wp:term_slug><wp:term_name>${cdata('Main')}</wp:term_name></wp:term>`;
  const lines = names.map(({ text }, at) => menuItem(9000 + at, oneLine(text, 150), hrefIn(text)));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wfw="http://wellformedweb.org/CommentAPI/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The old site</title><link>https://old.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:base_site_url>https://old.example</wp:base_site_url><wp:base_blog_url>https://old.example</wp:base_blog_url>
${[...authors, ...terms, menu, ...posts, ...inBlocks, ...lines].join('\n')}
</channel>
</rss>
`;
}

interface Post {
  readonly title: string;
  readonly excerpt: string;
  readonly content: string;
  /** By which of the terms and authors it is filed. */
  readonly at: number;
  readonly sample?: Sample;
  readonly comments?: readonly string[];
}

function item(id: number, { title, excerpt, content, at, sample, comments = [] }: Post): string {
  return `<item>
<title>${cdata(title)}</title><link>https://old.example/post-${id}/</link><dc:creator>${cdata(`author-${at % 20}`)}</dc:creator>
<content:encoded>${cdata(content)}</content:encoded><excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>
<wp:post_id>${id}</wp:post_id><wp:post_date>2020-02-29 12:00:00</wp:post_date><wp:post_date_gmt>2020-02-29 12:00:00</wp:post_date_gmt>
<wp:post_name>${cdata(`post-${id}`)}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:menu_order>0</wp:menu_order><wp:post_type>post</wp:post_type><wp:is_sticky>0</wp:is_sticky>
<category domain="category" nicename="c-${at % 60}">${cdata('c')}</category><category domain="post_tag" nicename="t-${at % 60}">${cdata('t')}</category>
${sample ? `<wp:postmeta><wp:meta_key>${cdata('note')}</wp:meta_key><wp:meta_value>${cdata(sample.text)}</wp:meta_value></wp:postmeta>${comment(sample, id)}` : ''}
${comments.join('\n')}
</item>`;
}

function comment({ text }: Sample, id: number): string {
  return `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata(text)}</wp:comment_author><wp:comment_author_email>${cdata('x@old.example')}</wp:comment_author_email><wp:comment_author_url>${cdata(hrefIn(text))}</wp:comment_author_url><wp:comment_date>2020-03-01 12:00:00</wp:comment_date><wp:comment_date_gmt>2020-03-01 12:00:00</wp:comment_date_gmt><wp:comment_content>${cdata(text)}</wp:comment_content><wp:comment_approved>1</wp:comment_approved><wp:comment_type></wp:comment_type><wp:comment_parent>0</wp:comment_parent></wp:comment>`;
}

function blocksOf(text: string): string {
  const attribute = JSON.stringify({ url: text, alt: text, caption: text }).replaceAll('--', String.raw`\u002d\u002d`);
  return `<!-- wp:html -->\n${text}\n<!-- /wp:html -->

<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->

<!-- wp:image ${attribute} -->\n<figure class="wp-block-image"><img src="https://old.example/x.png" alt="a"/><figcaption>${text}</figcaption></figure>\n<!-- /wp:image -->

<!-- wp:button ${attribute} -->\n<div class="wp-block-button"><a class="wp-block-button__link" href="${hrefIn(text)}">${text}</a></div>\n<!-- /wp:button -->`;
}

function menuItem(id: number, title: string, url: string): string {
  const meta = {
    _menu_item_type: 'custom',
    _menu_item_menu_item_parent: '0',
    _menu_item_object: 'custom',
    _menu_item_url: url,
  };
  return `<item><title>${cdata(title)}</title><link>https://old.example/?p=${id}</link><content:encoded></content:encoded><excerpt:encoded></excerpt:encoded><wp:post_id>${id}</wp:post_id><wp:post_name>${id}</wp:post_name><wp:status>publish</wp:status><wp:post_parent>0</wp:post_parent><wp:menu_order>${id - 8999}</wp:menu_order><wp:post_type>nav_menu_item</wp:post_type><category domain="nav_menu" nicename="main">${cdata('Main')}</category>${Object.entries(
    meta,
  )
    .map(
      ([key, value]) =>
        `<wp:postmeta><wp:meta_key>${cdata(key)}</wp:meta_key><wp:meta_value>${cdata(value)}</wp:meta_value></wp:postmeta>`,
    )
    .join('')}</item>`;
}

/** The first address that a sample speaks of, else one that runs. */
export function hrefIn(text: string): string {
  return /(?:href|src|action)\s*=\s*["']?([^"'>\s]{1,300})/i.exec(text)?.[1] ?? 'javascript:alert(1)';
}

/** XML has no control characters; a reader would rightly refuse the whole file. */
function cdata(text: string): string {
  const sound = text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return `<![CDATA[${sound.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
