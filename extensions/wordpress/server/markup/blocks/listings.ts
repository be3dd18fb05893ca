import type { Json } from '@tessera/models';
import { httpAddress } from '../addresses';
import { type WpBlock } from '../block-grammar';
import { noted, type PageListPart, type PostPart } from '../parts';
import { type BlockReader, innerBlocks, type Reader } from '../reader';
import { linkLine, plainOf } from '../texts';
import { numberIn, numberOf, textIn, within } from './attributes';

/** `core/latest-posts`. */
export const latestPosts: BlockReader = (block) => [
  listOf({
    limit: numberIn(block, 'postsToShow') ?? 5,
    isGrid: textIn(block, 'postLayout') === 'grid',
    categories: idsIn(block.attributes['categories']),
  }),
];

/** `core/query`: its list, and what stands around the list; how one entry looks is said by the theme here. */
export const query: BlockReader = (block, read) => {
  const asked = block.attributes['query'];
  const type = within(asked, 'postType');
  const tax = within(asked, 'taxQuery');
  const list: PostPart = {
    ...listOf({
      limit: numberOf(within(asked, 'perPage')) ?? 10,
      isGrid: [block, ...templatesIn(block)].some(isGrid),
      categories: [
        ...idsIn(within(asked, 'categoryIds')),
        ...idsIn(within(tax, 'category')),
        ...idsIn(within(tax, 'include', 'category')),
      ],
    }),
    of: type === 'page' ? 'pages' : 'posts',
  };
  const isPlain = type === undefined || type === 'post' || type === 'page';
  let isListed = false;
  const around = (each: WpBlock): PostPart[] => {
    if (each.name !== 'core/post-template') return partOfQuery(each, around, read);
    const parts = isListed ? [] : [list];
    isListed = true;
    return [...parts, ...shownByTheme(each, read)];
  };
  const parts = block.content.flatMap((each) => (typeof each === 'string' ? read.content([each]) : around(each)));
  return [
    ...(isListed ? [] : [list]),
    ...parts,
    ...(isPlain
      ? []
      : [noted(block.name, 'A list of another type came in as a list of articles.', JSON.stringify(type))]),
  ];
};

/** Within a query its template may be in groups. */
function partOfQuery(block: WpBlock, around: (block: WpBlock) => PostPart[], read: Reader): PostPart[] {
  if (/^core\/(?:query-pagination|query-no-results)/.test(block.name)) return shownByTheme(block, read);
  if (templatesIn(block).length === 0) return read.content([block]);
  return block.content.flatMap((each) => (typeof each === 'string' ? read.content([each]) : around(each)));
}

function templatesIn(block: WpBlock): WpBlock[] {
  return innerBlocks(block).flatMap((each) => (each.name === 'core/post-template' ? [each] : templatesIn(each)));
}

/** `core/page-list`. */
export const pageList: BlockReader = () => [
  { type: 'page-list', of: 'pages', limit: 50, style: 'list', categories: [] },
];

/** `core/rss`: a link to what it read. */
export const rss: BlockReader = (block) => {
  const address = httpAddress(textIn(block, 'feedURL'));
  return [
    ...(address ? [linkLine(address, address)] : []),
    noted(block.name, 'News of another site came in as a link to them.', address ?? ''),
  ];
};

const byTheme = 'WordPress fills it while it shows a page; here the theme does.';
const nobody = 'WordPress fills it while it shows a page; nothing here is like it.';

/** What the theme shows by itself, with all inside. */
export const shownByTheme = (block: WpBlock, read: Reader): PostPart[] => leftOut(block, read, byTheme);

/** What WordPress fills and nothing here is like, with all inside. */
export const shownByNobody: BlockReader = (block, read) => leftOut(block, read, nobody);

function leftOut(block: WpBlock, read: Reader, reason: string): PostPart[] {
  const words = wordsIn(read.content(block.content));
  const label = ['label', 'content', 'buttonText', 'slug'].map((name) => textIn(block, name)).find(Boolean);
  return [noted(block.name, reason, words || label || '', words)];
}

/** The words of running text, however deep. */
function wordsIn(parts: readonly PostPart[]): string {
  return parts
    .map((part): string => {
      switch (part.type) {
        case 'richText':
          return plainOf([part]);
        case 'quote':
          return `${part.text} ${part.source}`;
        case 'code':
          return part.text;
        case 'group':
        case 'cover':
          return wordsIn(part.parts);
        case 'details':
          return `${part.summary} ${wordsIn(part.parts)}`;
        case 'columns':
          return part.columns.map((column) => wordsIn(column.parts)).join(' ');
        case 'buttons':
          return part.buttons.map(({ label }) => label).join(' ');
        case 'table':
          return part.rows.flat().join(' ');
        case 'note':
          return part.note.lost;
        default:
          return '';
      }
    })
    .filter(Boolean)
    .join(' ');
}

function listOf(asked: {
  readonly limit: number;
  readonly isGrid: boolean;
  readonly categories: readonly number[];
}): PageListPart {
  return {
    type: 'page-list',
    of: 'posts',
    limit: Math.min(50, Math.max(1, Math.round(asked.limit))),
    style: asked.isGrid ? 'cards' : 'list',
    categories: asked.categories,
  };
}

function isGrid({ attributes }: WpBlock): boolean {
  return (
    within(attributes['displayLayout'], 'type') === 'flex' ||
    within(attributes['displayLayout'], 'type') === 'grid' ||
    within(attributes['layout'], 'type') === 'grid'
  );
}

/** `[1, "2", { "id": 3 }]`, or one of these alone. */
function idsIn(value: Json | undefined): number[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value];
  return list.flatMap((each) => numberOf(within(each, 'id') ?? each) ?? []).filter((id) => id > 0);
}
