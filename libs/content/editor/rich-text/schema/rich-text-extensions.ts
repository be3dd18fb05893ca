import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { HorizontalRule } from '@tiptap/extension-horizontal-rule';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Strike } from '@tiptap/extension-strike';
import { Text } from '@tiptap/extension-text';
import { Underline } from '@tiptap/extension-underline';
import { Dropcursor, Gapcursor, UndoRedo } from '@tiptap/extensions';
import { Footnote } from './footnote-node';
import { LinkMark } from './link-mark';
import { Subscript, Superscript } from './script-marks';
import { tableNodes } from './table-nodes';

/**
 * The schema of `checkRichText` in @tessera/models for TipTap: just its nodes and marks, and every combination that it
 * allows, so that a document comes out of the editor as it went in. Where TipTap's own extensions are narrower (marks on
 * code, list items that begin with something else than a paragraph) they are widened here.
 */
export function richTextExtensions(): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    HorizontalRule,
    Blockquote,
    BulletList,
    OrderedList,
    ListKeymap,
    // ⌘⏎ publishes the page, so a break is Shift and Enter alone.
    HardBreak.extend({
      addKeyboardShortcuts() {
        return { 'Shift-Enter': () => this.editor.commands.setHardBreak() };
      },
    }),
    Heading.configure({ levels: [2, 3, 4] }),
    ListItem.extend({ content: 'block+' }),
    CodeBlock.extend({ marks: '_' }).configure({ enableTabIndentation: true, tabSize: 2 }),
    ...tableNodes,
    Footnote,
    LinkMark,
    Bold,
    Italic,
    Underline,
    Strike,
    Subscript,
    Superscript,
    Code.extend({
      excludes: '',
      // Around a whole listing it says nothing more than the listing does.
      parseHTML: () => [
        { tag: 'code', getAttrs: ({ parentElement }) => (parentElement?.localName === 'pre' ? false : null) },
      ],
    }),
    Gapcursor,
    Dropcursor.configure({ color: false, class: 'tessera-dropcursor' }),
    UndoRedo,
  ];
}
