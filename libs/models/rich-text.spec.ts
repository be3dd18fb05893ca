import { describe, expect, it } from 'vitest';
import {
  checkRichText,
  isSafeHref,
  type RichText,
  richTextFromPlain,
  richTextMaxDepth,
  type RichTextNode,
  richTextReferences,
  richTextToPlain,
} from './index';

const page = '0190a000-0000-7000-8000-000000000001';
const text = (words: string, ...marks: RichTextNode['marks'] & object[]): RichTextNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (...content: RichTextNode[]): RichTextNode => ({ type: 'paragraph', content });
const doc = (...content: RichTextNode[]): RichText => ({ type: 'doc', content });

const everything = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Heading')] },
  paragraph(
    text('bold', { type: 'bold' }),
    { type: 'hardBreak' },
    text('link', { type: 'link', attrs: { href: 'https://example.org' } }),
    text('page', { type: 'link', attrs: { page } }),
  ),
  {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph(text('one')),
          {
            type: 'orderedList',
            attrs: { start: 3 },
            content: [{ type: 'listItem', content: [paragraph(text('three'))] }],
          },
        ],
      },
    ],
  },
  { type: 'blockquote', content: [paragraph(text('quoted'))] },
  { type: 'codeBlock', attrs: { language: 'ts' }, content: [text('let a = 1;\nlet b;')] },
  { type: 'horizontalRule' },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [{ type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text('head'))] }],
      },
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [paragraph(text('a'))] },
          { type: 'tableCell', content: [paragraph(text('b'))] },
        ],
      },
    ],
  },
);

describe('checkRichText', () => {
  it('finds nothing wrong with a document that uses everything', () => {
    expect(checkRichText(everything)).toEqual([]);
    expect(checkRichText(doc())).toEqual([]);
  });

  const wrong: ReadonlyArray<readonly [what: string, value: unknown, message: string]> = [
    ['no document', 'text', 'is not a node'],
    ['an unknown node', doc({ type: 'iframe' }), '"iframe" may not stand here'],
    ['inline text among blocks', doc(text('a')), '"text" may not stand here'],
    [
      'a block within a heading',
      doc({ type: 'heading', attrs: { level: 2 }, content: [paragraph()] }),
      '"paragraph" may not stand here',
    ],
    [
      'a heading of level 1, which is the title',
      doc({ type: 'heading', attrs: { level: 1 } }),
      'the attribute "level" has a value that is not allowed',
    ],
    ['a heading without a level', doc({ type: 'heading' }), 'a heading needs a level'],
    [
      'an unknown attribute',
      doc({ type: 'paragraph', attrs: { style: 'color: red' } }),
      '"paragraph" has no attribute "style"',
    ],
    ['an unknown member', doc({ type: 'paragraph', onclick: 'x' } as RichTextNode), 'has the unknown member "onclick"'],
    ['an unknown mark', doc(paragraph(text('a', { type: 'blink' } as never))), '"blink" is no mark'],
    [
      'a script in a link',
      doc(paragraph(text('a', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))),
      'is a link to an address that may not be linked',
    ],
    [
      'a link with two targets',
      doc(paragraph(text('a', { type: 'link', attrs: { href: '/a', page } as never }))),
      'is a link to an address that may not be linked',
    ],
    ['an empty list', doc({ type: 'bulletList', content: [] }), '"bulletList" is empty'],
    ['NUL in a text', doc(paragraph(text('a\0'))), 'contains characters that cannot be stored'],
    ['empty text', doc(paragraph(text(''))), 'is empty text'],
  ];
  it.each(wrong)('refuses %s', (_what, value, message) => {
    expect(checkRichText(value).map((fault) => fault.message)).toContain(message);
  });

  it('says where the fault is', () => {
    expect(checkRichText(doc(paragraph(), paragraph(text('a', { type: 'blink' } as never))))[0]?.path).toBe(
      'content.1.content.0.marks.0',
    );
  });

  it('refuses what is nested too deep or too large without following it to the end', () => {
    let deep: RichTextNode = paragraph(text('deep'));
    for (let i = 0; i < richTextMaxDepth + 1000; i++) deep = { type: 'blockquote', content: [deep] };
    expect(checkRichText(doc(deep))).toHaveLength(1);
    expect(checkRichText(doc(...Array.from({ length: 30_000 }, () => paragraph())))).toHaveLength(1);
  });
});

describe('the words of a rich text', () => {
  it('come one line for each block', () => {
    expect(richTextToPlain(everything)).toBe(
      'Heading\nbold\nlinkpage\none\nthree\nquoted\nlet a = 1;\nlet b;\n\nhead\na\tb',
    );
  });

  it('become paragraphs again', () => {
    expect(richTextToPlain(richTextFromPlain('one\n\ntwo'))).toBe('one\n\ntwo');
    expect(checkRichText(richTextFromPlain('one\n\ntwo'))).toEqual([]);
  });

  it('name the pages they link to', () => {
    expect(richTextReferences(everything)).toEqual([{ entity: 'content.page', id: page }]);
  });
});

describe('isSafeHref', () => {
  it.each([
    'https://example.org/a?b#c',
    'HTTP://example.org',
    'mailto:a@example.org',
    'tel:+4712345678',
    '/about',
    'about',
    '#top',
    '?q=1',
    './a:b',
  ])('lets %s stand', (href) => expect(isSafeHref(href)).toBe(true));
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '',
  ])('refuses %j', (href) => expect(isSafeHref(href)).toBe(false));
});
