import { parseFragment } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { renderHtml } from './render-html';
import { cleanHtml } from './safe-html';

describe('what stays', () => {
  it.each([
    ['<p>Words, <strong>strong</strong> and <em>not</em></p>'],
    ['<h2 class="wide">Title</h2>'],
    ['<a href="https://example.org/?a=1&amp;b=2">there</a>'],
    ['<a href="#here">here</a>'],
    ['<ol reversed="" start="3"><li value="3">c</li></ol>'],
    [
      '<table><caption>c</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td colspan="2">b</td></tr></tbody></table>',
    ],
    ['<pre>\n\nfirst line break is kept</pre>'],
    ['<details open=""><summary>more</summary><p>words</p></details>'],
    ['<img alt="a" height="2" src="/media/a/1.webp" width="3">'],
    ['&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; "quotes"'.replaceAll('"', '&quot;')],
    ['<span lang="de" title="x &quot; y">Wort</span>'],
  ])('%s', (html) => expect(cleanHtml(html)).toBe(html));
});

describe('what goes', () => {
  it.each([
    ['a script with all it holds', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>'],
    ['handlers and styles', '<p onclick="a()" style="color:red" id="x">a</p>', '<p>a</p>'],
    ['addresses that run', '<a href="java\nscript:alert(1)">a</a><a href="data:text/html,x">b</a>', '<a>a</a><a>b</a>'],
    [
      'frames, forms and drawings',
      '<iframe src="/"></iframe><form><input><button>go</button></form><svg><a>x</a></svg>',
      'go',
    ],
    ['pictures of other houses, not their words', '<img src="https://spy.example/p.gif" alt="A cat">', 'A cat'],
    ['addresses that only look like ours', '<img src="//spy.example/p.gif"><img src="/\\spy.example">', ''],
    ['unknown elements, not what they hold', '<custom-thing><b>a</b></custom-thing><center>b</center>', '<b>a</b>b'],
    ['comments', 'a<!-- b --><!--[if IE]>c<![endif]-->', 'a'],
    ['the first level of headings, which is the title of the page', '<h1>a</h1>', '<h2>a</h2>'],
    ['what stands where it cannot', '<tr><td>a</td></tr>', 'a'],
    ['text in raw elements', '<style>p{}</style><noscript><p>a</p></noscript><textarea><b>', ''],
  ])('%s', (_what, html, clean) => expect(cleanHtml(html)).toBe(clean));
});

const attacks = [
  '<svg><p><style><!--</style><img src=x onerror=alert(1)>--></style>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<p><custom><p>a</p></custom></p><a><table><a>b</a></table></a>',
  '<a href="x"><div><a href="y">z</a></div></a>',
  '<table><b>a<tr><td><table><i>b',
  '<b><i><u>'.repeat(200) + 'deep',
  '<div>'.repeat(5000) + 'deeper',
  '<template><script>alert(1)</script></template><plaintext><p>rest',
  '<img src="/a" alt="`><script>alert(1)</script>">',
  '\u0000<scr\u0000ipt>alert(1)</script>\ud800',
  '<details><summary><summary>a</summary><li><dd><figcaption>b',
  '<pre>\n\n\n a</pre><ruby>x<rp>(<rt>y<rp>)',
];

describe('clean HTML', () => {
  it.each(attacks)('is clean: cleaning it changes nothing (%#)', (html) => {
    const once = cleanHtml(html);
    expect(cleanHtml(once)).toBe(once);
  });

  it.each(attacks)('runs nothing, however a browser reads it (%#)', (html) => {
    const found = elementsOf(cleanHtml(html));
    expect(found.filter(({ tag }) => /script|style|svg|math|iframe|template|noscript/.test(tag))).toEqual([]);
    expect(
      found.flatMap(({ attributes }) => attributes).filter((name) => /^on|style|^src(?:set|doc)$/.test(name)),
    ).toEqual([]);
  });

  it.each(attacks)('is drawn as a browser would read it (%#)', (html) => {
    const clean = cleanHtml(html);
    const drawn = renderToString(<div>{renderHtml(html)}</div>).slice(5, -6);
    expect(cleanHtml(drawn)).toBe(clean);
    expect(drawn).not.toMatch(/onerror=|<script/);
  });

  it('stays clean whatever tags are thrown together', () => {
    const names = 'p b a div table tr td ul li h2 pre details summary svg math style script custom dl dt ruby rt'.split(
      ' ',
    );
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    for (let round = 0; round < 400; round++) {
      const html = Array.from({ length: 25 }, () => {
        const name = names[next(names.length)]!;
        return next(3) === 0
          ? `</${name}>`
          : next(5) === 0
            ? ' words '
            : `<${name}${next(4) === 0 ? ' class="a b" onclick="x()"' : ''}>`;
      }).join('');
      const once = cleanHtml(html);
      expect(cleanHtml(once), html).toBe(once);
      expect(once).not.toMatch(/onclick|<(?:script|style|svg|math|custom)/);
    }
  });
});

function elementsOf(html: string): ReadonlyArray<{ readonly tag: string; readonly attributes: readonly string[] }> {
  const found: Array<{ tag: string; attributes: string[] }> = [];
  const visit = (node: {
    childNodes?: readonly unknown[];
    tagName?: string;
    attrs?: readonly { name: string }[];
  }): void => {
    if (node.tagName) found.push({ tag: node.tagName, attributes: node.attrs!.map(({ name }) => name) });
    for (const child of node.childNodes ?? []) visit(child as never);
  };
  visit(parseFragment(html) as never);
  return found.filter(
    ({ tag, attributes }) =>
      tag !== 'img' || !attributes.includes('alt') || attributes.some((name) => name.startsWith('on')),
  );
}
