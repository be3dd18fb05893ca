import type { JSONContent } from '@tiptap/core';
import type { Json, RichText, RichTextNode } from '@tessera/models';

/** What TipTap starts with: an empty value is one empty paragraph. */
export function toEditor(value: Json | undefined): JSONContent {
  const text = value as unknown as RichText | null | undefined;
  return text && text.content.length > 0
    ? (text as unknown as JSONContent)
    : { type: 'doc', content: [{ type: 'paragraph' }] };
}

/** What TipTap holds, in the form that documents keep: without the attributes that are only defaults. Empty text is null. */
export function fromEditor(content: JSONContent): Json {
  const text = clean(content);
  return isEmptyRichText(text) ? null : (text as unknown as Json);
}

/** Whether there is neither a word nor a line in it. */
export function isEmptyRichText(text: RichTextNode | null | undefined): boolean {
  const [only, ...others] = text?.content ?? [];
  return !only || (others.length === 0 && only.type === 'paragraph' && !only.content?.length);
}

function clean({ type = '', attrs, content, text, marks }: JSONContent): RichTextNode {
  const kept = Object.entries(attrs ?? {}).filter(([name, value]) => !isDefault(type, name, value));
  return {
    type,
    ...(kept.length > 0 && { attrs: Object.fromEntries(kept) }),
    ...(content && content.length > 0 && { content: content.map(clean) }),
    ...(text !== undefined && { text }),
    ...(marks && marks.length > 0 && { marks: marks.map(cleanMark) }),
  } as RichTextNode;
}

function cleanMark({ type, attrs }: NonNullable<JSONContent['marks']>[number]): object {
  const kept = Object.entries(attrs ?? {}).filter(([, value]) => value !== null);
  return { type, ...(kept.length > 0 && { attrs: Object.fromEntries(kept) }) };
}

/** `type` of ordered lists and `colwidth` of cells are TipTap's own and unknown to documents. */
function isDefault(type: string, name: string, value: unknown): boolean {
  if (value === null || name === 'type' || name === 'colwidth') return true;
  return value === 1 && ((type === 'orderedList' && name === 'start') || name === 'colspan' || name === 'rowspan');
}
