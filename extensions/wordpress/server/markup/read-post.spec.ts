import { describe, expect, it } from 'vitest';
import { blocksOf, noLibrary, outline } from '../../testing';
import type { PostAround } from './reader';

const shown = (content: string, around: PostAround = {}) =>
  outline(blocksOf(content, {}, around).blocks).map((each) =>
    each.replace(/0190f3c1-0000-7000-8000-([0-9a-f]{12})/g, nameIn),
  );
/** The made ids end with the last letters of the address. */
const nameIn = (_: string, hex: string) => Buffer.from(hex, 'hex').toString().replace(/\0/g, '');
const kinds = (content: string) => blocksOf(content).notes.map(({ kind }) => kind);
const wp = (name: string, html = '', attributes?: object) =>
  `<!-- wp:${name} ${attributes ? `${JSON.stringify(attributes)} ` : ''}${html === '' ? '/-->' : `-->${html}<!-- /wp:${name} -->`}`;

describe('running text', () => {
  it('of blocks that follow each other is one block', () => {
    expect(
      shown(
        `${wp('heading', '<h2 class="wp-block-heading">One</h2>')}\n${wp('paragraph', '<p class="has-drop-cap">Two <strong>three</strong>\nfour</p>')}
        ${wp('list', '<ul><li>a</li><li>b</li></ul>')}${wp('core/text', '<p>old</p>')}${wp('paragraph', 'bare <em>words</em>')}`,
      ),
    ).toEqual([
      '<h2>One</h2><p>Two <b>three</b> four</p><ul><li><p>a</p></li><li><p>b</p></li></ul><p>old</p><p>bare <i>words</i></p>',
    ]);
  });

  it('has lists as HTML and as blocks, nested in either form', () => {
    const old = wp('list', '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>', { ordered: true });
    const item = (words: string, inner = '') => wp('list-item', `<li>${words}${inner}</li>`);
    const now = wp('list', `<ol>${item('a', wp('list', `<ul>${item('b')}</ul>`))}</ol>`, { ordered: true });
    const list = '<ol><li><p>a</p><ul><li><p>b</p></li></ul></li></ol>';
    expect(shown(old)).toEqual([list]);
    expect(shown(now)).toEqual([list]);
  });

  it('keeps the lines of verse and their indentation, with marks', () => {
    expect(shown(wp('verse', '<pre class="wp-block-verse">A <em>rose</em>\n  is\n\na rose<br>.</pre>'))).toEqual([
      '<p>A <i>rose</i><br>\u00a0\u00a0is</p><p>a rose<br>.</p>',
    ]);
  });

  it('typed between blocks has its paragraphs', () => {
    expect(shown(`one\n\ntwo\n${wp('paragraph', '<p>three</p>')}`)).toEqual(['<p>one</p><p>two</p><p>three</p>']);
    expect(shown(wp('freeform', 'one\ntwo\n\n<b>three</b>'))).toEqual(['<p>one<br>two</p><p><b>three</b></p>']);
    expect(shown(wp('freeform', '<p>one\ntwo</p>'))).toEqual(['<p>one two</p>']);
  });

  it('has its notes where their signs are', () => {
    const footnotes = JSON.stringify([
      { id: 'n1', content: 'See <em>there</em>.' },
      { id: 'n2', content: 'Nowhere' },
    ]);
    const text = `${wp('paragraph', '<p>Word<sup data-fn="n1" class="fn"><a href="#n1" id="n1-link">1</a></sup>.</p>')}${wp('footnotes')}`;
    expect(shown(text, { footnotes })).toEqual([
      '<p>Word<footnote>See <i>there</i>.</footnote>.</p><ol><li><p>Nowhere</p></li></ol>',
    ]);
    expect(shown(text)).toEqual(['<p>Word<a #n1><s>1</s></a>.</p>']);
    expect(shown(text, { footnotes: 'no JSON' })).toHaveLength(1);
  });

  it('drops the signs for WordPress alone', () => {
    expect(
      shown(
        `${wp('more', '<!--more Go on-->\n<!--noteaser-->', { customText: 'Go on' })}${wp('paragraph', '<p>a</p>')}${wp('nextpage', '<!--nextpage-->')}${wp('paragraph', '<p>b</p>')}`,
      ),
    ).toEqual(['<p>a</p><p>b</p>']);
  });
});

describe('quotes, code and tables', () => {
  it('have quotes in every form', () => {
    const forms = [
      wp('quote', '<blockquote class="wp-block-quote"><p>Say it.</p><cite>Ada</cite></blockquote>'),
      wp(
        'quote',
        `<blockquote class="wp-block-quote">${wp('paragraph', '<p>Say it.</p>')}<cite>Ada</cite></blockquote>`,
      ),
      wp('quote', '<blockquote class="blocks-quote-style-1"><p>Say it.</p><footer>Ada</footer></blockquote>'),
      wp(
        'pullquote',
        '<figure class="wp-block-pullquote"><blockquote><p>Say it.</p><cite>Ada</cite></blockquote></figure>',
      ),
      wp('pullquote', '<blockquote class="wp-block-pullquote"><p>Say it.</p><cite>Ada</cite></blockquote>'),
    ];
    for (const form of forms) expect(shown(form)).toEqual(['quote text=Say it. source=Ada']);
  });

  it('keep what a quote block cannot hold: links stay links, blocks stand behind', () => {
    expect(shown(wp('quote', '<blockquote><p><a href="/x">Say</a></p></blockquote>'))).toEqual([
      '<blockquote><p><a /x>Say</a></p></blockquote>',
    ]);
    expect(
      shown(
        wp(
          'quote',
          `<blockquote>${wp('paragraph', '<p>a</p>')}${wp('separator', '<hr/>')}${wp('latest-posts')}</blockquote>`,
        ),
      ),
    ).toEqual(['<blockquote><p>a</p><hr></blockquote>', 'page-list limit=5 order=newest style=list']);
  });

  it('have code as it was typed, also where it looks like shortcodes', () => {
    expect(
      shown(
        wp(
          'code',
          '<pre class="wp-block-code"><code lang="php" class="language-php">a &lt; b\n  [gallery ids="1"]</code></pre>',
        ),
      ),
    ).toEqual(['code code=a < b\n  [gallery ids="1"] language=php']);
    expect(shown(wp('preformatted', '<pre class="wp-block-preformatted">a  b<br>c</pre>'))).toEqual([
      'code code=a  b\nc',
    ]);
    expect(shown(wp('preformatted', '<pre>a\n<a href="/b">b</a></pre>'))).toEqual(['<p>a<br><a /b>b</a></p>']);
  });

  it('have plain tables as tables, those with links and spans as running text', () => {
    const table = (rows: string) =>
      wp('table', `<figure class="wp-block-table"><table>${rows}</table><figcaption>Sums</figcaption></figure>`);
    expect(
      shown(
        table(
          '<thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td></tr></tbody><tfoot><tr><td>2</td><td>3</td></tr></tfoot>',
        ),
      ),
    ).toEqual(['table table={rows:[[a,b],[1,],[2,3]]} hasHead=true caption=Sums']);
    expect(shown(table('<tr><td>1 &amp; 2</td></tr>'))).toEqual(['table table={rows:[[1 & 2]]} caption=Sums']);
    expect(shown(table('<tr><td><a href="/x">1</a></td></tr>'))).toEqual([
      '<table><tr><td><p><a /x>1</a></p></td></tr></table><p>Sums</p>',
    ]);
    expect(
      shown(
        wp(
          'table',
          '<table class="wp-block-table"><tr><td colspan="2">1</td></tr><tr><td>2</td><td>3</td></tr></table>',
        ),
      )[0],
    ).toMatch(/^<table>/);
  });
});

describe('pictures and files', () => {
  it('have pictures with caption, width, and where they lead', () => {
    const image = (inside: string, attributes?: object) =>
      wp('image', `<figure class="wp-block-image">${inside}<figcaption>See</figcaption></figure>`, attributes);
    expect(shown(image('<img src="/a.jpg" alt="A" class="wp-image-5"/>', { id: 5, align: 'wide' }))).toEqual([
      'image image={id:/a.jpg,alt:A} size=wide caption=See',
    ]);
    expect(shown(image('<a href="https://else.example/"><img src="/a.jpg" alt="A"/></a>'))).toEqual([
      'image image={id:/a.jpg,alt:A} link={url:https://else.example/} caption=See',
    ]);
    expect(shown(image('<a href="/a.jpg"><img src="/a-300x200.jpg" alt="A"/></a>'))).toEqual([
      'image image={id:00.jpg,alt:A} caption=See',
    ]);
    expect(
      shown(wp('image', '<div class="wp-block-image"><figure class="aligncenter"><img src="/a.jpg"/></figure></div>')),
    ).toEqual(['image image={id:/a.jpg,alt:}']);
  });

  it('have galleries in every form', () => {
    const img = (name: string) => `<img src="/${name}.jpg" alt="" data-id="1"/>`;
    const forms = [
      `<figure class="wp-block-gallery columns-2"><ul><li><figure>${img('a')}<figcaption>A</figcaption></figure></li><li><figure>${img('b')}</figure></li></ul><figcaption class="blocks-gallery-caption">Both</figcaption></figure>`,
      `<ul class="wp-block-gallery columns-2"><li><figure>${img('a')}<figcaption>A</figcaption></figure></li><li><figure>${img('b')}</figure></li></ul><p>Both</p>`,
      `<figure class="wp-block-gallery has-nested-images">${wp('image', `<figure class="wp-block-image">${img('a')}<figcaption>A</figcaption></figure>`)}${wp('image', `<figure>${img('b')}</figure>`)}<figcaption>Both</figcaption></figure>`,
    ];
    for (const form of forms)
      expect(shown(wp('gallery', form, { columns: 2, align: 'full' }))).toEqual([
        'gallery images=[{image:{id:/a.jpg,alt:},caption:A},{image:{id:/b.jpg,alt:},caption:}] columns=2 size=full caption=Both',
      ]);
    expect(
      shown(
        wp(
          'gallery',
          `<figure class="wp-block-gallery"><figure>${img('a')}</figure><figcaption>All</figcaption></figure>`,
        ),
      ),
    ).toEqual(['gallery images=[{image:{id:/a.jpg,alt:},caption:}] columns=1 caption=All']);
  });

  it('have films, sounds and files', () => {
    expect(
      shown(
        wp(
          'video',
          '<figure><video controls poster="/p.jpg" src="/f.mp4"><track kind="captions" src="/f.vtt" srclang="en"/></video><figcaption>Film</figcaption></figure>',
          { id: 7 },
        ),
      ),
    ).toEqual([
      'video file={id:/f.mp4} poster={id:/p.jpg,alt:} subtitles={id:/f.vtt} subtitlesLanguage=en caption=Film',
    ]);
    expect(shown(wp('audio', '<figure class="wp-block-audio"><audio controls src="/s.mp3"></audio></figure>'))).toEqual(
      ['audio file={id:/s.mp3}'],
    );
    const file =
      '<div class="wp-block-file"><object data="/d.pdf"></object><a href="/d.pdf">The plan</a><a href="/d.pdf" class="wp-block-file__button" download>Download</a></div>';
    expect(shown(wp('file', file, { id: 8, href: '/d.pdf' }))).toEqual(['file file={id:/d.pdf} label=The plan']);
    expect(blocksOf(wp('file', file)).notes).toMatchObject([{ kind: 'core/file', lost: 'Download' }]);
  });

  it('that we do not have are links, and are listed', () => {
    const content =
      wp('image', '<figure><img src="/a.jpg" alt="A dog"/><figcaption>Rex</figcaption></figure>') +
      wp('video', '<figure><video src="/f.mp4"></video></figure>') +
      wp('file', '<a href="/d.pdf">The plan</a>') +
      wp('cover', `<div><div>${wp('paragraph', '<p>In front</p>')}</div></div>`, { url: '/c.jpg', id: 3 });
    const { blocks, notes } = blocksOf(content, noLibrary);
    expect(outline(blocks)).toEqual([
      '<p>Picture: <a /a.jpg>A dog</a></p><p>Rex</p><p><a /f.mp4>f.mp4</a></p><p><a /d.pdf>The plan</a></p>',
      'group tone=soft [<p>In front</p><p>Picture: <a /c.jpg>c.jpg</a></p>]',
    ]);
    expect(notes.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
      ['picture', '/a.jpg'],
      ['video', '/f.mp4'],
      ['file', '/d.pdf'],
      ['picture', '/c.jpg'],
    ]);
  });

  it('that were written into the text are listed', () => {
    expect(blocksOf(wp('image', '<figure><img src="data:image/png;base64,AAAA" alt="dot"/></figure>'))).toMatchObject({
      blocks: [{ type: 'content.rich-text' }],
      notes: [{ kind: 'html img', excerpt: '<img src="data:…" alt="dot"/></figure>' }],
    });
    expect(kinds('<img src="data:image/gif;base64,AAAA" data-src="/late.jpg">')).toEqual([]);
  });
});

describe('embeds', () => {
  const embed = (url: string, name = 'embed') =>
    wp(
      name,
      `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div><figcaption>Look</figcaption></figure>`,
      { url },
    );

  it('of providers that are known', () => {
    for (const name of ['embed', 'core-embed/youtube'])
      expect(shown(embed('http://youtu.be/aqz-KE-bpKQ?x=1', name))).toEqual([
        'embed url=https://www.youtube.com/watch?v=aqz-KE-bpKQ caption=Look',
      ]);
  });

  it('of others are links, and are listed', () => {
    expect(shown(embed('https://else.example/a'))).toEqual([
      '<p><a https://else.example/a>https://else.example/a</a></p><p>Look</p>',
    ]);
    expect(blocksOf(embed('https://else.example/a')).notes).toMatchObject([
      { kind: 'core/embed', excerpt: 'https://else.example/a' },
    ]);
  });
});

describe('blocks in blocks', () => {
  const p = (words: string) => wp('paragraph', `<p>${words}</p>`);

  it('keeps columns, with their widths', () => {
    const column = (words: string, width?: string) =>
      wp('column', `<div class="wp-block-column">${p(words)}</div>`, width ? { width } : undefined);
    expect(
      shown(
        wp('columns', `<div class="wp-block-columns">${column('a', '66.66%')}${column('b', '33.33%')}</div>`, {
          verticalAlignment: 'center',
        }),
      ),
    ).toEqual(['columns align=centre [column width=two [<p>a</p>] | column [<p>b</p>]]']);
    expect(
      shown(
        wp(
          'columns',
          `<div>${'abcdefgh'
            .split('')
            .map((each) => column(each))
            .join('')}</div>`,
        ),
      )[0],
    ).toMatch(/^group size=wide \[columns .*<p>f<\/p>\]\] \| columns .*<p>h<\/p>\]\]\]$/);
  });

  it('keeps the ground of columns, and makes a group of one alone', () => {
    const column = (words: string, attributes?: object) =>
      wp('column', `<div class="wp-block-column">${p(words)}</div>`, attributes);
    expect(
      shown(
        wp(
          'columns',
          `<div class="wp-block-columns alignwide">${column('a', { backgroundColor: 'red' })}${column('b')}</div>`,
          {
            style: { color: { background: '#fff' } },
          },
        ),
      ),
    ).toEqual(['group tone=soft size=wide [columns [column [group tone=soft [<p>a</p>]] | column [<p>b</p>]]]']);
    expect(shown(wp('columns', `<div>${column('a')}</div>`))).toEqual(['group [<p>a</p>]']);
    expect(
      shown(
        wp(
          'columns',
          `<div>${'abcd'
            .split('')
            .map((each) => column(each))
            .join('')}</div>`,
        ),
      )[0],
    ).toMatch(/^columns size=wide /);
  });

  it('makes columns of their older forms', () => {
    const old = (words: string, layout: string) =>
      wp('paragraph', `<p class="layout-${layout}">${words}</p>`, { layout });
    const both = ['columns [column [<p>a</p><p>b</p>] | column [<p>c</p>]]'];
    expect(
      shown(
        wp('columns', `<div>${old('a', 'column-1')}${old('b', 'column-1')}${old('c', 'column-2')}</div>`, {
          columns: 3,
        }),
      ),
    ).toEqual(both);
    expect(
      shown(
        wp(
          'text-columns',
          '<div class="wp-block-text-columns"><div class="wp-block-column"><p>a</p><p>b</p></div><div class="wp-block-column"><p>c</p></div></div>',
        ),
      ),
    ).toEqual(both);
  });

  it('keeps a picture beside its words, at its side', () => {
    const content = (attributes: object) =>
      wp(
        'media-text',
        `<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="/a.jpg" alt="A"/></figure><div class="wp-block-media-text__content">${p('words')}</div></div>`,
        attributes,
      );
    expect(shown(content({ mediaId: 4, mediaType: 'image' }))).toEqual([
      'columns align=centre [column [image image={id:/a.jpg,alt:A}] | column [<p>words</p>]]',
    ]);
    expect(shown(content({ mediaPosition: 'right', mediaWidth: 25, align: 'full' }))).toEqual([
      'columns align=centre size=full [column width=three [<p>words</p>] | column [image image={id:/a.jpg,alt:A}]]',
    ]);
  });

  it('keeps groups, with their ground', () => {
    expect(
      shown(
        wp(
          'group',
          `<div class="wp-block-group"><div class="wp-block-group__inner-container">${p('a')}${wp('group', `<div>${p('b')}</div>`)}</div></div>`,
          { backgroundColor: 'red', align: 'full' },
        ),
      ),
    ).toEqual(['group tone=soft size=full [<p>a</p> | group [<p>b</p>]]']);
    expect(shown(wp('group', '<div class="wp-block-group"></div>'))).toEqual([]);
    const style = { background: { backgroundImage: { url: '/b.jpg', id: 4 } } };
    expect(shown(wp('group', `<div>${p('a')}</div>`, { style }))).toEqual([
      'cover image={id:/b.jpg,alt:} height=low [<p>a</p>]',
    ]);
  });

  it('keeps covers of every age', () => {
    const inside = `<div class="wp-block-cover__inner-container">${p('a')}</div>`;
    expect(
      shown(
        wp(
          'cover',
          `<div class="wp-block-cover"><img class="wp-block-cover__image-background" alt="Sea" src="/c.jpg"/>${inside}</div>`,
          { url: '/c.jpg', dimRatio: 80, minHeight: 100, minHeightUnit: 'vh', align: 'full' },
        ),
      ),
    ).toEqual(['cover image={id:/c.jpg,alt:Sea} shade=strong height=screen size=full [<p>a</p>]']);
    expect(
      shown(
        wp('cover-image', '<section style="background-image:url(/c.jpg)"><h2>a</h2></section>', {
          url: '/c.jpg',
          dimRatio: 20,
        }),
      ),
    ).toEqual(['cover image={id:/c.jpg,alt:} shade=light [<h2>a</h2>]']);
    expect(shown(wp('cover', `<div class="wp-block-cover has-red">${inside}</div>`, { overlayColor: 'red' }))).toEqual([
      'group tone=soft [<p>a</p>]',
    ]);
    expect(
      shown(
        wp(
          'cover',
          `<div><video class="wp-block-cover__video-background" autoplay src="/f.mp4"></video>${inside}</div>`,
          { url: '/f.mp4', backgroundType: 'video' },
        ),
      ),
    ).toEqual(['group tone=soft [video file={id:/f.mp4} | <p>a</p>]']);
  });

  it('keeps details, and accordions as details', () => {
    expect(
      shown(
        wp('details', `<details class="wp-block-details" open><summary>Why <b>so</b>?</summary>${p('a')}</details>`),
      ),
    ).toEqual(['details summary=Why so? isOpen=true [<p>a</p>]']);
    expect(
      shown(
        wp(
          'accordion',
          `<div>${wp('accordion-item', `<div>${wp('accordion-heading', '<h3><button><span class="wp-block-accordion-heading__toggle-title">Why?</span><span class="wp-block-accordion-heading__toggle-icon">+</span></button></h3>')}${wp('accordion-panel', `<div>${p('a')}</div>`)}</div>`)}</div>`,
        ),
      ),
    ).toEqual(['details summary=Why? [<p>a</p>]']);
  });

  it('keeps buttons of every age; those that lead nowhere are text', () => {
    const button = (words: string, href = '', attributes?: object) =>
      wp(
        'button',
        `<div class="wp-block-button"><a class="wp-block-button__link"${href && ` href="${href}"`}>${words}</a></div>`,
        attributes,
      );
    expect(
      shown(
        wp(
          'buttons',
          `<div class="wp-block-buttons">${button('Go', '/a')}${button('Or <b>not</b>', '/b', { className: 'is-style-outline' })}</div>`,
          { layout: { type: 'flex', justifyContent: 'center' } },
        ),
      ),
    ).toEqual([
      'buttons buttons=[{label:Go,link:{url:/a},style:filled},{label:Or not,link:{url:/b},style:outline}] align=centre',
    ]);
    expect(shown(button('Alone', '/c', { align: 'center' }))).toEqual([
      'buttons buttons=[{label:Alone,link:{url:/c},style:filled}] align=centre',
    ]);
    expect(
      shown(
        wp('buttons', `<div>${wp('button', '<a class="wp-block-button wp-block-button__link">Nowhere</a>')}</div>`),
      ),
    ).toEqual(['<p><b>Nowhere</b></p>']);
  });

  it('nests no deeper than documents may, and loses no words below', () => {
    const deep = `${'<!-- wp:columns --><!-- wp:column -->x<!-- /wp:column --><!-- wp:column -->'.repeat(500)}${p('bottom')}${'<!-- /wp:column --><!-- /wp:columns -->'.repeat(500)}`;
    const { blocks, notes } = blocksOf(deep);
    expect(JSON.stringify(blocks).match(/content\.columns/g)).toHaveLength(3);
    expect(JSON.stringify(blocks)).toContain('"bottom"');
    expect(notes.some(({ reason }) => reason.includes('deeper'))).toBe(true);
  });
});

describe('pauses', () => {
  it('are lines, stars and space', () => {
    expect(
      shown(
        `${wp('separator', '<hr class="wp-block-separator"/>')}${wp('separator', '<hr/>', { className: 'is-style-dots' })}${wp('spacer', '<div style="height:9px" aria-hidden="true" class="wp-block-spacer"></div>')}`,
      ),
    ).toEqual(['separator style=line', 'separator style=stars', 'separator style=space']);
  });
});

describe('what WordPress fills itself', () => {
  it('lists articles and pages here too', () => {
    expect(shown(wp('latest-posts', '', { postsToShow: 3, postLayout: 'grid' }))).toEqual([
      'page-list limit=3 order=newest style=cards',
    ]);
    const query = wp(
      'query',
      `<div class="wp-block-query">${wp('heading', '<h2>News</h2>')}${wp('post-template', wp('post-title'), { layout: { type: 'grid' } })}${wp('query-pagination', wp('query-pagination-next'))}${wp('query-no-results', wp('paragraph', '<p>None.</p>'))}</div>`,
      { query: { perPage: 6, postType: 'post', categoryIds: [3] } },
    );
    const { blocks, notes } = blocksOf(query, {
      posts: '0190f3c1-0000-7000-8000-00000000aaaa',
      category: (id) => (id === 3 ? '0190f3c1-0000-7000-8000-00000000bbbb' : undefined),
    });
    expect(outline(blocks)).toEqual([
      '<h2>News</h2>',
      'page-list under=0190f3c1-0000-7000-8000-00000000aaaa category=0190f3c1-0000-7000-8000-00000000bbbb limit=6 order=newest style=cards',
    ]);
    expect(notes.map(({ kind, lost }) => [kind, lost])).toEqual([
      ['core/post-template', ''],
      ['core/query-pagination', ''],
      ['core/query-no-results', 'None.'],
    ]);
    const home = '0190f3c1-0000-7000-8000-00000000cccc';
    expect(outline(blocksOf(wp('page-list'), { home }).blocks)).toEqual([
      `page-list under=${home} limit=50 order=tree style=list`,
    ]);
  });

  it.each([
    'calendar',
    'tag-cloud',
    'search',
    'archives',
    'categories',
    'latest-comments',
    'loginout',
    'post-title',
    'comments',
    'template-part',
    'site-logo',
  ])('leaves nothing of %s but a note', (name) => {
    expect(blocksOf(wp(name, '', { label: 'Find' }))).toMatchObject({
      blocks: [],
      notes: [{ kind: `core/${name}`, excerpt: 'Find', lost: '' }],
    });
  });

  it('leaves links where there were links', () => {
    expect(
      shown(
        wp(
          'social-links',
          `<ul>${wp('social-link', '', { service: 'mastodon', url: 'https://a.example/@b' })}${wp('social-link', '', { service: 'mail', url: 'a@b.example', label: 'Write' })}</ul>`,
        ),
      ),
    ).toEqual([
      '<ul><li><p><a https://a.example/@b>Mastodon</a></p></li><li><p><a mailto:a@b.example>Write</a></p></li></ul>',
    ]);
    expect(shown(wp('social-link-github', '', { url: 'https://a.example' }))).toEqual([
      '<ul><li><p><a https://a.example>GitHub</a></p></li></ul>',
    ]);
    expect(
      shown(
        wp(
          'navigation',
          `${wp('home-link', '', { label: 'Start' })}${wp('navigation-submenu', wp('navigation-link', '', { label: 'B', url: '/b' }), { label: 'A', url: '/a' })}`,
        ),
      ),
    ).toEqual([
      '<ul><li><p><a />Start</a></p></li><li><p><a /a>A</a></p><ul><li><p><a /b>B</a></p></li></ul></li></ul>',
    ]);
    expect(shown(wp('rss', '', { feedURL: 'https://a.example/feed' }))).toEqual([
      '<p><a https://a.example/feed>https://a.example/feed</a></p>',
    ]);
  });

  it('brings patterns in where the export has them', () => {
    const pattern = (id: number) =>
      id === 5 ? `${wp('paragraph', '<p>a</p>')}${wp('block', '', { ref: 5 })}` : undefined;
    const { blocks, notes } = blocksOf(wp('block', '', { ref: 5 }), {}, { pattern });
    expect(outline(blocks)).toEqual(['<p>a</p><p>a</p><p>a</p>']);
    expect(notes).toMatchObject([{ kind: 'core/block', excerpt: 'No. 5' }]);
  });
});

describe('what has no twin', () => {
  it('keeps its HTML, clean, and is listed', () => {
    const { blocks, notes } = blocksOf(
      wp('acme/box', '<div class="box" onclick="x()"><p>a</p><select><option>b</option></select></div>'),
    );
    expect(outline(blocks)).toEqual(['html html=<div class="box"><p>a</p><span>b</span></div>']);
    expect(notes).toMatchObject([{ kind: 'acme/box', lost: '' }]);
    expect(blocksOf(wp('acme/empty'))).toMatchObject({ blocks: [], notes: [{ kind: 'acme/empty' }] });
  });

  it('is what stands in it where that is blocks', () => {
    expect(shown(wp('acme/row', `<div>${wp('paragraph', '<p>a</p>')}<p>b</p></div>`))).toEqual(['<p>a</p><p>b</p>']);
  });

  it('of HTML by hand stays HTML, but films of known providers', () => {
    expect(shown(wp('html', '<h2>a</h2><marquee>b</marquee>'))).toEqual(['html html=<h2>a</h2>b']);
    expect(shown(wp('html', '<iframe src="//www.youtube.com/embed/aqz-KE-bpKQ" title="T"></iframe>'))).toEqual([
      'embed url=https://www.youtube.com/watch?v=aqz-KE-bpKQ title=T',
    ]);
    expect(blocksOf(wp('html', '<script>a()</script>'))).toMatchObject({
      blocks: [],
      notes: [{ kind: 'html script' }],
    });
  });

  it('is running text for who may not bring HTML', () => {
    const { blocks, notes } = blocksOf(wp('html', '<h2>a</h2><p>b</p>'), { mayHtml: false });
    expect(outline(blocks)).toEqual(['<h2>a</h2><p>b</p>']);
    expect(notes).toMatchObject([{ kind: 'html' }]);
  });
});
