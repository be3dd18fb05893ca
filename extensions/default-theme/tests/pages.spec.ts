import { contentBlocks, contentPages, HomePage, StandardPage } from '@tessera/content/contract';
import { Templates } from '@tessera/templates/server';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { defaultThemeExtension } from '../server';
import { block, draw, everyBlock, examplePages, harbour, heading, line, paragraph, richText } from './example-site';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:recommended'],
    // Preact closes void elements as XML does, which HTML allows. How long a title is, its author decides.
    rules: { 'void-style': 'off', 'long-title': 'off' },
  }),
);

async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}

describe('valid HTML', () => {
  it.each([
    '/',
    '/journal',
    '/about',
    '/about/team/über-ada',
    '/journal/the-gap',
    '/journal/plain',
    '/journal/untitled',
    '/every-block',
    '/notes',
    '/notes/2',
    '/notes/category/craft',
    '/notes/tag/gold',
    '/notes/author/ada',
    '/notes/2026/10',
    '/nowhere',
  ])('%s', async (address) => {
    expect(await faults(await draw(address))).toEqual([]);
  });

  it('in German, as a preview, and where nothing has been published', async () => {
    expect(await faults(await draw('/journal/the-gap', { locale: 'de-DE' }))).toEqual([]);
    expect(await faults(await draw('/journal/the-gap', { preview: true }))).toEqual([]);
    expect(
      await faults(await draw('/', { pages: [{ type: HomePage, address: '/', fields: { title: 'New', body: [] } }] })),
    ).toEqual([]);
  });
});

describe('the settings of the site', () => {
  const menus = {
    main: [line('Work', '/journal', [line('Deep', null, [line('Deeper', '/notes')])]), line('Heading', null)],
    footer: [line('Foot', '/about')],
    legal: [line('Imprint', '/about')],
    social: [line('Elsewhere', 'https://example.org/@us')],
  };

  it('its menus stand at their places, lines beneath lines open without script', async () => {
    const html = await draw('/about', { site: { menus, tagline: 'Made by hand.' } });
    expect(await faults(html)).toEqual([]);
    expect(html).toContain('<details class="submenu" name="menu"><summary>Work</summary>');
    for (const words of ['Deeper', 'Heading', 'Foot', 'Imprint', 'https://example.org/@us', 'Made by hand.'])
      expect(html).toContain(words);
  });

  it('its logo stands for its name and says it', async () => {
    const site = { logo: { id: harbour.id, alt: '' }, logoPicture: harbour };
    const html = await draw('/about', { site });
    expect(await faults(html)).toEqual([]);
    expect(html).toMatch(/<a class="site-name" href="\/"><img[^>]* alt="Quarterly"/);
  });

  it('its accent and its paper colour the page and the bars of the browser', async () => {
    const html = await draw('/about', { site: { accent: '#0a3d62', paper: 'white' } });
    expect(html).toContain('--accent:#0a3d62');
    expect(html).toContain('content="#ffffff" media="(prefers-color-scheme: light)"');
  });
});

it('a page that was taken away says so and helps on', async () => {
  const html = await draw('/nowhere', { isGone: true });
  expect(await faults(html)).toEqual([]);
  expect([html.includes('This page is gone'), html.includes('<a href="/journal">Journal</a>')]).toEqual([true, true]);
});

it('pictures in a gallery are cut alike and lead to the whole; one alone stays whole', async () => {
  const html = await draw('/every-block');
  expect(html).toMatch(/<ul class="gallery-list columns-2"><li><figure><a href="\/media\/f1\/1600.webp"><img/);
});

it('every block is drawn, and nothing is left out', async () => {
  const html = await draw('/every-block', { preview: true });
  const used = JSON.stringify(everyBlock());
  expect(contentBlocks.filter(({ name }) => !used.includes(`"type":"${name}"`)).map(({ name }) => name)).toEqual([]);
  expect(html).not.toContain('class="incomplete"');
  const ids = [...used.matchAll(/"id":"([^"]+)","type":"content/g)];
  expect(ids.length).toBeGreaterThan(25);
  expect([...html.matchAll(/id="b-/g)]).toHaveLength(ids.length);
});

it('an embed shows a still of our own and leads to the provider; nothing of theirs is on the page', async () => {
  const html = await draw('/every-block');
  expect(html).toContain('href="https://www.youtube.com/watch?v=aqz-KE-bpKQ"');
  expect(html).toContain('Open at YouTube');
  expect(html).not.toMatch(/<(?:iframe|script(?! type="application\/ld\+json")|embed|object)/);
});

it('notes are numbered through the page, stand at its end, and lead back', async () => {
  const html = await draw('/every-block');
  expect(html.match(/role="doc-noteref"/g)).toHaveLength(2);
  expect(html.indexOf('doc-endnotes')).toBeGreaterThan(html.lastIndexOf('class="block'));
  expect(html).toContain('<li id="note-2">');
  expect(html).toContain('href="#sign-2"');
  expect(await draw('/about')).not.toContain('doc-endnotes');
});

it('HTML by hand is drawn without what could run', async () => {
  expect(await draw('/every-block')).toContain('<p>By <abbr title="hand">h</abbr></p>');
});

it('an article leads to the archives of what it is filed under, in the index that it stands beneath', async () => {
  const html = await draw('/notes/2');
  expect(html).toContain('<a href="/notes/category/craft" rel="tag">Craft &lt;&amp;></a>');
  expect(html).toContain('<a href="/notes/author/ada" rel="author">By Ada Venturi</a>');
  expect(html).toContain('First &lt;b>.');
});

it('everything that the product brings has a template', () => {
  const templates = new Templates(defaultThemeExtension.templates);
  expect([...contentPages, ...contentBlocks].filter(({ name }) => !templates.of(name)).map(({ name }) => name)).toEqual(
    [],
  );
});

it('no page has a script, a style attribute, a handler or an address of another server to fetch from', async () => {
  for (const { address } of [...examplePages(), { address: '/nowhere' }]) {
    const attributes = attributesOf(await draw(address));
    expect(
      attributes.filter(([element, name]) => element === 'script' || name === 'style' || name.startsWith('on')),
    ).toEqual([]);
    const fetched = attributes.filter(
      ([element, name]) => name === 'src' || name === 'srcset' || (element === 'link' && name === 'href'),
    );
    expect(
      fetched.filter(([, , value]) => !value.startsWith('/') && !value.startsWith('https://www.example.org/')),
    ).toEqual([]);
  }
});

it('an article shows who wrote it, when in the zone of the site, and how long it takes', async () => {
  const html = await draw('/journal/the-gap', { locale: 'en-GB', zone: 'Europe/Berlin' });
  expect(html).toContain('By Marta');
  expect(html).toContain('<time datetime="2026-10-11T23:30:00.000Z">12 October 2026</time>');
  expect(html).toContain('1 min read');
});

it('an article without a day of its own shows that of its publication', async () => {
  expect(await draw('/journal/plain')).toContain('<time datetime="2026-10-13T08:00:00.000Z">October 13, 2026</time>');
});

it('the theme speaks the language of the site', async () => {
  const html = await draw('/journal/the-gap', { locale: 'de' });
  expect(html).toContain('<html lang="de">');
  expect([html.includes('Zum Inhalt'), html.includes('Von Marta'), html.includes('11. Oktober 2026')]).toEqual([
    true,
    true,
    true,
  ]);
});

it('pictures have dimensions, their own colour until they come, and wait until they are near', async () => {
  const html = await draw('/journal/the-gap');
  const images = html.match(/<img[^>]*>/g)!;
  expect(images).toHaveLength(3);
  for (const image of images) expect(image).toMatch(/width="1600" height="1067"/);
  expect([images[0]!.includes('fetchpriority="high"'), images[1]!.includes('loading="lazy"')]).toEqual([true, true]);
  expect(html).toContain('.colour-0a3d62{background-color:#0a3d62}');
});

it('a picture that is not there leaves no hole', async () => {
  const body = [block('content.image', { image: { id: '01900000-0000-7000-8000-00000000dead', alt: 'Gone' } })];
  expect(
    await draw('/about', {
      pages: [
        ...examplePages().filter(({ address }) => address !== '/about'),
        { type: StandardPage, address: '/about', fields: { title: 'About', body } },
      ],
    }),
  ).not.toContain('<figure');
});

it('the menu says where one is', async () => {
  expect(await draw('/journal')).toContain('<a href="/journal" aria-current="page">Journal</a>');
  expect(await draw('/journal/plain')).toContain('<a href="/journal" aria-current="true">Journal</a>');
});

it('crumbs lead down from the home page, and are left out where they would say nothing new', async () => {
  expect(await draw('/about/team/über-ada')).toContain(
    '<li><a href="/">Quarterly</a></li><li><a href="/about">About &lt;us></a></li><li><a href="/about/team">Team</a></li>',
  );
  expect(await draw('/about')).not.toContain('class="crumbs"');
});

it('an article leads to the ones before and after it', async () => {
  const html = await draw('/journal/the-gap');
  expect(html).toMatch(/<a href="\/journal\/untitled" rel="prev">.*Untitled<\/a>/);
  expect(html).toMatch(/<a class="after" href="\/journal\/plain" rel="next">.*Plain<\/a>/);
});

it('a page that does not exist helps on', async () => {
  const html = await draw('/nowhere');
  expect([
    html.includes('Page not found'),
    html.includes('<a href="/journal">Journal</a>'),
    html.includes('noindex'),
  ]).toEqual([true, true, true]);
});

it('visitors get no block ids; editors find each block by its id', async () => {
  expect(await draw('/journal/the-gap')).not.toMatch(/id="b-|data-block/);
  expect((await draw('/journal/the-gap', { preview: true })).match(/id="b-[0-9a-f-]{36}"/g)).toHaveLength(5);
});

it('an editor is told what a block still lacks; visitors never see the gap', async () => {
  const pages = [
    {
      type: HomePage,
      address: '/',
      fields: { title: 'Home', body: [block('content.quote', { source: 'Ada' }), block('content.rich-text', {})] },
    },
  ];
  expect(await draw('/', { pages, preview: true })).toContain('Quote: Words is still missing.');
  expect(await draw('/', { pages, preview: true })).toContain('Text: there is nothing to show yet.');
  expect(await draw('/', { pages })).not.toMatch(/missing|nothing to show/);
});

it('what people write stays text wherever the theme puts it', async () => {
  const evil = '"><script>alert(1)</script>';
  const written = {
    title: evil,
    summary: evil,
    author: evil,
    keywords: [evil],
    lead: { id: harbour.id, alt: evil },
    body: [
      richText(paragraph(evil), heading(2, evil)),
      block('content.quote', { text: evil, source: evil }),
      block('content.code', { code: evil, language: evil }),
    ],
  };
  const pages = examplePages().map((page) =>
    page.address.startsWith('/journal/') ? { ...page, fields: written } : page,
  );
  for (const address of ['/', '/journal', '/journal/plain']) {
    const html = await draw(address, { pages });
    expect(html).toContain('&lt;script>');
    expect(attributesOf(html).filter(([element]) => element === 'script')).toEqual([]);
  }
});

/** Every attribute of a page as `[element, name, value]`; an element without any is listed too, but JSON-LD, which is data that nobody runs. */
function attributesOf(html: string): Array<readonly [element: string, name: string, value: string]> {
  interface Node {
    readonly tagName?: string;
    readonly attrs?: readonly { name: string; value: string }[];
    readonly childNodes?: readonly Node[];
  }
  const walk = ({ tagName = '', attrs = [], childNodes = [] }: Node): Array<readonly [string, string, string]> =>
    tagName === 'script' && attrs[0]?.value === 'application/ld+json'
      ? []
      : [
          [tagName, '', ''],
          ...attrs.map(({ name, value }) => [tagName, name, value] as const),
          ...childNodes.flatMap(walk),
        ];
  return walk(parse(html) as unknown as Node);
}
