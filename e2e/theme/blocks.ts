import { randomUUID } from 'node:crypto';

/** A block of a document with an id of its own. */
export const block = (type: string, fields: object) => ({ id: randomUUID(), type: `content.${type}`, fields });

/** Text of these nodes. */
export const text = (...content: object[]) => block('rich-text', { text: { type: 'doc', content } });

/** A paragraph of words and other nodes. */
export const paragraph = (...runs: readonly (string | object)[]) => ({
  type: 'paragraph',
  content: runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run)),
});

/** A heading of a text. */
export const heading = (level: number, words: string) => ({
  type: 'heading',
  attrs: { level },
  content: [{ type: 'text', text: words }],
});

const note = (words: string) => ({ type: 'footnote', content: [{ type: 'text', text: words }] });
const linked = (words: string, href: string) => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});
const item = (...content: object[]) => ({ type: 'listItem', content });
const cell = (type: string, words: string) => ({ type, content: [paragraph(words)] });

/** What a page about every block shows of the media library. */
export interface Shown {
  readonly pictures: readonly string[];
  readonly file: string;
  readonly film: string;
  readonly sound: string;
}

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen';
const words =
  'A wall of glass is never still. Whoever walks past it sees the gold come and go, and the faces with it, since no two tiles lie in quite the same plane.';

/** Texts as writers make them: lists, notes, tables, code, and words that no narrow line can hold. */
export function writing(): object[] {
  return [
    text(
      paragraph(
        words,
        note('Or so the workshop of Ravenna has it.'),
        ' ',
        linked('The tiles', 'https://example.org/'),
        ' are cut one at a time, by hand, with a hammer and a hardie.',
      ),
      paragraph(
        'Nobody decided that it should be so; it is how the material breaks.',
        note('Marble is another matter.'),
      ),
      heading(2, 'Light and mortar'),
      paragraph('The bed is laid for one day’s work. What is not set by evening is cut away.'),
      heading(3, long),
      {
        type: 'bulletList',
        content: [
          item(paragraph('Glass'), { type: 'bulletList', content: [item(paragraph('Gold, between two skins of it'))] }),
          item(paragraph('Marble, for skin')),
        ],
      },
      { type: 'orderedList', content: [item(paragraph('Begin with the eyes.')), item(paragraph('Leave the gaps.'))] },
      { type: 'blockquote', content: [paragraph('Everybody looks at a wall. Few see how it looks back.')] },
      {
        type: 'codeBlock',
        attrs: { language: 'ts' },
        content: [
          {
            type: 'text',
            text: `const wall = tiles.filter((tile) => tile.isGold && tile.facing === 'east').map((tile) => tile.tilt(3)).toSorted();\nlay(wall);`,
          },
        ],
      },
      { type: 'horizontalRule' },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: ['Tile', 'From', 'Price'].map((each) => cell('tableHeader', each)) },
          { type: 'tableRow', content: ['Gold', 'Venice', '€ 14'].map((each) => cell('tableCell', each)) },
          { type: 'tableRow', content: ['Smalti', 'Ravenna', '€ 3'].map((each) => cell('tableCell', each)) },
        ],
      },
    ),
  ];
}

/** Every block there is, with the extremes that break a page: many columns, one item, no picture, long words. */
export function everyBlock({ pictures, file, film, sound }: Shown, journal: string): object[] {
  const picture = (n: number, alt = 'A wall of tiles') => ({ id: pictures[n % pictures.length]!, alt });
  const quote = () => block('quote', { text: 'It is the gap that makes the gold.', source: 'Ada Venturi' });
  const years = Array.from({ length: 14 }, (_, n) => String(2013 + n));
  return [
    ...writing(),
    block('image', { image: picture(0), caption: 'As wide as the text' }),
    block('image', {
      image: picture(1),
      caption:
        'Wider than the text, with a caption that says at some length what is to be seen here and by whom it was made',
      size: 'wide',
    }),
    text(paragraph(words)),
    block('image', { image: picture(2), caption: 'As wide as the window', size: 'full' }),
    text(paragraph(words)),
    block('gallery', {
      images: Array.from({ length: 6 }, (_, n) => ({ image: picture(n), ...(n < 3 && { caption: `Tile ${n + 1}` }) })),
      columns: 3,
      caption: 'Six of a hundred',
    }),
    block('gallery', { images: [{ image: picture(3) }], columns: 3, size: 'content' }),
    quote(),
    block('code', { language: 'html', code: `<p class="wall">${'x'.repeat(160)}</p>` }),
    block('table', {
      table: {
        rows: [
          ['Colour', ...years],
          ...['Gold', 'Cobalt', 'Oxblood'].map((name, at) => [name, ...years.map((_, n) => String((n + 1) * 37 + at))]),
        ],
      },
      caption: 'Tiles laid by year and colour',
      hasRowHeads: true,
      size: 'wide',
    }),
    block('table', {
      table: {
        rows: [
          ['Tile', long],
          ['Glass', '300'],
        ],
      },
    }),
    block('embed', {
      url: 'https://youtu.be/aqz-KE-bpKQ',
      title: 'How gold is laid',
      still: picture(1),
      caption: 'Nothing is loaded from there.',
    }),
    block('embed', { url: 'https://vimeo.com/1084537', title: 'Without a still' }),
    block('video', { file: { id: film }, poster: picture(0), caption: 'Our film' }),
    block('audio', { file: { id: sound }, title: 'A talk about joints', caption: 'Recorded in the workshop' }),
    block('file', { file: { id: file }, label: 'The programme', description: 'Everything about this autumn.' }),
    block('buttons', {
      buttons: [
        { label: 'Read on', link: { url: '/' }, style: 'filled' },
        { label: `${long} ansehen`, link: { url: '/' }, style: 'outline' },
      ],
    }),
    block('columns', {
      columns: [
        block('column', { content: [text(heading(3, 'Twice its share'), paragraph(words))], width: 'two' }),
        block('column', { content: [text(heading(3, 'Its share'), paragraph('Short.'))] }),
      ],
    }),
    block('columns', {
      columns: [1, 2, 3, 4].map((n) =>
        block('column', { content: [block('image', { image: picture(n), caption: `Number ${n}` })] }),
      ),
    }),
    block('group', { content: [text(heading(3, 'On soft ground'), paragraph(words)), quote()], tone: 'soft' }),
    block('group', {
      content: [
        text(
          heading(3, 'On the accent'),
          paragraph('Words stay readable, ', linked('links', 'https://example.org/'), ' too.'),
        ),
        block('buttons', {
          buttons: [
            { label: 'Come by', link: { url: '/' }, style: 'filled' },
            { label: 'Write', link: { url: '/' }, style: 'outline' },
          ],
        }),
      ],
      tone: 'accent',
      size: 'full',
    }),
    block('details', { summary: 'What does it cost?', content: [text(paragraph(words))], isOpen: true }),
    block('details', { summary: 'And what if it breaks?', content: [text(paragraph(words))] }),
    block('separator', { style: 'stars' }),
    block('cover', {
      image: picture(2),
      content: [
        text(heading(2, 'Come and see the wall'), paragraph('Open on Saturdays.')),
        block('buttons', { buttons: [{ label: 'Plan a visit', link: { url: '/' }, style: 'filled' }] }),
      ],
    }),
    block('cover', { content: [text(heading(2, 'A cover without its picture'))], height: 'low', size: 'wide' }),
    block('separator', { style: 'line' }),
    block('page-list', { under: journal, style: 'cards', limit: 3 }),
    block('page-list', { under: journal, style: 'list', limit: 1 }),
    block('html', { html: '<p>By <abbr title="with a hammer">hand</abbr>, <kbd>⌘K</kbd>, <mark>marked</mark>.</p>' }),
  ];
}
