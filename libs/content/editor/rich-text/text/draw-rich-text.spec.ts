import type { RichText, RichTextNode } from '@tessera/models';
import { expect, it } from 'vitest';
import { drawRichText } from './draw-rich-text';

const html = (...content: RichTextNode[]) => {
  const host = document.createElement('div');
  host.append(drawRichText({ type: 'doc', content } as RichText, document));
  return host.innerHTML;
};

it('draws marks around each other in their order', () => {
  expect(
    html({ type: 'paragraph', content: [{ type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'italic' }] }] }),
  ).toBe('<p><strong><em>a</em></strong></p>');
});

it('never draws markup from text', () => {
  expect(html({ type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] })).toBe(
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  );
});

it('gives an empty line its height', () => {
  expect(html({ type: 'paragraph' })).toBe('<p><br></p>');
});

it('draws lists, tables and listings', () => {
  expect(
    html({
      type: 'orderedList',
      attrs: { start: 3 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }] }],
    }),
  ).toBe('<ol start="3"><li><p>x</p></li></ol>');
  expect(html({ type: 'codeBlock', content: [{ type: 'text', text: 'a\nb' }] })).toBe('<pre><code>a\nb</code></pre>');
  expect(
    html({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [{ type: 'paragraph' }] }],
        },
      ],
    }),
  ).toBe('<table><tbody><tr><th colspan="2"><p><br></p></th></tr></tbody></table>');
});
