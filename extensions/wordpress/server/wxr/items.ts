import { textOf, type WxrElement } from './element';
import type { WxrAuthor, WxrComment, WxrItem, WxrItemTerm, WxrMeta, WxrTerm } from './events';

/** An author of the export. */
export function authorOf(element: WxrElement): WxrAuthor {
  const login = textOf(element, 'wp:author_login');
  return {
    sort: 'author',
    login,
    email: textOf(element, 'wp:author_email'),
    displayName: textOf(element, 'wp:author_display_name') || login,
  };
}

/** A term, whichever of its three forms it was written in. */
export function termOf(element: WxrElement): WxrTerm {
  const read = (name: string) => textOf(element, `wp:${name}`);
  const more = { sort: 'term', id: integerOf(read('term_id')), meta: metaOf(element, 'termmeta') } as const;
  switch (element.name) {
    case 'wp:category':
      return {
        ...more,
        taxonomy: 'category',
        slug: read('category_nicename'),
        name: read('cat_name'),
        parent: read('category_parent'),
        description: read('category_description'),
      };
    case 'wp:tag':
      return {
        ...more,
        taxonomy: 'post_tag',
        slug: read('tag_slug'),
        name: read('tag_name'),
        parent: '',
        description: read('tag_description'),
      };
    default:
      return {
        ...more,
        taxonomy: read('term_taxonomy'),
        slug: read('term_slug'),
        name: read('term_name'),
        parent: read('term_parent'),
        description: read('term_description'),
      };
  }
}

/** A comment; undefined where the file gives it no id, by which it could be known again. */
export function commentOf(element: WxrElement): WxrComment | undefined {
  const read = (name: string) => textOf(element, `wp:comment_${name}`);
  const id = integerOf(read('id'));
  if (id === null) return undefined;
  return {
    id,
    author: read('author'),
    email: read('author_email'),
    website: read('author_url'),
    writtenAt: dateOf(read('date_gmt')) ?? dateOf(read('date')),
    content: read('content'),
    approved: read('approved'),
    type: read('type') || 'comment',
    parent: integerOf(read('parent')) || null,
    meta: element.children.filter(({ name }) => name === 'wp:commentmeta').length,
  };
}

/** An item with everything that is read of it. */
export function itemOf(element: WxrElement, comments: readonly WxrComment[]): WxrItem {
  const read = (name: string) => textOf(element, name);
  return {
    sort: 'item',
    id: integerOf(read('wp:post_id')),
    guid: read('guid'),
    type: read('wp:post_type'),
    title: read('title'),
    slug: read('wp:post_name'),
    link: read('link'),
    status: read('wp:status'),
    author: read('dc:creator'),
    publishedAt: dateOf(read('wp:post_date_gmt')) ?? dateOf(read('wp:post_date')),
    content: read('content:encoded'),
    excerpt: read('excerpt:encoded'),
    parent: integerOf(read('wp:post_parent')) || null,
    menuOrder: integerOf(read('wp:menu_order')) ?? 0,
    isSticky: read('wp:is_sticky') === '1',
    password: read('wp:post_password'),
    terms: termsOf(element),
    attachmentUrl: read('wp:attachment_url'),
    meta: metaOf(element, 'postmeta'),
    other: Object.fromEntries(
      element.children
        .filter(({ name, text, children }) => !placed.has(name) && (text.trim() !== '' || children.length > 0))
        .map((each) => [each.name, wholeTextOf(each)]),
    ),
    comments,
  };
}

/** What `itemOf` finds a place for, and what says nothing that they do not. */
const placed: ReadonlySet<string> = new Set([
  ...['guid', 'title', 'link', 'category', 'pubDate', 'dc:creator', 'content:encoded', 'excerpt:encoded'],
  ...['id', 'type', 'name', 'date', 'date_gmt', 'parent', 'password'].map((name) => `wp:post_${name}`),
  ...['status', 'menu_order', 'is_sticky', 'attachment_url', 'postmeta', 'comment'].map((name) => `wp:${name}`),
]);

function wholeTextOf({ text, children }: WxrElement): string {
  return [text.trim(), ...children.map(wholeTextOf)].filter(Boolean).join('\n');
}

function metaOf(element: WxrElement, name: 'postmeta' | 'termmeta'): WxrMeta[] {
  return element.children
    .filter((child) => child.name === `wp:${name}`)
    .map((each) => ({ key: textOf(each, 'wp:meta_key'), value: textOf(each, 'wp:meta_value') }))
    .filter(({ key }) => key !== '');
}

/** WXR 1.0 writes each term twice, once without its slug. */
function termsOf({ children }: WxrElement): WxrItemTerm[] {
  const all = children
    .filter(({ name }) => name === 'category')
    .map(({ attributes, text }) => ({
      taxonomy: attributes['domain'] ?? 'category',
      slug: attributes['nicename'] ?? '',
      name: text.trim(),
    }))
    .filter(({ name }) => name !== '');
  const known = new Map<string, WxrItemTerm>();
  for (const term of all.toSorted((a, b) => Number(b.slug !== '') - Number(a.slug !== ''))) {
    const key = `${term.taxonomy === 'tag' ? 'post_tag' : term.taxonomy}\n${term.name}`;
    if (!known.has(key)) known.set(key, term);
  }
  return [...known.values()];
}

function integerOf(text: string): number | null {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : null;
}

/** `2013-01-12 03:22:19`; drafts carry zeros instead of a date. */
function dateOf(text: string): Date | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return null;
  const date = new Date(`${text.replace(' ', 'T')}Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
