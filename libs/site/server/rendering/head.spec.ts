import { ArticlePage, contentBlocks, contentPages, HomePage, StandardPage } from '@tessera/content/contract';
import { runAct } from '@tessera/extension';
import type { Json } from '@tessera/models';
import { PagesInMemory, plainTheme } from '../../testing';
import { expect, it } from 'vitest';
import { Renderer } from './renderer';

const picture = {
  id: '01900000-0000-7000-8000-0000000000f1',
  url: '/media/f1/1600.webp',
  srcset: '',
  width: 1600,
  height: 900,
  colour: null,
};
const named = <T extends { readonly name: string }>(all: readonly T[]) => new Map(all.map((each) => [each.name, each]));

async function head(
  address: string,
  fields: Record<string, Json>,
  {
    type = StandardPage,
    preview = false,
    locale = 'en',
  }: { type?: typeof ArticlePage | typeof StandardPage | typeof HomePage; preview?: boolean; locale?: string } = {},
): Promise<string> {
  const home = { type: HomePage, address: '/', fields: { title: 'Welcome', body: [] } };
  const content = new PagesInMemory(
    { name: 'Q & A', locale },
    [...(address === '/' ? [] : [home]), { type, address, fields: { body: [], ...fields } }],
    { pictures: [picture] },
  );
  const renderer = new Renderer(
    { pages: named(contentPages), blocks: named(contentBlocks), templates: plainTheme.templates },
    content,
  );
  const rendered = await runAct({ services: { get: () => expect.unreachable() } }, async () => {
    const found = (await content.pageAt(address))!;
    return preview ? renderer.preview(found) : renderer.page(found);
  });
  const { html } = rendered!;
  return html.slice(0, html.indexOf('</head>'));
}

const text = (words: string): Json => ({
  id: '01900000-0000-7000-8000-0000000000b1',
  type: 'content.rich-text',
  fields: { text: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }] } },
});

it('a page is called by its title and its site; the home page the other way round', async () => {
  expect(await head('/team', { title: 'Team <b>' })).toContain('<title>Team &lt;b&gt; – Q &amp; A</title>');
  expect(await head('/', { title: 'Welcome' }, { type: HomePage })).toContain('<title>Q &amp; A – Welcome</title>');
  expect(await head('/', { title: 'Q & A' }, { type: HomePage })).toContain('<title>Q &amp; A</title>');
});

it('its canonical address is whole', async () => {
  expect(await head('/über-uns', { title: 'x' })).toContain(
    '<link rel="canonical" href="https://www.example.org/%C3%BCber-uns">',
  );
  expect(await head('/', { title: 'x' }, { type: HomePage })).toContain(
    '<link rel="canonical" href="https://www.example.org/">',
  );
});

it('its description is its summary, else how its text begins, cut between words', async () => {
  expect(await head('/a', { title: 'x', summary: 'All about "it".' }, { type: ArticlePage })).toContain(
    '<meta name="description" content="All about &quot;it&quot;.">',
  );
  expect(await head('/a', { title: 'x', body: [text('Words of the body.')] })).toContain(
    '<meta name="description" content="Words of the body.">',
  );
  const [, long] = /name="description" content="([^"]*)"/.exec(
    await head('/a', { title: 'x', body: [text('lorem ipsum '.repeat(50))] }),
  )!;
  expect(long).toMatch(/^(lorem ipsum )+(lorem|ipsum)…$/);
  expect(long!.length).toBeLessThanOrEqual(200);
  expect(await head('/a', { title: 'x' })).not.toContain('name="description"');
});

it('an article says when it was published, and shows its picture, where it is shared', async () => {
  const html = await head('/a', { title: 'x', lead: { id: picture.id, alt: '' } }, { type: ArticlePage });
  expect(html).toContain('<meta property="og:type" content="article">');
  expect(html).toContain('<meta property="article:published_time" content="2026-11-22T09:00:00.000Z">');
  expect(html).toContain('<meta property="og:image" content="https://www.example.org/media/f1/1600.webp">');
});

it('a preview is neither to be indexed nor to be shared', async () => {
  const html = await head('/a', { title: 'x' }, { preview: true });
  expect([html.includes('noindex'), html.includes('canonical'), html.includes('og:')]).toEqual([true, false, false]);
});

it('the language, and the direction it is written in, are those of the page', async () => {
  expect(await head('/a', { title: 'x' }, { locale: 'de-CH' })).toContain('<html lang="de-CH">');
  expect(await head('/a', { title: 'x' }, { locale: 'ar' })).toContain('<html lang="ar" dir="rtl">');
});
