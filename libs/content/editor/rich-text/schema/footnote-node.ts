import { type CommandProps, Node } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';

/** A note on the words before it: its text stands among them while it is written, and at the end of the page for visitors. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  content: '(text | hardBreak)*',
  isolating: true,
  parseHTML: () => [{ tag: 'span.footnote' }],
  renderHTML: () => ['span', { class: 'footnote' }, 0],
});

/** Puts a note behind the selection, and the caret into it; out of one that holds the caret already. */
export function insertFootnote({ state, tr, dispatch }: CommandProps): boolean {
  const { $to } = state.selection;
  const { type } = $to.parent;
  if (type.name === Footnote.name) {
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, $to.after())));
    return true;
  }
  const note = state.schema.nodes[Footnote.name]!;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), note)) return false;
  tr.insert($to.pos, note.create(null, state.schema.text('Note')));
  tr.setSelection(TextSelection.create(tr.doc, $to.pos + 1, $to.pos + 1 + 'Note'.length));
  dispatch?.(tr);
  return true;
}
