import { type BlockJson, type RichText, type RichTextNode } from '@tessera/models';
import { blocksFromPost, type PostBlocks } from '../server/mapping/blocks-from-post';
import type { Resolvers } from '../server/mapping/resolvers';
import { readPost } from '../server/markup/read-post';
import type { PostAround } from '../server/markup/reader';

/** A library that has every file whose address or number it is asked for, and a site without pages. */
export const wholeLibrary: Resolvers = {
  media: ({ src, attachment }) => ({
    id: madeId(src ?? String(attachment)),
    kind: kindOf(src ?? ''),
    url: `/media/${(src ?? String(attachment)).split('/').at(-1)}`,
  }),
  link: () => undefined,
  posts: null,
  home: null,
  mayHtml: true,
};

/** A library without files. */
export const noLibrary: Resolvers = { ...wholeLibrary, media: () => undefined };

/** The blocks of a post of WordPress. */
export function blocksOf(content: string, resolvers: Partial<Resolvers> = {}, around: PostAround = {}): PostBlocks {
  return blocksFromPost(readPost(content, around), 'key', { ...wholeLibrary, ...resolvers });
}

/** Blocks as lines for people to compare: names without their scope, running text as short HTML, nested blocks in brackets. */
export function outline(blocks: readonly BlockJson[]): string[] {
  return blocks.map(({ type, fields }) => {
    const name = type.replace('content.', '');
    if (name === 'rich-text') return html((fields['text'] as unknown as RichText).content);
    const shown = Object.entries(fields).flatMap(([field, value]) => {
      if (value === '' || value === null || defaults.has(value as never)) return [];
      if (Array.isArray(value) && (field === 'content' || field === 'columns')) return [];
      return [`${field}=${typeof value === 'object' ? JSON.stringify(value).replaceAll('"', '') : String(value)}`];
    });
    const inner = ['columns', 'content']
      .map((field) => fields[field] as unknown)
      .filter((value): value is BlockJson[] => Array.isArray(value))
      .map((value) => `[${outline(value).join(' | ')}]`);
    return [name, ...shown, ...inner].join(' ');
  });
}

const defaults = new Set(['content', 'none', 'start', 'one', false, 'middle', 'filled']);

function html(nodes: readonly RichTextNode[]): string {
  return nodes.map(nodeHtml).join('');
}

function nodeHtml({ type, attrs = {}, content = [], text = '', marks = [] }: RichTextNode): string {
  if (type === 'text')
    return marks.reduceRight((inner, mark) => {
      if (mark.type !== 'link') return `<${mark.type[0]}>${inner}</${mark.type[0]}>`;
      return `<a ${'href' in mark.attrs ? mark.attrs.href : mark.attrs.page}>${inner}</a>`;
    }, text);
  if (type === 'hardBreak') return '<br>';
  if (type === 'horizontalRule') return '<hr>';
  const tag = tags[type] ?? (type === 'heading' ? `h${String(attrs['level'])}` : type);
  return `<${tag}>${html(content)}</${tag}>`;
}

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  codeBlock: 'pre',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
};

function madeId(text: string): string {
  const hex = Buffer.from(text).toString('hex').padStart(12, '0').slice(-12);
  return `0190f3c1-0000-7000-8000-${hex}`;
}

function kindOf(src: string): 'picture' | 'audio' | 'video' | 'file' {
  if (/\.(?:mp3|ogg|wav)$/.test(src)) return 'audio';
  if (/\.(?:mp4|webm|ogv)$/.test(src)) return 'video';
  return /\.(?:pdf|vtt|zip)$/.test(src) ? 'file' : 'picture';
}
