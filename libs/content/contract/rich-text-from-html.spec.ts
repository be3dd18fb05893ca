import { checkRichText, richTextMaxNodes, type RichTextNode, richTextToPlain } from '@tessera/models';
import { describe, expect, it } from 'vitest';
import { contentFromHtml, type ContentPart, type FromHtmlOptions, richTextFromHtml } from './rich-text-from-html';

const text = (words: string, ...marks: string[]): RichTextNode =>
  marks.length > 0
    ? { type: 'text', text: words, marks: marks.map((type) => ({ type }) as never) }
    : { type: 'text', text: words };
const paragraph = (...content: RichTextNode[]): RichTextNode =>
  content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
const item = (...content: RichTextNode[]): RichTextNode => ({ type: 'listItem', content });
const nodesOf = (html: string, options?: FromHtmlOptions): readonly RichTextNode[] =>
  richTextFromHtml(html, options).content;
const sound = (parts: readonly ContentPart[]) =>
  parts.flatMap((part) => (part.type === 'richText' ? checkRichText(part.doc) : []));

describe('text and marks', () => {
  it('folds white space as a browser does', () => {
    expect(nodesOf('<p>\n  One   <b> two </b>\tthree&nbsp; four \n</p>\n\n<p> </p><p>&nbsp;</p>')).toEqual([
      paragraph(text('One '), text('two ', 'bold'), text('three\u00a0 four')),
    ]);
  });

  it('keeps every inline mark and drops none twice', () => {
    const html =
      '<strong>a</strong><em>b</em><u>c</u><del>d</del><kbd>e</kbd><sub>f</sub><sup>g</sup><b><strong><i>h</i></strong></b>' +
      '<span style="text-decoration: underline">i</span><b style="font-weight:normal">j</b>';
    expect(nodesOf(html)).toEqual([
      paragraph(
        text('a', 'bold'),
        text('b', 'italic'),
        text('c', 'underline'),
        text('d', 'strike'),
        text('e', 'code'),
        text('f', 'subscript'),
        text('g', 'superscript'),
        text('h', 'bold', 'italic'),
        text('i', 'underline'),
        text('j'),
      ),
    ]);
  });

  it('links to safe addresses and keeps the words of all others', () => {
    const html =
      '<a href="//example.org/x">one</a> <a href=" JaVa\tscript:alert(1)">two</a> <a name="here">three</a> <a href="/four">four</a>';
    expect(nodesOf(html)).toEqual([
      paragraph(
        { ...text('one'), marks: [{ type: 'link', attrs: { href: 'https://example.org/x' } }] },
        text(' two three '),
        { ...text('four'), marks: [{ type: 'link', attrs: { href: '/four' } }] },
      ),
    ]);
  });

  it('keeps the blank between two links', () => {
    const link = (words: string) => ({
      ...text(words),
      marks: [{ type: 'link' as const, attrs: { href: `/${words}` } }],
    });
    const both = [paragraph(link('a'), text(' '), link('b'))];
    for (const html of [
      '<a href="/a">a</a> <a href="/b">b</a>',
      '<p><a href="/a">a</a>\n<span><a href="/b">b</a></span></p>',
    ])
      expect(nodesOf(html)).toEqual(both);
  });

  it('breaks lines at br, but not at the ends of a paragraph', () => {
    expect(nodesOf('<p><br>one <br> two<br></p>')).toEqual([
      paragraph(text('one'), { type: 'hardBreak' }, text('two')),
    ]);
  });

  it('writes the marks of a short quotation', () => {
    expect(nodesOf('<p>She said <q>yes</q>.</p>')).toEqual([paragraph(text('She said “yes”.'))]);
  });

  it('carries a mark over the blocks inside it', () => {
    expect(nodesOf('<em><p>one</p><p>two</p></em>')).toEqual([
      paragraph(text('one', 'italic')),
      paragraph(text('two', 'italic')),
    ]);
  });

  it('drops what no visitor sees and keeps the words of elements it does not know', () => {
    expect(
      nodesOf(
        '<script>a()</script><style>b</style><x-card>kept</x-card><template>c</template><svg><text>d</text></svg><!-- e -->',
      ),
    ).toEqual([paragraph(text('kept'))]);
  });

  it('makes a link of an address that stands alone, and of a film', () => {
    const link = (href: string) => paragraph({ ...text(href), marks: [{ type: 'link', attrs: { href } }] });
    expect(
      nodesOf('<p>https://example.org/a</p><video><source src="https://example.org/b.mp4">No film</video>'),
    ).toEqual([link('https://example.org/a'), link('https://example.org/b.mp4')]);
  });
});

describe('blocks', () => {
  it('brings headings to the levels that a page has', () => {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => `<h${level}>x</h${level}>`).join('');
    expect(nodesOf(levels).map(({ attrs }) => attrs?.['level'])).toEqual([2, 2, 3, 4, 4, 4]);
  });

  it('nests lists, also where the inner one stands between items', () => {
    const html =
      '<ol start="8"><li>a<ul><li>b</li></ul></li><ol><li>c</li></ol><li><p>d</p><p>e</p></li><li></li></ol>';
    expect(nodesOf(html)).toEqual([
      {
        type: 'orderedList',
        attrs: { start: 8 },
        content: [
          item(
            paragraph(text('a')),
            { type: 'bulletList', content: [item(paragraph(text('b')))] },
            { type: 'orderedList', content: [item(paragraph(text('c')))] },
          ),
          item(paragraph(text('d')), paragraph(text('e'))),
        ],
      },
    ]);
  });

  it('keeps tables with head cells, spans and caption', () => {
    const html =
      '<table><caption>Sums</caption><tfoot><tr><td colspan="2">end</td></tr></tfoot><thead><tr><th>a<th></th></tr></thead><tr><td>1<td>2</table>';
    const cell = (type: string, ...words: string[]): RichTextNode => ({
      type,
      content: [paragraph(...words.map((word) => text(word)))],
    });
    expect(nodesOf(html)).toEqual([
      paragraph(text('Sums')),
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'a'), cell('tableHeader')] },
          { type: 'tableRow', content: [cell('tableCell', '1'), cell('tableCell', '2')] },
          { type: 'tableRow', content: [{ ...cell('tableCell', 'end'), attrs: { colspan: 2 } }] },
        ],
      },
    ]);
  });

  it('keeps preformatted text as it is', () => {
    expect(nodesOf('<pre class="lang-ts">\n\n  a &lt; <b>b</b>\n\n    c<br>d  \n</pre>')).toEqual([
      { type: 'codeBlock', attrs: { language: 'ts' }, content: [text('  a < b\n\n    c\nd')] },
    ]);
  });

  it('turns definition lists and details into paragraphs', () => {
    expect(
      nodesOf('<dl><dt>Term</dt><dd>Its meaning</dd></dl><details><summary>More</summary>Inside</details>'),
    ).toEqual([
      paragraph(text('Term', 'bold')),
      paragraph(text('Its meaning')),
      paragraph(text('More', 'bold')),
      paragraph(text('Inside')),
    ]);
  });

  it('keeps quotes, and their source inside', () => {
    expect(nodesOf('<blockquote>Stay <cite>S. J.</cite></blockquote><hr>')).toEqual([
      { type: 'blockquote', content: [paragraph(text('Stay '), text('S. J.', 'italic'))] },
      { type: 'horizontalRule' },
    ]);
  });
});

describe('parts of their own', () => {
  const image = (src: string, more: object = {}) => ({ type: 'image', src, alt: '', caption: '', href: null, ...more });
  const types = (html: string, options?: FromHtmlOptions) =>
    contentFromHtml(html, options).map((part) =>
      part.type === 'richText' ? richTextToPlain(part.doc) : part.type === 'image' ? part.src : part.type,
    );

  it('divides the text at pictures, with caption and link', () => {
    const html =
      '<p>before</p><figure><a href="https://example.org/"><img src="//example.org/a.png" alt=" A  cat "></a><figcaption>A <b>cat</b></figcaption></figure>after';
    expect(contentFromHtml(html)).toEqual([
      { type: 'richText', doc: { type: 'doc', content: [paragraph(text('before'))] } },
      image('https://example.org/a.png', { alt: 'A cat', caption: 'A cat', href: 'https://example.org/' }),
      { type: 'richText', doc: { type: 'doc', content: [paragraph(text('after'))] } },
    ]);
  });

  it('never tears a sentence for a picture', () => {
    expect(types('<p><img src="a">one <img src="b"> two</p><p>three<br><img src="c"><br>four</p>')).toEqual([
      'a',
      'one two',
      'b',
      'three',
      'c',
      'four',
    ]);
  });

  it('brings pictures out of lists, tables and quotes, and drops what is empty then', () => {
    expect(
      types('<ul><li><figure><img src="a"><figcaption>A</figcaption></figure></li><li><img src="b"></li></ul>'),
    ).toEqual(['a', 'b']);
    expect(types('<table><tr><td><img src="a">words</td></tr></table><blockquote><img src="b"></blockquote>')).toEqual([
      'words',
      'a',
      'b',
    ]);
  });

  it('keeps the caption of a group of pictures as a paragraph', () => {
    const parts = contentFromHtml(
      '<figure><figure><img src="a"><figcaption>A</figcaption></figure><img src="b"><figcaption>Both</figcaption></figure>',
    );
    expect(parts).toEqual([
      image('a', { caption: 'A' }),
      image('b'),
      { type: 'richText', doc: { type: 'doc', content: [paragraph(text('Both'))] } },
    ]);
  });

  it('takes the words of emoji and of pictures that have no address', () => {
    expect(
      types(
        '<p>Well <img class="emoji" src="https://example.org/1.png" alt="🙂"> <img src="data:image/gif;base64,R0" alt="chart"></p>',
      ),
    ).toEqual(['Well 🙂 chart']);
    expect(types('<img src="data:image/gif;base64,R0" data-src="/late.png">')).toEqual(['/late.png']);
  });

  it('lets quotes and code stand alone where asked, unless text would lose its links, emphasis or lists', () => {
    const standsAlone: FromHtmlOptions['standsAlone'] = ({ classes }) => classes.includes('own');
    expect(
      contentFromHtml(
        '<blockquote class="own"><p><em>One</em></p><p><em>two</em></p><cite>Ada</cite></blockquote><pre class="own">x</pre>',
        { standsAlone },
      ),
    ).toEqual([
      { type: 'quote', text: 'One\ntwo', source: 'Ada' },
      { type: 'code', text: 'x' },
    ]);
    expect(contentFromHtml('<blockquote class="own"><a href="/x">One</a></blockquote>', { standsAlone })[0]?.type).toBe(
      'richText',
    );
    expect(
      contentFromHtml('<blockquote class="own"><p>Say <b>it</b>.</p><cite>Ada</cite></blockquote>', { standsAlone }),
    ).toEqual([
      {
        type: 'richText',
        doc: {
          type: 'doc',
          content: [
            {
              type: 'blockquote',
              content: [paragraph(text('Say '), text('it', 'bold'), text('.')), paragraph(text('Ada', 'italic'))],
            },
          ],
        },
      },
    ]);
    expect(contentFromHtml('<ul><li><pre class="own">x</pre></li></ul>', { standsAlone })[0]?.type).toBe('richText');
  });
});

describe('typed newlines', () => {
  it('are line breaks, and two divide paragraphs', () => {
    const html =
      'one\ntwo <b>x\n\ny</b>\r\n<h2>three</h2>\nfour<br />\nfive\n<ul>\n<li>six</li>\n</ul>\n<pre>a\n\nb</pre>';
    expect(nodesOf(html, { typedNewlines: true })).toEqual([
      paragraph(text('one'), { type: 'hardBreak' }, text('two '), text('x', 'bold')),
      paragraph(text('y', 'bold')),
      { type: 'heading', attrs: { level: 2 }, content: [text('three')] },
      paragraph(text('four'), { type: 'hardBreak' }, text('five')),
      { type: 'bulletList', content: [item(paragraph(text('six')))] },
      { type: 'codeBlock', content: [text('a\n\nb')] },
    ]);
  });
});

describe('lines of code', () => {
  it('are a code block where they were typed as lines, and words of code within a line', () => {
    const html = 'Write:\n<code>a {\n\tb;\n}</code>\nand <code>c\nd</code>.';
    expect(nodesOf(html, { typedNewlines: true })).toEqual([
      paragraph(text('Write:')),
      { type: 'codeBlock', content: [text('a {\n\tb;\n}')] },
      paragraph(text('and '), text('c', 'code'), { type: 'hardBreak' }, text('d', 'code'), text('.')),
    ]);
    expect(nodesOf('<p><code>a\nb</code></p>')).toEqual([paragraph(text('a b', 'code'))]);
  });
});

describe('any input', () => {
  it('nested deeper than rich text may be keeps its words', () => {
    const deep = '<ul><li>x'.repeat(60) + '<table><tr><td>end</td></tr></table>';
    const parts = contentFromHtml(deep);
    expect(sound(parts)).toEqual([]);
    expect(
      parts
        .map((part) => (part.type === 'richText' ? richTextToPlain(part.doc) : ''))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(`${'x'.repeat(60)}end`);
    expect(richTextToPlain(richTextFromHtml('<div>'.repeat(50_000) + 'bottom'))).toBe('bottom');
  });

  it('larger than one rich text may be comes as several', () => {
    const parts = contentFromHtml(
      '<p>word</p>'.repeat(richTextMaxNodes) + `<ul>${'<li>item</li>'.repeat(richTextMaxNodes)}</ul>`,
    );
    expect(sound(parts)).toEqual([]);
    expect(parts.length).toBeGreaterThan(2);
  });

  it.each([
    '<table><td><p>a</table>b</i></b><li>c',
    '<p><ul><p></li><b><i></b>x</i>',
    '</p></div><a><a href="x">y<table><a>z',
    '\u0000\ud800<p>&#xd800;&#0;x',
    '<blockquote></blockquote><ul></ul><ol><li></ol><table><tr></table><h2></h2><pre></pre>',
    '<select><option>a<option>b</select><textarea>c</textarea>',
    '<h2>a<ul><li>b</ul><img src=c>d</h2>',
    '<dl><dt><table><tr><td>x</table></dl>',
    '<pre><ul><li>a',
    '<figure><figcaption>a<figure><img src=b></figure></figure>',
  ])('however broken becomes sound rich text: %j', (html) => {
    expect(sound(contentFromHtml(html))).toEqual([]);
    expect(sound(contentFromHtml(html, { typedNewlines: true, standsAlone: () => true }))).toEqual([]);
  });
});

describe('what others read', () => {
  interface Film {
    readonly type: 'film';
    readonly src: string;
    readonly caption: string;
  }
  const own: FromHtmlOptions<Film>['own'] = ({ tag, attribute }) => {
    if (tag === 'aside') return [];
    return tag === 'video' ? [{ type: 'film', src: attribute('src')!, caption: '' }] : undefined;
  };
  const film = (src: string, caption = '') => ({ type: 'film', src, caption });
  const rich = (...content: RichTextNode[]) => ({ type: 'richText', doc: { type: 'doc', content } });

  it('is parts of their own, with the caption of the figure, or nothing', () => {
    const html =
      '<p>a<video src="/b">no</video>c</p><aside>d</aside><figure><video src="/e"></video><figcaption>E</figcaption></figure>';
    expect(contentFromHtml<Film>(html, { own })).toEqual([
      rich(paragraph(text('a'))),
      film('/b'),
      rich(paragraph(text('c'))),
      film('/e', 'E'),
    ]);
  });

  it('comes out behind lists and tables', () => {
    expect(contentFromHtml<Film>('<ul><li>a <video src="/b"></video> c</li></ul>', { own })).toMatchObject([
      { type: 'richText' },
      film('/b'),
    ]);
  });

  it('is shown with its attributes, what is inside, and what it is in', () => {
    const seen: unknown[] = [];
    contentFromHtml('<div class="x"><details class="a b"><summary>s</summary>t<b>u &amp;</b></details></div>', {
      own: ({ tag, classes, parentClasses, within, inner, text: words }) => {
        if (tag !== 'details') return undefined;
        seen.push(
          classes,
          parentClasses,
          within('b', 'summary').map((each) => each.tag),
          inner(),
          inner('summary'),
          words(),
        );
        return [];
      },
    });
    expect(seen).toEqual([
      ['a', 'b'],
      ['x'],
      ['summary', 'b'],
      '<summary>s</summary>t<b>u &amp;</b>',
      't<b>u &amp;</b>',
      'stu &',
    ]);
  });

  it('is shown as text where it is deeper than HTML can be written', () => {
    let inside = '';
    contentFromHtml(`<details>${'<div>'.repeat(100_000)}a &lt; b`, {
      own: ({ inner }) => {
        inside = inner();
        return [];
      },
    });
    expect(inside).toBe('a &#60; b');
  });

  it('is notes within a line', () => {
    const note: FromHtmlOptions['note'] = ({ tag, attribute }) =>
      tag === 'sup' && attribute('id') ? [text(attribute('id')!)] : undefined;
    const html = '<p>a <sup id="n">1</sup> b<sup>2</sup></p><p><sup id="m">2</sup></p>';
    expect(contentFromHtml(html, { note })).toEqual([
      rich(
        paragraph(text('a '), { type: 'footnote', content: [text('n')] }, text(' b'), text('2', 'superscript')),
        paragraph({ type: 'footnote', content: [text('m')] }),
      ),
    ]);
    expect(sound(contentFromHtml(html, { note }))).toEqual([]);
  });
});

it('text that comes in many pieces takes time in proportion to its length', () => {
  const time = (count: number) => {
    const html = 'some words <img src="x"> '.repeat(count);
    const times = [1, 2].map(() => {
      const start = process.cpuUsage();
      contentFromHtml(html);
      return process.cpuUsage(start).user;
    });
    return Math.min(...times);
  };
  expect(time(40_000)).toBeLessThan(8 * time(10_000) + 200_000);
});
