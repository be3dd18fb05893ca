import { Editor } from '@tiptap/core';
import { checkRichText, type RichText, richTextToPlain } from '@tessera/models';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanPastedHtml, storable } from './clean-pasted-html';
import { richTextExtensions } from '../schema/rich-text-extensions';
import { fromEditor } from '../schema/rich-text-json';

let editor: Editor | undefined;
afterEach(() => editor?.destroy());

const paste = (html: string): RichText => {
  editor = new Editor({
    element: null,
    injectCSS: false,
    extensions: richTextExtensions(),
    content: cleanPastedHtml(html),
  });
  const text = fromEditor(editor.getJSON()) as unknown as RichText;
  expect(checkRichText(text)).toEqual([]);
  return text;
};
const types = (text: RichText) => text.content.map(({ type }) => type);
const firstLine = (html: string) => paste(html).content[0]!.content!;

describe('what is pasted', () => {
  it('from Google Docs keeps bold, italic, struck, underlined and raised words', () => {
    const html = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700">bold</span><span style="font-weight:400"> plain </span><span style="font-style:italic">italic</span><span style="text-decoration:line-through">struck</span><span style="text-decoration:underline">under</span><span style="vertical-align:super">up</span></p></b>`;
    expect(firstLine(html).map(({ marks }) => marks?.map(({ type }) => type))).toEqual([
      ['bold'],
      undefined,
      ['italic'],
      ['strike'],
      ['underline'],
      ['superscript'],
    ]);
  });

  it('from Google Docs has links to where they lead, not to Google', () => {
    const [link] = firstLine(
      '<p><a href="https://www.google.com/url?q=https://example.com/a&amp;sa=D"><span style="text-decoration:underline">there</span></a></p>',
    );
    expect(link!.marks).toEqual([{ type: 'link', attrs: { href: 'https://example.com/a' } }]);
  });

  it('from Word becomes nested lists again', () => {
    const item = (level: number, marker: string, words: string) =>
      `<p class="MsoListParagraph" style="mso-list:l0 level${level} lfo1"><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp;</span></span>${words}<o:p></o:p></p>`;
    const text = paste(
      `<html><body><!--StartFragment-->${item(1, '·', 'one')}${item(2, '1.', 'inner')}${item(1, '·', 'two')}<p>after</p></body></html>`,
    );
    expect(types(text)).toEqual(['bulletList', 'paragraph']);
    expect(text.content[0]!.content).toHaveLength(2);
    expect(text.content[0]!.content![0]!.content!.map(({ type }) => type)).toEqual(['paragraph', 'orderedList']);
    expect(
      richTextToPlain(text)
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual(['one', 'inner', 'two', 'after']);
  });

  it('from Word loses its comments for Word and its faces', () => {
    const text = paste(
      `<p class=MsoNormal><!--[if supportFields]><span>field</span><![endif]--><span style='font-family:"Comic Sans MS";color:red'>words</span></p><style>p { color: red }</style>`,
    );
    expect(text).toEqual({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'words' }] }] });
  });

  it('has headings of the levels there are: the first is the title of the page', () => {
    const text = paste('<h1>one</h1><h2>two</h2><h5>five</h5><h6>six</h6>');
    expect(text.content.map(({ type, attrs }) => [type, attrs?.['level']])).toEqual([
      ['heading', 2],
      ['heading', 2],
      ['heading', 4],
      ['heading', 4],
    ]);
  });

  it('loses links that could run a script, and keeps their words', () => {
    expect(firstLine('<p><a href="javascript:alert(1)">click</a></p>')).toEqual([{ type: 'text', text: 'click' }]);
  });

  it('loses what cannot be saved: NUL and halves of characters', () => {
    expect(firstLine('<p>a\0\ud83d<b>b\udc00</b></p>')).toEqual([
      { type: 'text', text: 'a\ufffd' },
      { type: 'text', text: 'b\ufffd', marks: [{ type: 'bold' }] },
    ]);
    expect(storable('a\0\ud83db')).toBe('a\ufffdb');
  });

  it('makes a listing of a listing, its words without marks', () => {
    expect(paste('<pre><code class="language-ts">a\n b</code></pre>').content).toEqual([
      { type: 'codeBlock', attrs: { language: 'ts' }, content: [{ type: 'text', text: 'a\n b' }] },
    ]);
  });

  it('keeps tables, without their widths and colours', () => {
    const text = paste(
      '<table style="width:300px"><colgroup><col width="10"></colgroup><tbody><tr><th colspan="2" style="background:red">h</th></tr><tr><td>a</td><td>b</td></tr></tbody></table><p>x</p>',
    );
    expect(text.content[0]!.type).toBe('table');
    expect(JSON.stringify(text)).not.toMatch(/width|red/);
  });

  it('never hands a style to the browser, which a strict policy would report', () => {
    expect(
      cleanPastedHtml('<p style="color:red">a <span STYLE = "font-weight:700">b</span> style="kept in words"</p>'),
    ).toBe('<p>a <span><strong>b</strong></span> style="kept in words"</p>');
  });

  it('never hands on a handler or a style, wherever it hides', () => {
    expect(cleanPastedHtml('<p title=">" style="color:red" onclick="x()">a<b onmouseover=x()>b</b></p>')).toBe(
      '<p title="&gt;">a<b>b</b></p>',
    );
  });

  it('loses forms, scripts and pictures that lie elsewhere', () => {
    expect(paste('<p>a<script>alert(1)</script><img src="x" onerror="alert(1)"><button>b</button></p>')).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }],
    });
  });
});
