import { Editor } from '@tiptap/core';
import type { Json, RichTextNode } from '@tessera/models';
import { afterEach, expect, it } from 'vitest';
import { joinRichText } from './join-rich-text';
import { richTextExtensions } from '../schema/rich-text-extensions';

let editor: Editor | undefined;
afterEach(() => editor?.destroy());

const doc = (...content: RichTextNode[]) => ({ type: 'doc', content }) as unknown as Json;
const line = (text: string): RichTextNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

it('puts the caret before the first letter of the second text', () => {
  const first = doc(
    line('ab'),
    { type: 'horizontalRule' },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'c' }, { type: 'hardBreak' }] }],
        },
      ],
    },
  );
  const { text, caret } = joinRichText(first, doc(line('xyz')));
  editor = new Editor({ element: null, injectCSS: false, extensions: richTextExtensions(), content: text as object });
  expect(editor.state.doc.textBetween(caret, caret + 3)).toBe('xyz');
});

it('joins with nothing', () => {
  expect(joinRichText(null, doc(line('a')))).toEqual({ text: doc(line('a')), caret: 1 });
});
