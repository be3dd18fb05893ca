import { ArticlePage, contentBlocks } from '@tessera/content/contract';
import { type BlockJson, checkDocument } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { blocksOf, noLibrary, outline, wholeLibrary } from '../../testing';
import { readPost } from '../markup/read-post';
import { blocksFromPost } from './blocks-from-post';

const types = new Map(contentBlocks.map((block) => [block.name, block]));
const faults = (blocks: readonly BlockJson[]) =>
  checkDocument(ArticlePage, { title: 'x', body: blocks }, types, { complete: true });
const idsIn = (blocks: readonly BlockJson[]): string[] =>
  JSON.stringify(blocks).match(/"id":"[^"]*-8[0-9a-f]{3}-[89ab]/g) ?? [];

describe('blocks of a post', () => {
  const rich =
    '<!-- wp:columns --><!-- wp:column --><!-- wp:spacer /--><!-- /wp:column --><!-- wp:column /--><!-- /wp:columns --><!-- wp:columns --><!-- wp:column /--><!-- wp:column --><p>a</p><!-- /wp:column --><!-- /wp:columns --><!-- wp:group --><p>b</p><!-- wp:spacer /--><!-- /wp:group -->';

  it('have ids that follow from the post and their place, each once', () => {
    const blocks = (key: string) => blocksFromPost(readPost(rich), key, wholeLibrary).blocks;
    expect(blocks('one')).toEqual(blocks('one'));
    const ids = idsIn(blocks('one'));
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsIn(blocks('two')).filter((id) => ids.includes(id))).toEqual([]);
  });

  it('can be published as they are', () => expect(faults(blocksOf(rich).blocks)).toEqual([]));

  it('lead their links here: to pages, to files of the library, or where they led', () => {
    const page = '0190f3c1-0000-7000-8000-00000000aaaa';
    const link = (href: string) =>
      href.endsWith('/about/') ? { page } : href.endsWith('/old/') ? { href: '/new' } : undefined;
    const media = ({ src }: { src: string | null }) =>
      src?.includes('old.example') ? wholeLibrary.media({ src, attachment: null }) : undefined;
    const { blocks } = blocksOf(
      '<p><a href="https://old.example/about/">a</a> <a href="https://old.example/old/">b</a> <a href="https://old.example/c.pdf">c</a> <a href="https://else.example/d.pdf">d</a></p><!-- wp:button --><a href="https://old.example/about/">e</a><!-- /wp:button --><!-- wp:button --><a href="https://old.example/c.pdf">f</a><!-- /wp:button --><!-- wp:html --><section><a href="https://old.example/old/">g</a> <img src="https://old.example/h.jpg" alt="h"> <img src="https://else.example/i.jpg" alt="i"></section><!-- /wp:html -->',
      { link, media },
    );
    expect(outline(blocks)).toEqual([
      `<p><a ${page}>a</a> <a /new>b</a> <a /media/c.pdf>c</a> <a https://else.example/d.pdf>d</a></p>`,
      `buttons buttons=[{label:e,link:{page:${page}},style:filled}]`,
      expect.stringMatching(/^buttons buttons=\[\{label:f,link:\{file:/),
      'html html=<section><a href="/new">g</a> <img alt="h" src="/media/h.jpg"> <a href="https://else.example/i.jpg">i</a></section>',
    ]);
  });

  it('lead links in HTML to an address of the page, since HTML names none', () => {
    const page = '0190f3c1-0000-7000-8000-00000000aaaa';
    const link = (href: string) =>
      href.endsWith('?p=1') ? { page, address: '/about' } : href.endsWith('?p=2') ? { page } : undefined;
    const attachment = (href: string) => (href.endsWith('?attachment_id=7') ? 7 : undefined);
    const { blocks } = blocksOf(
      '<!-- wp:html --><section><a href="https://old.example/?p=1">a</a> <a href="https://old.example/?p=2">b</a> <a href="https://old.example/?attachment_id=7">c</a></section><!-- /wp:html --><p><a href="https://old.example/?p=1">d</a></p>',
      {
        ...wholeLibrary,
        link,
        attachment,
        media: () => ({ ...wholeLibrary.media({ src: '/c.pdf', attachment: 7 })!, url: '/media/c.pdf' }),
      },
    );
    expect(outline(blocks)).toEqual([
      'html html=<section><a href="/about">a</a> <a href="https://old.example/?p=2">b</a> <a href="/media/c.pdf">c</a></section>',
      `<p><a ${page}>d</a></p>`,
    ]);
  });

  it('tell files that are missing by what is known of them, and by nothing where that is nothing', () => {
    const { notes } = blocksOf(
      '<p>a</p><audio controls></audio><!-- wp:video {"id":8} --><figure></figure><!-- /wp:video --><!-- wp:html --><p>b</p><!-- /wp:html -->[video src="javascript:x"][/video]<video></video><!-- wp:media-text --><div><figure><video></video></figure></div><!-- /wp:media-text --><!-- wp:block {"ref":"x"} /-->',
      noLibrary,
    );
    expect(notes.map(({ kind, excerpt }) => [kind, excerpt])).toEqual([
      ['audio', ''],
      ['video', ''],
      ['video', ''],
      ['core/block', ''],
    ]);
  });

  it('lead links within the page to its headings, whose ids are made of their words here', () => {
    const { blocks } = blocksOf(
      '<p><a href="#plan">a</a> <a href="#%C3%BCber">b</a> <a href="#nowhere">c</a></p><h2 id="plan">The <em>plan</em> &amp; more</h2><h3 id="über">Über uns</h3>',
    );
    expect(outline(blocks)[0]).toContain('<a #the-plan-more>a</a> <a #über-uns>b</a> <a #nowhere>c</a>');
  });

  it('keep words that are too long for their fields as running text', () => {
    const long = 'word '.repeat(400).trim();
    const contents = [
      `<!-- wp:image --><figure><img src="/a.jpg"/><figcaption>${long}</figcaption></figure><!-- /wp:image -->`,
      `<!-- wp:gallery --><figure class="wp-block-gallery"><figure><img src="/a.jpg"/><figcaption>${long}</figcaption></figure></figure><!-- /wp:gallery -->`,
      `<!-- wp:button --><a href="/a">${long}</a><!-- /wp:button -->`,
      `<!-- wp:details --><details><summary>${long}</summary></details><!-- /wp:details -->`,
      `<!-- wp:file {"href":"/a.pdf"} --><a href="/a.pdf">${long}</a><!-- /wp:file -->`,
      `<!-- wp:quote --><blockquote><p>a</p><cite>${long}</cite></blockquote><!-- /wp:quote -->`,
      `<!-- wp:table --><table><tr><td>${long} ${long}</td></tr></table><!-- /wp:table -->`,
      `<!-- wp:embed {"url":"https://vimeo.com/1"} --><figure><figcaption>${long}</figcaption></figure><!-- /wp:embed -->`,
      `<!-- wp:html --><div>${'<b>'.repeat(30_000)}${long}</div><!-- /wp:html -->`,
    ];
    for (const content of contents) {
      const { blocks } = blocksOf(content);
      expect(faults(blocks)).toEqual([]);
      expect(JSON.stringify(blocks)).toContain(long.slice(0, 1500));
    }
  });

  it('are no more than a list may hold', () => {
    const { blocks } = blocksOf('<!-- wp:spacer /-->'.repeat(4500));
    expect(blocks).toHaveLength(3);
    expect(faults(blocks)).toEqual([]);
  });

  it('are galleries of no more pictures than one may hold, and links for those that are missing', () => {
    const media: typeof wholeLibrary.media = (ref) => (ref.attachment === 7 ? undefined : wholeLibrary.media(ref));
    const ids = Array.from({ length: 450 }, (_, index) => index + 1).join();
    const { blocks, notes } = blocksOf(`[gallery ids="${ids}" columns="9"]`, { media });
    expect(blocks.map(({ fields }) => [(fields['images'] as unknown[]).length, fields['columns']])).toEqual([
      [200, 6],
      [200, 6],
      [49, 6],
    ]);
    expect(notes.map(({ excerpt }) => excerpt)).toEqual(['No. 7']);
    expect(faults(blocks)).toEqual([]);
  });

  it('have no pictures where a file is something else', () => {
    const media = () => ({ id: '0190f3c1-0000-7000-8000-000000000001', kind: 'file' }) as const;
    expect(outline(blocksOf('<img src="/a.jpg" alt="A">', { media }).blocks)).toEqual([
      '<p>Picture: <a /a.jpg>A</a></p>',
    ]);
    expect(outline(blocksOf('[video src="/a.mp4"]', { media }).blocks)[0]).toMatch(/^file file=/);
    expect(outline(blocksOf('[playlist ids="1"]', noLibrary).blocks)).toEqual([]);
  });
});

describe('any markup', () => {
  it.each([
    '<!-- wp:columns --><!-- wp:column --><p>a</div><!-- /wp:columns --></p>b',
    '<!-- wp:table --><table><tr></table><!-- /wp:table --><!-- wp:table --><figure><table></table></figure><!-- /wp:table -->',
    '<!-- wp:gallery {"columns":"x","ids":{}} --><ul></ul><!-- /wp:gallery -->',
    '<!-- wp:cover {"url":5,"id":"a","dimRatio":null,"minHeight":{}} /--><!-- wp:embed {"url":[]} /-->',
    '<!-- wp:query {"query":7} /--><!-- wp:query {"query":{"perPage":-3,"postType":["a"],"categoryIds":"x"}} /-->',
    '<!-- wp:latest-posts {"postsToShow":1e9,"categories":"5"} /--><!-- wp:block {"ref":"x"} /-->',
    '<!-- wp:social-link {"url":"javascript:alert(1)","service":5} /--><!-- wp:navigation-link {"label":{}} /-->',
    '<!-- wp:video --><video src="javascript:x"></video><!-- /wp:video --><!-- wp:file {"href":"javascript:x"} --><a href="javascript:x">a</a><!-- /wp:file -->',
    '<!-- wp:details --><summary>a</summary><!-- /wp:details --><!-- wp:image --><img src="java\tscript:x" alt="\ud800"><!-- /wp:image -->',
    '<!-- wp:html --><svg><style><img src=x onerror=alert(1)></style></svg><math><mtext>\u0000b</mtext></math><!-- /wp:html -->',
    '[gallery ids="0,-1,x"] [audio src="javascript:x"] [caption][/caption] [video][/video][/video]',
    '<tessera-part data-part="9"></tessera-part><tessera-part data-part="x">a</tessera-part>',
    '<!-- wp:__proto__ /--><!-- wp:constructor {"__proto__":{"a":1}} -->a<!-- /wp:constructor -->',
  ])('becomes a document that can be published: %j', (content) => {
    for (const resolvers of [wholeLibrary, noLibrary]) {
      const { blocks } = blocksOf(content, resolvers);
      expect(faults(blocks)).toEqual([]);
      expect(JSON.stringify(blocks)).not.toMatch(/"(?:href|url|src)":"\s*j/);
    }
  });

  it.each([
    ['one paragraph of words and brackets', 'word [x] <b>and</b> '],
    ['one paragraph of plain words between pictures', '[caption]<img src=x>'],
    ['typed lines', 'word and\n'],
    ['shortcodes', '[gallery ids="1"'],
    ['tags that never end', '<img '],
    ['details in details', '<details><summary>a</summary>'],
    ['lines of code', '<pre>a<br>'],
    ['elements in elements', '<details><summary>a</summary>b<div><div><div><div>'],
    ['blocks', '<!-- wp:cover {"url":"https://x.example/a.png"} -->'],
  ])('takes time in proportion to its length: %s', (_, piece) => {
    const time = (size: number) => {
      const text = piece.repeat(Math.round(size / piece.length));
      const times = [1, 2].map(() => {
        const start = process.cpuUsage();
        blocksOf(text);
        return process.cpuUsage(start).user;
      });
      return Math.min(...times);
    };
    // Twice as much is allowed for other work on the machine, and a start that is not counted.
    expect(time(320_000)).toBeLessThan(8 * time(80_000) + 200_000);
  });
});
