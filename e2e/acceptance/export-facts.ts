import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An item of an export, told by regular expressions alone: what an import did is never counted by its own reader. */
export interface ExportItem {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly link: string;
  readonly password: string;
  readonly author: string;
  /** `category:news` */
  readonly terms: readonly string[];
  /** What was decided about each of its comments. */
  readonly comments: readonly string[];
}

/** What there is in an export. */
export interface ExportFacts {
  readonly items: readonly ExportItem[];
  readonly categories: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly menus: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
}

/** Reads an export, packed or not, without our reader. */
export function factsOf(file: string): ExportFacts {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  const [head = '', ...rest] = text.split('<item>');
  // Some exports have their terms behind their items.
  const channel = head + (rest.at(-1)?.split('</item>')[1] ?? '');
  const items = rest.map(itemOf);
  const written = items.filter(({ type, status }) => isArticle(type) && status !== 'trash');
  const terms = (taxonomy: string) =>
    new Set([
      ...definedTerms(channel, taxonomy),
      ...written.flatMap((item) => item.terms.flatMap((term) => afterPrefix(term, `${taxonomy}:`))),
    ]);
  const menus = items.flatMap(({ terms: of }) => of.flatMap((term) => afterPrefix(term, 'nav_menu:')));
  return {
    items,
    categories: terms('category'),
    tags: terms('post_tag'),
    menus: new Set([...definedTerms(channel, 'nav_menu'), ...menus]),
    authors: new Set([
      ...elements(channel, 'wp:author').map((each) => tag(each, 'wp:author_login')),
      ...written.map(({ author }) => author).filter(Boolean),
    ]),
  };
}

/** How many items of a type and a status there are. */
export function countOf({ items }: ExportFacts, type: string, status?: string): number {
  return items.filter((item) => item.type === type && (status === undefined || item.status === status)).length;
}

function itemOf(xml: string): ExportItem {
  const item = xml.split('</item>')[0]!;
  return {
    id: tag(item, 'wp:post_id'),
    type: tag(item, 'wp:post_type'),
    status: tag(item, 'wp:status'),
    link: tag(item, 'link'),
    password: tag(item, 'wp:post_password'),
    author: tag(item, 'dc:creator'),
    terms: [...item.matchAll(/<category domain="([^"]*)" nicename="([^"]*)"/g)].map(
      ([, domain, slug]) => `${domain}:${slug}`,
    ),
    comments: elements(item, 'wp:comment').map((each) => tag(each, 'wp:comment_approved')),
  };
}

function definedTerms(channel: string, taxonomy: string): string[] {
  const own = { category: 'wp:category_nicename', post_tag: 'wp:tag_slug' }[taxonomy];
  const shortForm = { category: 'wp:category', post_tag: 'wp:tag' }[taxonomy];
  return [
    ...(own ? elements(channel, shortForm!).map((each) => tag(each, own)) : []),
    ...elements(channel, 'wp:term')
      .filter((each) => tag(each, 'wp:term_taxonomy') === taxonomy)
      .map((each) => tag(each, 'wp:term_slug')),
  ];
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))].map(([, inside]) => inside!);
}

function tag(xml: string, name: string): string {
  return new RegExp(`<${name}>(?:\\s*<!\\[CDATA\\[)?(.*?)(?:\\]\\]>\\s*)?</${name}>`, 's').exec(xml)?.[1]?.trim() ?? '';
}

function isArticle(type: string): boolean {
  return !['page', 'attachment', 'nav_menu_item', 'wp_navigation'].includes(type);
}

function afterPrefix(text: string, prefix: string): string[] {
  return text.startsWith(prefix) ? [text.slice(prefix.length)] : [];
}
