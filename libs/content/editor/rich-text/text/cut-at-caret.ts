import type { EditorState } from '@tiptap/pm/state';
import { fromEditor } from '../schema/rich-text-json';
import type { TextHalves } from '../text-neighbours';

/**
 * The text in two halves with room for something else between them. An empty line at the caret goes away; within words the
 * line is cut; within a list or a table the cut is behind the whole of it.
 */
export function cutAtCaret({ doc, selection }: EditorState): TextHalves {
  const { $from } = selection;
  const isLine = $from.depth === 1 && $from.parent.isTextblock;
  const isEmptyLine = isLine && $from.parent.content.size === 0;
  const half = (from: number, to: number) => fromEditor(doc.cut(from, to).toJSON() as object);
  if (isEmptyLine) return { before: half(0, $from.before(1)), after: half($from.after(1), doc.content.size) };
  if (isLine && $from.parentOffset > 0 && $from.parentOffset < $from.parent.content.size)
    return { before: half(0, $from.pos), after: half($from.pos, doc.content.size) };
  const cut = isLine && $from.parentOffset === 0 ? $from.before(1) : $from.depth === 0 ? $from.pos : $from.after(1);
  return { before: half(0, cut), after: half(cut, doc.content.size) };
}
