import { parseFragment } from 'parse5';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import './guard';

// Inputs of Django's tests of `escape` (tests/utils_tests/test_html.py, BSD-3-Clause), and our own beneath.
const texts = [
  '&',
  'asdf&fdsa',
  '&1',
  '1&b',
  '&&',
  '<',
  'asdf<fdsa',
  '<1',
  '1<b',
  '<<',
  '>',
  'asdf>fdsa',
  '>1',
  '1>b',
  '>>',
  '"',
  'asdf"fdsa',
  '"1',
  '1"b',
  '""',
  "'",
  "asdf'fdsa",
  "'1",
  "1'b",
  "''",
  '<&',
  '<some html & special characters > here',
  '<h1>interop</h1>',
  '<script>alert(1)</script>',
  '</p><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onmouseover='alert(1)",
  '"><img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  '</title>',
  '</textarea>',
  '&lt;b&gt;',
  '&amp;amp;',
  '&#60;b&#62;',
  '&nbsp',
  '\u2028<b>',
  '<\u0001b>',
  '{{ 7 * 7 }}',
  '${x}',
  'ünï <ç>',
];

interface Parsed {
  readonly tagName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly { readonly nodeName: string; readonly value?: string }[];
}

describe('whatever somebody wrote stays text', () => {
  it.each(texts)('%j', (text) => {
    const html = renderToString(
      <p title={text} class={text}>
        {text}
      </p>,
    );
    const [element, ...more] = parseFragment(html).childNodes as unknown as Parsed[];
    expect(more).toEqual([]);
    expect(element!.tagName).toBe('p');
    expect(element!.attrs.map(({ name }) => name)).toEqual(['title', 'class']);
    expect(element!.attrs.map(({ value }) => value)).toEqual([text, text]);
    expect(element!.childNodes.map(({ nodeName, value }) => [nodeName, value])).toEqual([['#text', text]]);
  });
});

it('numbers are written, and nothing is written for what is absent', () => {
  expect(
    renderToString(
      <p>
        {0}
        {null}
        {undefined}
        {false}
        {true}
        {''}
        {12.5}
      </p>,
    ),
  ).toBe('<p>012.5</p>');
});

it('an object is never taken for an element', () => {
  const stored = JSON.parse(
    '{"type":"script","props":{"children":"alert(1)"},"key":null,"constructor":null}',
  ) as string;
  expect(renderToString(<p>{stored}</p>)).toBe('<p></p>');
});

describe('a template may not write', () => {
  it.each([
    ['raw markup', () => <p dangerouslySetInnerHTML={{ __html: '<b>' }} />],
    ['a style attribute', () => <p style="color: red" />],
    ['a style attribute of an object', () => <p style={{ color: 'red' }} />],
    ['a handler', () => <p onClick={() => undefined} />],
    ['a handler in lower case', () => <p {...({ onload: 'alert(1)' } as object)} />],
    ['a script', () => <script src="/x.js" />],
    ['a style sheet', () => <style>{'p{}'}</style>],
    ['a base', () => <base href="/" />],
    ['an embedded object', () => <object data="/x" />],
    ['a frame of its own markup', () => <iframe srcdoc="<script>" />],
  ])('%s', (_what, draw) => {
    expect(draw).toThrow('a template may not write');
  });
});

it.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
])('an address that may not be linked is not written: %j', (address) => {
  expect(renderToString(<a href={address}>x</a>)).toBe('<a>x</a>');
  expect(
    renderToString(
      <form action={address}>
        <button formAction={address}>x</button>
      </form>,
    ),
  ).toBe('<form><button>x</button></form>');
  expect(renderToString(<img src={address} alt="" />)).toBe('<img alt/>');
});

it.each([
  '/about',
  'https://example.org/?a=1&b=2',
  '#part',
  '',
  '?page=2',
  'mailto:a@b.example',
  'tel:+491234',
  '../up',
])('an address that may be linked is written: %j', (address) => {
  const [element] = parseFragment(renderToString(<a href={address}>x</a>)).childNodes as unknown as Parsed[];
  expect(element!.attrs).toEqual([{ name: 'href', value: address }]);
});
