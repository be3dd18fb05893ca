import { isSafeHref, pageEntityName } from './fields/link';
import type { ValueReference } from './fields/field';
import { isUuid } from './uuid';

/** Where a link in rich text leads: an address or a page. */
export type RichTextLink = { readonly href: string } | { readonly page: string };

/** A mark on a run of text. */
export type RichTextMark =
  | { readonly type: 'bold' | 'italic' | 'underline' | 'strike' | 'code' | 'subscript' | 'superscript' }
  | { readonly type: 'link'; readonly attrs: RichTextLink };

/** A node of rich text, in the JSON form of ProseMirror. */
export interface RichTextNode {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly RichTextNode[];
  readonly text?: string;
  readonly marks?: readonly RichTextMark[];
}

/** A whole rich text. */
export interface RichText extends RichTextNode {
  readonly type: 'doc';
  readonly content: readonly RichTextNode[];
}

/** A place in a rich text that breaks its schema. */
export interface RichTextFault {
  /** Like `content.2.content.0.marks.1`. */
  readonly path: string;
  readonly message: string;
}

/** Deepest nesting of nodes; ProseMirror and renderers recurse. */
export const richTextMaxDepth = 24;
/** Most nodes in one rich text. */
export const richTextMaxNodes = 20_000;

type AttributeCheck = (value: unknown) => boolean;
interface NodeRule {
  readonly holds: 'blocks' | 'inline' | 'note' | 'text' | 'nothing' | readonly string[];
  readonly attrs?: Readonly<Record<string, AttributeCheck>>;
  readonly mayBeEmpty?: boolean;
}

const integerBetween =
  (min: number, max: number): AttributeCheck =>
  (value) =>
    Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
const spans = { colspan: integerBetween(1, 100), rowspan: integerBetween(1, 1000) };
const blockNames = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'table',
];

const nodes: Readonly<Record<string, NodeRule>> = {
  doc: { holds: 'blocks', mayBeEmpty: true },
  paragraph: { holds: 'inline', mayBeEmpty: true },
  heading: { holds: 'inline', attrs: { level: integerBetween(2, 4) }, mayBeEmpty: true },
  bulletList: { holds: ['listItem'] },
  orderedList: { holds: ['listItem'], attrs: { start: integerBetween(-1_000_000, 1_000_000) } },
  listItem: { holds: 'blocks' },
  blockquote: { holds: 'blocks' },
  codeBlock: {
    holds: 'text',
    attrs: { language: (value) => value === null || (typeof value === 'string' && /^[\w+#.-]{0,40}$/.test(value)) },
    mayBeEmpty: true,
  },
  horizontalRule: { holds: 'nothing' },
  hardBreak: { holds: 'nothing' },
  footnote: { holds: 'note' },
  table: { holds: ['tableRow'] },
  tableRow: { holds: ['tableCell', 'tableHeader'], mayBeEmpty: true },
  tableCell: { holds: 'blocks', attrs: spans },
  tableHeader: { holds: 'blocks', attrs: spans },
};
const plainMarks = new Set(['bold', 'italic', 'underline', 'strike', 'code', 'subscript', 'superscript']);

/**
 * Checks a rich text against its schema: known nodes in allowed places, known marks and attributes, links to safe
 * addresses only, bounded size and depth. Returns the faults, none for a sound document. What passes can be rendered
 * without any further cleaning.
 */
export function checkRichText(value: unknown): RichTextFault[] {
  const faults: RichTextFault[] = [];
  let count = 0;
  const fault = (path: string, message: string) => void (faults.length < 20 && faults.push({ path, message }));

  const visit = (node: unknown, path: string, allowed: readonly string[], depth: number): void => {
    if (++count > richTextMaxNodes)
      return count === richTextMaxNodes + 1 ? fault(path, `has more than ${richTextMaxNodes} parts`) : undefined;
    if (depth > richTextMaxDepth) return fault(path, `is nested more than ${richTextMaxDepth} deep`);
    if (!isObject(node) || typeof node['type'] !== 'string') return fault(path, 'is not a node');
    const { type, attrs, content, text, marks, ...rest } = node as Record<string, unknown> & { type: string };
    if (Object.keys(rest).length > 0) fault(path, `has the unknown member "${Object.keys(rest)[0]}"`);
    if (!allowed.includes(type)) return fault(path, `"${type}" may not stand here`);
    if (marks !== undefined) checkMarks(marks, path, fault);
    if (type === 'text') return checkTextNode(text, attrs, content, path, fault);
    const rule = nodes[type]!;
    if (text !== undefined) fault(path, `"${type}" has text of its own`);
    checkAttributes(attrs, rule, type, path, fault);
    const children = content ?? [];
    if (!Array.isArray(children)) return fault(path, 'has content that is not a list');
    if (children.length === 0 && rule.holds !== 'nothing' && !rule.mayBeEmpty) return fault(path, `"${type}" is empty`);
    children.forEach((child, index) =>
      visit(child, `${path ? `${path}.` : ''}content.${index}`, childrenOf(rule), depth + 1),
    );
  };

  visit(value, '', ['doc'], 0);
  return faults;
}

/** The words of a rich text, one line for each block; for search, excerpts and lists. */
export function richTextToPlain(node: RichTextNode): string {
  if (node.type === 'text') return node.text ?? '';
  if (node.type === 'hardBreak') return '\n';
  if (node.type === 'footnote') return ` (${(node.content ?? []).map(richTextToPlain).join('')})`;
  const inner = (node.content ?? []).map(richTextToPlain);
  return inner.join(node.type === 'tableRow' ? '\t' : isTextBlock(node.type) ? '' : '\n');
}

/** The words of its headings, in order. */
export function richTextHeadings(node: RichTextNode): string[] {
  if (node.type === 'heading') return [richTextToPlain(node)];
  return (node.content ?? []).flatMap(richTextHeadings);
}

/** The pages that a rich text links to by id. */
export function richTextReferences(node: RichTextNode): ValueReference[] {
  const own = (node.marks ?? []).flatMap((mark) =>
    mark.type === 'link' && 'page' in mark.attrs ? [{ entity: pageEntityName, id: mark.attrs.page }] : [],
  );
  return [...own, ...(node.content ?? []).flatMap(richTextReferences)];
}

/** A rich text of plain paragraphs, one for each line. */
export function richTextFromPlain(text: string): RichText {
  return {
    type: 'doc',
    content: text
      .split('\n')
      .map((line) => (line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' })),
  };
}

function childrenOf({ holds }: NodeRule): readonly string[] {
  switch (holds) {
    case 'blocks':
      return blockNames;
    case 'inline':
      return ['text', 'hardBreak', 'footnote'];
    case 'note':
      return ['text', 'hardBreak'];
    case 'text':
      return ['text'];
    case 'nothing':
      return [];
    default:
      return holds;
  }
}

function isTextBlock(type: string): boolean {
  const holds = nodes[type]?.holds;
  return holds === 'inline' || holds === 'text';
}

type Report = (path: string, message: string) => void;

function checkTextNode(text: unknown, attrs: unknown, content: unknown, path: string, fault: Report): void {
  if (typeof text !== 'string' || text === '') return fault(path, 'is empty text');
  if (text.includes('\0') || !text.isWellFormed()) fault(path, 'contains characters that cannot be stored');
  if (attrs !== undefined || content !== undefined) fault(path, 'text has neither attributes nor content');
}

function checkAttributes(attrs: unknown, rule: NodeRule, type: string, path: string, fault: Report): void {
  if (attrs === undefined || attrs === null)
    return type === 'heading' ? fault(path, 'a heading needs a level') : undefined;
  if (!isObject(attrs)) return fault(path, 'has attributes that are not an object');
  if (type === 'heading' && !('level' in attrs)) fault(path, 'a heading needs a level');
  for (const [name, value] of Object.entries(attrs)) {
    const check = rule.attrs?.[name];
    if (!check) fault(path, `"${type}" has no attribute "${name}"`);
    else if (!check(value)) fault(path, `the attribute "${name}" has a value that is not allowed`);
  }
}

function checkMarks(marks: unknown, path: string, fault: Report): void {
  if (!Array.isArray(marks)) return fault(path, 'has marks that are not a list');
  marks.forEach((mark: unknown, index) => {
    const at = `${path}.marks.${index}`;
    if (!isObject(mark)) return fault(at, 'is not a mark');
    if (mark['type'] === 'link')
      return isLinkTarget(mark['attrs']) ? undefined : fault(at, 'is a link to an address that may not be linked');
    if (!plainMarks.has(mark['type'] as string)) return fault(at, `"${String(mark['type'])}" is no mark`);
    if (mark['attrs'] !== undefined && mark['attrs'] !== null) fault(at, `"${String(mark['type'])}" has no attributes`);
  });
}

function isLinkTarget(attrs: unknown): attrs is RichTextLink {
  if (!isObject(attrs) || Object.keys(attrs).length !== 1) return false;
  return isUuid(attrs['page']) || (typeof attrs['href'] === 'string' && isSafeHref(attrs['href']));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
