import type { Json, RichTextNode } from '@tessera/models';

/** Nodes that stand in lines of their own. */
const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'codeBlock', 'horizontalRule']);
const signs: Readonly<Record<string, string>> = { bulletList: '• ', orderedList: '1. ', blockquote: '› ' };

/** A rich text as plain lines, with signs for headings and lists, so that two can be compared word by word. */
export function textLines(text: Json): string {
  return text === null || text === undefined ? '' : linesOf(text as unknown as RichTextNode, '').join('\n');
}

function linesOf(node: RichTextNode, sign: string): string[] {
  if (lines.has(node.type)) return [before(node, sign) + words(node)];
  const inner = signs[node.type] ?? '';
  const found = (node.content ?? []).flatMap((child) => linesOf(child, sign + inner));
  return node.type === 'tableRow' ? [found.join(' | ')] : found;
}

function before({ type, attrs }: RichTextNode, sign: string): string {
  if (type === 'heading') return `${sign}${'#'.repeat(Number(attrs?.['level'] ?? 2))} `;
  return type === 'horizontalRule' ? `${sign}———` : sign;
}

function words({ type, text, content }: RichTextNode): string {
  if (type === 'hardBreak') return '\n';
  return text ?? (content ?? []).map(words).join('');
}
