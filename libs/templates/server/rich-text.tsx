import { type RichText, type RichTextMark, type RichTextNode, richTextToPlain } from '@tessera/models';
import { type ComponentChildren, Fragment } from 'preact';
import type { Linkable, SafeLink } from './link';

/** What drawing a rich text needs from the page it stands on. */
export interface RichTextTools {
  link(value: Linkable): SafeLink | null;
  anchor(text: string): string;
  /** Takes a note to where the notes of the page stand, and gives the sign that leads there. */
  footnote(note: ComponentChildren): ComponentChildren;
}

/**
 * Rich text as elements. Only what `checkRichText` knows is drawn, each value as text; unknown nodes are passed over with
 * their content kept, so that nothing a person wrote is lost and nothing stored can become markup.
 */
export function renderRichText(doc: RichText | null | undefined, tools: RichTextTools): ComponentChildren {
  return doc ? blocks(doc.content, tools) : null;
}

type Content = readonly RichTextNode[] | undefined;

function blocks(content: Content, tools: RichTextTools): ComponentChildren {
  return (content ?? []).map((node) => block(node, tools));
}

function block(node: RichTextNode, tools: RichTextTools): ComponentChildren {
  const { attrs = {}, content } = node;
  switch (node.type) {
    case 'paragraph':
      return content?.length ? <p>{inline(content, tools)}</p> : null;
    case 'heading':
      return heading(node, tools);
    case 'bulletList':
      return <ul>{items(content, tools)}</ul>;
    case 'orderedList':
      return (
        <ol start={typeof attrs['start'] === 'number' && attrs['start'] !== 1 ? attrs['start'] : undefined}>
          {items(content, tools)}
        </ol>
      );
    case 'blockquote':
      return <blockquote>{blocks(content, tools)}</blockquote>;
    case 'codeBlock':
      return codeBlock(richTextToPlain(node), attrs['language']);
    case 'horizontalRule':
      return <hr />;
    case 'table':
      return table(content, tools);
    case 'text':
    case 'hardBreak':
    case 'footnote':
      return inline([node], tools);
    default:
      return blocks(content, tools);
  }
}

/** Code as it was written. It may be wider than the page and scrolls within itself, so the keyboard must reach it. */
export function codeBlock(code: string, language?: unknown): ComponentChildren {
  const className = typeof language === 'string' && /^[\w+#.-]+$/.test(language) ? `language-${language}` : undefined;
  // A browser drops the first line break after <pre>.
  return (
    <pre tabIndex={0}>
      <code class={className}>{code.replace(/^\n/, '\n\n')}</code>
    </pre>
  );
}

function heading(node: RichTextNode, tools: RichTextTools): ComponentChildren {
  const text = richTextToPlain(node).trim();
  if (!text) return null;
  const Level = (['h2', 'h3', 'h4'] as const)[Number(node.attrs?.['level']) - 2] ?? 'h2';
  return <Level id={tools.anchor(text)}>{inline(node.content, tools)}</Level>;
}

/** An item of one paragraph is drawn without it, as people write short lists. */
function items(content: Content, tools: RichTextTools): ComponentChildren {
  return (content ?? []).map(({ content: parts = [] }) => {
    const [first, ...rest] = parts;
    const isTight =
      first?.type === 'paragraph' && rest.every(({ type }) => type === 'bulletList' || type === 'orderedList');
    return (
      <li>
        {isTight ? (
          <>
            {inline(first.content, tools)}
            {blocks(rest, tools)}
          </>
        ) : (
          blocks(parts, tools)
        )}
      </li>
    );
  });
}

function table(rows: Content, tools: RichTextTools): ComponentChildren {
  const all = (rows ?? []).filter(({ content }) => content?.length);
  const firstPlain = all.findIndex(({ content }) => !content!.every(({ type }) => type === 'tableHeader'));
  // A table of nothing but headers has no head.
  const headRows = firstPlain === -1 ? 0 : firstPlain;
  const row =
    (scope: 'col' | 'row') =>
    ({ content }: RichTextNode) => <tr>{content!.map((cell) => tableCell(cell, scope, tools))}</tr>;
  if (all.length === 0) return null;
  return (
    <div class="table" tabIndex={0} role="group">
      <table>
        {headRows > 0 && <thead>{all.slice(0, headRows).map(row('col'))}</thead>}
        <tbody>{all.slice(headRows).map(row('row'))}</tbody>
      </table>
    </div>
  );
}

function tableCell(
  { type, attrs = {}, content }: RichTextNode,
  scope: 'col' | 'row',
  tools: RichTextTools,
): ComponentChildren {
  const span = (name: string) => (typeof attrs[name] === 'number' && attrs[name] > 1 ? attrs[name] : undefined);
  const only = content?.length === 1 && content[0]!.type === 'paragraph' ? content[0]! : undefined;
  const inner = only ? inline(only.content, tools) : blocks(content, tools);
  const spans = { colSpan: span('colspan'), rowSpan: span('rowspan') };
  // A header without words heads nothing (the empty corner of many tables).
  const isHeader = type === 'tableHeader' && (content ?? []).some((part) => richTextToPlain(part).trim() !== '');
  return isHeader ? (
    <th scope={scope} {...spans}>
      {inner}
    </th>
  ) : (
    <td {...spans}>{inner}</td>
  );
}

/** Outer marks first. A link around bold text is one link, not three, so runs that share a mark are drawn within one element. */
const markOrder = ['link', 'bold', 'italic', 'underline', 'strike', 'superscript', 'subscript', 'code'];

interface Run {
  readonly node: RichTextNode;
  readonly marks: readonly RichTextMark[];
}

function inline(content: Content, tools: RichTextTools): ComponentChildren {
  const runs = (content ?? []).map((node) => ({
    node,
    marks: [...(node.marks ?? [])]
      .filter(({ type }) => !(node.type === 'footnote' && type === 'link'))
      .sort((a, b) => markOrder.indexOf(a.type) - markOrder.indexOf(b.type)),
  }));
  return marked(runs, tools);
}

function marked(runs: readonly Run[], tools: RichTextTools): ComponentChildren {
  const drawn: ComponentChildren[] = [];
  for (let i = 0; i < runs.length;) {
    const mark = runs[i]!.marks[0];
    if (!mark) {
      drawn.push(leaf(runs[i++]!.node, tools));
      continue;
    }
    const from = i;
    while (i < runs.length && isSame(runs[i]!.marks[0], mark)) i++;
    const inner = runs.slice(from, i).map(({ node, marks }) => ({ node, marks: marks.slice(1) }));
    drawn.push(wrap(mark, marked(inner, tools), tools));
  }
  return <Fragment>{drawn}</Fragment>;
}

function leaf(node: RichTextNode, tools: RichTextTools): ComponentChildren {
  if (node.type === 'footnote') return node.content?.length ? tools.footnote(inline(node.content, tools)) : null;
  return node.type === 'hardBreak' ? <br /> : richTextToPlain(node);
}

function wrap(mark: RichTextMark, inner: ComponentChildren, { link }: RichTextTools): ComponentChildren {
  switch (mark.type) {
    case 'link': {
      const safe = link(mark.attrs);
      return safe ? <a href={safe.href}>{inner}</a> : inner;
    }
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'strike':
      return <s>{inner}</s>;
    case 'superscript':
      return <sup>{inner}</sup>;
    case 'subscript':
      return <sub>{inner}</sub>;
    case 'code':
      return <code>{inner}</code>;
    default:
      return inner;
  }
}

function isSame(one: RichTextMark | undefined, other: RichTextMark): boolean {
  if (one?.type !== other.type) return false;
  return one.type !== 'link' || JSON.stringify(one.attrs) === JSON.stringify((other as { attrs: unknown }).attrs);
}
