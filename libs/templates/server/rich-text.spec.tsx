import { checkRichText, type RichText, type RichTextNode } from '@tessera/models';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Anchors } from './anchors';
import { safeLink } from './link';
import { renderRichText } from './rich-text';

const livePage = '01900000-0000-7000-8000-000000000001';

function html(content: readonly unknown[], { unchecked = false } = {}): string {
  const doc = { type: 'doc', content } as RichText;
  if (!unchecked) expect(checkRichText(doc), 'the spec writes a sound rich text').toEqual([]);
  const anchors = new Anchors();
  const targets = {
    siteUrl: 'https://example.org',
    page: (id: string) => (id === livePage ? ({ path: '/team' } as never) : undefined),
    file: () => undefined,
  };
  return renderToString(
    <>
      {renderRichText(doc, {
        anchor: (text) => anchors.of(text),
        link: (value) => safeLink(value, targets),
        footnote: (note) => <sup>{note}</sup>,
      })}
    </>,
  );
}

const text = (value: string, ...marks: unknown[]): RichTextNode => ({
  type: 'text',
  text: value,
  ...(marks.length > 0 && { marks: marks as never }),
});
const p = (...content: unknown[]) => ({ type: 'paragraph', ...(content.length > 0 && { content }) });
const li = (...content: unknown[]) => ({ type: 'listItem', content });
const mark = (type: string) => ({ type });
const link = (href: string) => ({ type: 'link', attrs: { href } });

describe('every node', () => {
  it.each<[string, unknown[], string]>([
    ['paragraph', [p(text('Hello'), { type: 'hardBreak' }, text('world'))], '<p>Hello<br/>world</p>'],
    ['empty paragraph', [p(), p(text('a'))], '<p>a</p>'],
    [
      'heading',
      [
        { type: 'heading', attrs: { level: 2 }, content: [text('What & why')] },
        { type: 'heading', attrs: { level: 4 }, content: [text('What why')] },
      ],
      '<h2 id="what-why">What &amp; why</h2><h4 id="what-why-2">What why</h4>',
    ],
    ['empty heading', [{ type: 'heading', attrs: { level: 3 } }], ''],
    [
      'tight list',
      [
        {
          type: 'bulletList',
          content: [li(p(text('a'))), li(p(text('b')), { type: 'orderedList', content: [li(p(text('c')))] })],
        },
      ],
      '<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul>',
    ],
    [
      'loose list',
      [{ type: 'bulletList', content: [li(p(text('a')), p(text('b')))] }],
      '<ul><li><p>a</p><p>b</p></li></ul>',
    ],
    [
      'ordered list',
      [{ type: 'orderedList', attrs: { start: 3 }, content: [li(p(text('c')))] }],
      '<ol start="3"><li>c</li></ol>',
    ],
    [
      'ordered list from one',
      [{ type: 'orderedList', attrs: { start: 1 }, content: [li(p(text('a')))] }],
      '<ol><li>a</li></ol>',
    ],
    ['quotation', [{ type: 'blockquote', content: [p(text('so'))] }], '<blockquote><p>so</p></blockquote>'],
    [
      'code',
      [{ type: 'codeBlock', attrs: { language: 'ts' }, content: [text('if (a < b) {\n}')] }],
      '<pre tabindex="0"><code class="language-ts">if (a &lt; b) {\n}</code></pre>',
    ],
    [
      'code beginning with an empty line',
      [{ type: 'codeBlock', attrs: { language: null }, content: [text('\nx')] }],
      '<pre tabindex="0"><code>\n\nx</code></pre>',
    ],
    ['rule', [{ type: 'horizontalRule' }], '<hr/>'],
  ])('%s', (_what, content, expected) => {
    expect(html(content)).toBe(expected);
  });
});

describe('every mark', () => {
  it.each([
    ['bold', 'strong'],
    ['italic', 'em'],
    ['underline', 'u'],
    ['strike', 's'],
    ['code', 'code'],
    ['subscript', 'sub'],
    ['superscript', 'sup'],
  ])('%s is <%s>', (type, element) => {
    expect(html([p(text('x', mark(type)))])).toBe(`<p><${element}>x</${element}></p>`);
  });

  it('runs that share a mark are drawn within one element', () => {
    const runs = [
      text('see ', link('/a')),
      text('this', mark('bold'), link('/a')),
      text(' page', link('/a')),
      text(' or '),
      text('that', link('/b')),
    ];
    expect(html([p(...runs)])).toBe('<p><a href="/a">see <strong>this</strong> page</a> or <a href="/b">that</a></p>');
  });

  it('marks given in any order nest in one order', () => {
    expect(html([p(text('a', mark('code'), mark('italic')), text('b', mark('italic'), mark('code')))])).toBe(
      '<p><em><code>ab</code></em></p>',
    );
  });
});

describe('links', () => {
  it('lead to pages by id, wherever these are now', () => {
    expect(html([p(text('team', { type: 'link', attrs: { page: livePage } }))])).toBe(
      '<p><a href="/team">team</a></p>',
    );
  });

  it('to a page that visitors cannot see are plain text', () => {
    expect(html([p(text('secret', { type: 'link', attrs: { page: '01900000-0000-7000-8000-00000000ffff' } }))])).toBe(
      '<p>secret</p>',
    );
  });

  it('to unsafe addresses are plain text, even where a document was never checked', () => {
    expect(
      html([p(text('x', link('javascript:alert(1)')), text('y', link(' data:text/html,z')))], { unchecked: true }),
    ).toBe('<p>xy</p>');
  });
});

describe('tables', () => {
  const cell = (type: string, value: string, attrs?: object) => ({
    type,
    ...(attrs && { attrs }),
    content: [p(text(value))],
  });
  const row = (...content: unknown[]) => ({ type: 'tableRow', content });

  it('have a head where rows of headers lead, and scopes everywhere', () => {
    const table = {
      type: 'table',
      content: [
        row(cell('tableHeader', 'Name'), cell('tableHeader', 'Age')),
        row(cell('tableHeader', 'Ada'), cell('tableCell', '36')),
      ],
    };
    expect(html([table])).toBe(
      '<div class="table" tabindex="0" role="group"><table><thead><tr><th scope="col">Name</th><th scope="col">Age</th></tr></thead>' +
        '<tbody><tr><th scope="row">Ada</th><td>36</td></tr></tbody></table></div>',
    );
  });

  it('have no empty headers', () => {
    const corner = { type: 'tableHeader', content: [p()] };
    expect(
      html([
        {
          type: 'table',
          content: [
            row(corner, cell('tableHeader', 'Oslo')),
            row(cell('tableHeader', 'Rain'), cell('tableCell', '763 mm')),
          ],
        },
      ]),
    ).toContain('<thead><tr><td></td><th scope="col">Oslo</th></tr></thead>');
  });

  it('span columns and rows', () => {
    const table = {
      type: 'table',
      content: [
        row(cell('tableCell', 'a', { colspan: 2, rowspan: 1 })),
        row(cell('tableCell', 'b'), cell('tableCell', 'c')),
      ],
    };
    expect(html([table])).toContain('<tr><td colspan="2">a</td></tr>');
  });
});

it('nothing stored becomes markup, not even in a document that was never checked', () => {
  const hostile = [
    { type: 'script', content: [text('alert(1)')] },
    {
      type: 'paragraph',
      attrs: { onclick: 'alert(1)', style: 'x' },
      content: [
        text('<img src=x onerror=alert(1)>', { type: 'script' }),
        { type: 'iframe', attrs: { src: 'https://evil.example' } },
      ],
    },
    { type: 'heading', attrs: { level: '2 onclick=alert(1)' }, content: [text('h')] },
    { type: 'codeBlock', attrs: { language: '"><script>' }, content: [text('c')] },
    { type: 'orderedList', attrs: { start: '1" onclick="x' }, content: [li(p(text('i')))] },
  ];
  expect(html(hostile, { unchecked: true })).toBe(
    'alert(1)<p>&lt;img src=x onerror=alert(1)></p><h2 id="h">h</h2><pre tabindex="0"><code>c</code></pre><ol><li>i</li></ol>',
  );
});
