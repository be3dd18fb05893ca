import {
  ArticleIndexPage,
  ArticlePage,
  Author,
  AuthorArchivePage,
  Category,
  contentBlocks,
  contentPages,
  DateArchivePage,
  HomePage,
  StandardPage,
  Tag,
  TermArchivePage,
} from '@tessera/content/contract';
import { runAct } from '@tessera/extension';
import { defaultThemeExtension } from '../server';
import { type Json, uuidv7 } from '@tessera/models';
import { Renderer } from '@tessera/site/server';
import { PagesInMemory, type WrittenPage } from '@tessera/site/testing';
import type { FileFacts, MenuEntry, PictureFacts, SearchResults, SiteFacts } from '@tessera/templates/server';

/** A block of a document with an id of its own. */
export function block(type: string, fields: Record<string, Json>): Json {
  return { id: uuidv7(), type, fields };
}

/** Rich text of these nodes. */
export function richText(...content: Json[]): Json {
  return block('content.rich-text', { text: { type: 'doc', content } });
}

/** A paragraph of these runs of text. */
export function paragraph(...runs: readonly (string | Json)[]): Json {
  return {
    type: 'paragraph',
    content: runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run)),
  };
}

/** A heading of rich text. */
export function heading(level: 2 | 3 | 4, text: string): Json {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

export const harbour: PictureFacts = {
  id: '01900000-0000-7000-8000-0000000000f1',
  url: '/media/f1/1600.webp',
  srcset: '/media/f1/400.webp 400w, /media/f1/1600.webp 1600w',
  width: 1600,
  height: 1067,
  colour: '#0a3d62',
};

export const film: FileFacts = {
  id: '01900000-0000-7000-8000-0000000000f2',
  url: '/media/f2/film.mp4',
  name: 'film.mp4',
  mime: 'video/mp4',
  bytes: 1_234_567,
};

const ids = {
  craft: '01900000-0000-7000-8000-0000000000c1',
  gold: '01900000-0000-7000-8000-0000000000c2',
  ada: '01900000-0000-7000-8000-0000000000c3',
};

/** Terms and authors as visitors see them. */
const records = new Map<string, Map<string, Readonly<Record<string, unknown>>>>([
  [Category.name, new Map([[ids.craft, { id: ids.craft, name: 'Craft <&>', slug: 'craft', description: 'By hand.' }]])],
  [Tag.name, new Map([[ids.gold, { id: ids.gold, name: 'Gold', slug: 'gold', description: null }]])],
  [
    Author.name,
    new Map([
      [
        ids.ada,
        {
          id: ids.ada,
          name: 'Ada Venturi',
          slug: 'ada',
          description: 'Repairs walls.',
          photo: { id: '01900000-0000-7000-8000-0000000000f1', alt: 'Ada' },
          website: 'https://ada.example',
        },
      ],
    ]),
  ],
]);

const comment = { author: 'Bo', website: 'https://bo.example', writtenAt: new Date('2026-10-12T09:00:00Z') };
const comments = [
  {
    ...comment,
    id: '01900000-0000-7000-8000-0000000000d1',
    text: 'First <b>.\n\nSecond paragraph.',
    answers: [
      { ...comment, id: '01900000-0000-7000-8000-0000000000d2', website: null, text: 'An answer.', answers: [] },
    ],
  },
];
const filter = (id: string, name: string, slug: string) => ({ id, name, slug, count: 2 });
const filters = {
  categories: [filter(ids.craft, 'Craft <&>', 'craft')],
  tags: [filter(ids.gold, 'Gold', 'gold')],
  authors: [filter(ids.ada, 'Ada Venturi', 'ada')],
  months: [{ month: '2026-10', count: 12 }],
};

/** A line of a menu. */
export function line(label: string, path: string | null, entries: readonly MenuEntry[] = []): MenuEntry {
  return { id: uuidv7(), label, path, page: null, entries };
}

/** Every block there is, those that hold others with others in them. */
export function everyBlock(): Json[] {
  const picture = { id: '01900000-0000-7000-8000-0000000000f1', alt: 'A harbour at dusk' };
  const footnote: Json = { type: 'footnote', content: [{ type: 'text', text: 'Somebody else says otherwise.' }] };
  const quote = () => block('content.quote', { text: 'We repair the light.', source: 'Ada Venturi' });
  return [
    richText(paragraph('A claim', footnote, ' and another', footnote, '.')),
    block('content.image', { image: picture, caption: 'Linked', link: { url: '/journal' }, size: 'full' }),
    block('content.gallery', {
      images: [{ image: picture, caption: 'One' }, { image: { ...picture, alt: '' } }],
      columns: 2,
      caption: 'Two of them',
    }),
    quote(),
    block('content.code', { code: 'if (a < b) {}', language: 'ts' }),
    block('content.table', {
      table: {
        rows: [
          ['', 'Colours'],
          ['Glass', '300'],
        ],
      },
      caption: 'Tiles',
      hasRowHeads: true,
    }),
    block('content.table', { table: { rows: [['a', 'b']] }, hasHead: false }),
    block('content.embed', {
      url: 'https://youtu.be/aqz-KE-bpKQ',
      title: 'A film',
      still: picture,
      caption: 'Elsewhere',
    }),
    block('content.embed', { url: 'https://vimeo.com/1084537' }),
    block('content.video', {
      file: { id: film.id },
      poster: picture,
      subtitles: { id: film.id },
      subtitlesLanguage: 'de',
      caption: 'Our film',
    }),
    block('content.audio', { file: { id: film.id }, title: 'A talk', caption: 'Recorded' }),
    block('content.file', { file: { id: film.id }, label: 'Programme', description: 'All of it.' }),
    block('content.buttons', {
      buttons: [
        { label: 'Read on', link: { url: '/journal' }, style: 'filled' },
        { label: 'Write to us', link: { email: 'us@example.org' }, style: 'outline' },
      ],
      align: 'centre',
    }),
    block('content.columns', {
      columns: [
        block('content.column', { content: [quote()], width: 'two' }),
        block('content.column', { content: [block('content.separator', { style: 'stars' })] }),
      ],
      align: 'centre',
    }),
    block('content.group', { content: [quote()], tone: 'soft', size: 'wide' }),
    block('content.details', { summary: 'What does it cost?', content: [quote()], isOpen: true }),
    block('content.cover', { image: picture, content: [richText(heading(2, 'In front'), paragraph('of a picture'))] }),
    block('content.separator', { style: 'line' }),
    block('content.page-list', { under: journal, style: 'cards', limit: 3 }),
    block('content.page-list', { category: ids.craft, style: 'list', limit: 3 }),
    block('content.html', { html: '<p onclick="x()">By <abbr title="hand">h</abbr><script>alert(1)</script></p>' }),
  ];
}

export const journal = '01900000-0000-7000-8000-0000000000a1';

/** A small site with everything the theme can show. */
export function examplePages(): WrittenPage[] {
  const cell = (type: string, text: string): Json => ({ type, content: [paragraph(text)] });
  const item = (...content: Json[]): Json => ({ type: 'listItem', content });
  const body = [
    richText(
      paragraph(
        'The tiles are cut one at a time. ',
        { type: 'text', text: 'Nobody', marks: [{ type: 'bold' }] },
        ' knows ',
        {
          type: 'text',
          text: 'the picture',
          marks: [{ type: 'link', attrs: { href: 'https://example.com/?a=1&b=2' } }],
        },
        '.',
      ),
      heading(2, 'Light & mortar'),
      heading(3, 'Light & mortar'),
      {
        type: 'bulletList',
        content: [
          item(paragraph('Glass'), { type: 'bulletList', content: [item(paragraph('Gold'))] }),
          item(paragraph('Marble'), paragraph('for skin')),
        ],
      },
      { type: 'orderedList', attrs: { start: 3 }, content: [item(paragraph('Begin with the eyes.'))] },
      { type: 'blockquote', content: [paragraph('Everybody looks at a wall.')] },
      { type: 'codeBlock', attrs: { language: 'ts' }, content: [{ type: 'text', text: 'if (a < b && c) {}' }] },
      { type: 'horizontalRule' },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Tile'), cell('tableHeader', 'Price')] },
          { type: 'tableRow', content: [cell('tableHeader', 'Gold'), cell('tableCell', '€ 14')] },
        ],
      },
    ),
    block('content.image', {
      image: { id: harbour.id, alt: 'A harbour at dusk' },
      caption: 'Seen from the pier',
      size: 'wide',
    }),
    block('content.image', { image: { id: harbour.id, alt: '' }, size: 'full' }),
    block('content.quote', { text: 'We repair the light.', source: 'Ada Venturi' }),
    block('content.code', { code: '<b>not bold</b>', language: 'html' }),
  ];
  const at = (day: number) => new Date(`2026-10-${String(day).padStart(2, '0')}T08:00:00Z`);
  return [
    {
      type: HomePage,
      address: '/',
      fields: {
        title: 'Notes on craft',
        intro: 'A quarterly.',
        body: [block('content.page-list', { under: journal, style: 'cards', limit: 5 })],
      },
    },
    { type: StandardPage, address: '/every-block', fields: { title: 'Every block', body: everyBlock() } },
    {
      type: ArticleIndexPage,
      address: '/notes',
      fields: {
        title: 'Notes',
        intro: 'Short ones.',
        body: [richText(paragraph('Above them.'))],
        size: 1,
        style: 'list',
      },
    },
    ...[1, 2, 3].map((day) => ({
      type: ArticlePage,
      address: `/notes/${day}`,
      publishedAt: at(day),
      fields: { title: `Note ${day}`, body: [], categories: [ids.craft], tags: [ids.gold], authors: [ids.ada] },
    })),
    { type: TermArchivePage, address: '/notes/category/craft', fields: { title: 'Craft <&>', category: ids.craft } },
    { type: TermArchivePage, address: '/notes/tag/gold', fields: { title: 'Gold', tag: ids.gold } },
    { type: AuthorArchivePage, address: '/notes/author/ada', fields: { title: 'Ada Venturi', author: ids.ada } },
    { type: DateArchivePage, address: '/notes/2026/10', fields: { title: 'October 2026', period: '2026-10' } },
    {
      type: StandardPage,
      address: '/journal',
      id: journal,
      fields: {
        title: 'Journal',
        body: [
          richText(paragraph('All pieces.')),
          block('content.page-list', { under: journal, style: 'list', limit: 5 }),
        ],
      },
    },
    { type: StandardPage, address: '/about', fields: { title: 'About <us>', body: [] } },
    { type: StandardPage, address: '/about/team', fields: { title: 'Team', body: [] } },
    { type: StandardPage, address: '/about/team/über-ada', fields: { title: 'Über Ada', body: [] } },
    {
      type: ArticlePage,
      address: '/journal/the-gap',
      publishedAt: at(12),
      fields: {
        title: 'The gap',
        summary: 'On joints.',
        author: 'Marta',
        publishedOn: '2026-10-11T23:30:00.000Z',
        keywords: ['Craft', 'History'],
        lead: { id: harbour.id, alt: 'The wall' },
        body,
      },
    },
    { type: ArticlePage, address: '/journal/plain', publishedAt: at(13), fields: { title: 'Plain', body: [] } },
    {
      type: ArticlePage,
      address: '/journal/untitled',
      publishedAt: at(11),
      fields: { title: '', summary: 'Nobody named it.', body: [] },
    },
  ];
}

/** The HTML of a page of the example, or of the page that says there is none. */
export async function draw(
  address: string,
  {
    pages = examplePages(),
    preview = false,
    locale = 'en',
    zone = 'UTC',
    site = {},
    isGone = false,
    found,
  }: {
    pages?: readonly WrittenPage[];
    preview?: boolean;
    locale?: string;
    zone?: string;
    site?: Partial<Omit<SiteFacts, 'id' | 'home' | 'menu'>>;
    isGone?: boolean;
    /** Draws the search page instead, for this question and what was found. */
    found?: SearchResults & { readonly text: string };
  } = {},
): Promise<string> {
  const content = new PagesInMemory({ name: 'Quarterly', locale, zone, ...site }, pages, {
    pictures: [harbour],
    files: [film],
    records,
    comments,
    filters,
    ...(found && { found: () => found }),
  });
  const named = <T extends { readonly name: string }>(all: readonly T[]) =>
    new Map(all.map((each) => [each.name, each]));
  const renderer = new Renderer(
    { pages: named(contentPages), blocks: named(contentBlocks), templates: defaultThemeExtension.templates },
    content,
  );
  const services = {
    get: () => {
      throw new Error('a theme asks for nothing');
    },
  };
  return runAct({ services }, async () => {
    if (found) return (await renderer.search({ text: found.text })).html;
    const page = await content.pageAt(address);
    const rendered = await (page
      ? preview
        ? renderer.preview(page)
        : renderer.page(page)
      : renderer.notFound(isGone));
    return rendered!.html;
  });
}
