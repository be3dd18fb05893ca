import { Editor } from '@tiptap/core';
import { type RichText, type RichTextNode, richTextToPlain } from '@tessera/models';
import { afterEach, expect, it } from 'vitest';
import { cutAtCaret } from './cut-at-caret';
import { richTextExtensions } from '../schema/rich-text-extensions';

let editor: Editor | undefined;
afterEach(() => editor?.destroy());

const line = (text: string): RichTextNode => ({
  type: 'paragraph',
  ...(text && { content: [{ type: 'text', text }] }),
});
const cut = (caret: number, ...content: RichTextNode[]) => {
  editor = new Editor({
    element: null,
    injectCSS: false,
    extensions: richTextExtensions(),
    content: { type: 'doc', content: content as object[] },
  });
  editor.commands.setTextSelection(caret);
  const { before, after } = cutAtCaret(editor.state);
  return [before, after].map((half) => half && richTextToPlain(half as unknown as RichText));
};

it('cuts within words', () => expect(cut(3, line('abcd'))).toEqual(['ab', 'cd']));
it('lets an empty line go', () => expect(cut(5, line('ab'), line(''), line('cd'))).toEqual(['ab', 'cd']));
it('leaves nothing of a text that was only an empty line', () => expect(cut(1, line(''))).toEqual([null, null]));
it('cuts before a line when the caret stands at its beginning', () =>
  expect(cut(5, line('ab'), line('cd'))).toEqual(['ab', 'cd']));
it('cuts behind a line when the caret stands at its end', () =>
  expect(cut(3, line('ab'), line('cd'))).toEqual(['ab', 'cd']));
it('cuts behind a whole list', () => {
  expect(
    cut(
      4,
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [line('ab')] },
          { type: 'listItem', content: [line('cd')] },
        ],
      },
      line('ef'),
    ),
  ).toEqual(['ab\ncd', 'ef']);
});
