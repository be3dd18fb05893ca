import { ArticlePage, contentBlocks, contentPages, HomePage, StandardPage } from '@tessera/content/contract';
import { runAct } from '@tessera/extension';
import { defaultThemeExtension } from '../server';
import { type Json, uuidv7 } from '@tessera/models';
import { Renderer } from '@tessera/site/server';
import { PagesInMemory, type WrittenPage } from '@tessera/site/testing';
import type { PictureFacts } from '@tessera/templates/server';

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
  const at = (day: number) => new Date(`2026-10-${day}T08:00:00Z`);
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
        categories: ['Craft', 'History'],
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
  }: { pages?: readonly WrittenPage[]; preview?: boolean; locale?: string; zone?: string } = {},
): Promise<string> {
  const content = new PagesInMemory({ name: 'Quarterly', locale, zone }, pages, { pictures: [harbour] });
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
    const found = await content.pageAt(address);
    const rendered = await (found ? (preview ? renderer.preview(found) : renderer.page(found)) : renderer.notFound());
    return rendered!.html;
  });
}
