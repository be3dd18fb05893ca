import { type RichTextNode, richTextToPlain } from '@tessera/models';
import type { Flow } from './flow';
import type { QuotePart } from './parts';
import { attribute, childrenBut, childrenNamed, type Element, type HtmlNode, rawText, shown as shownTo } from './tree';
import type { Context, Visit, Walk } from './walk';

/** `h1` to `h6`. The title of a page is its first level, four is the last that rich text has. */
export const heading: Visit = (element, flow, context, walk) => {
  const level = Math.min(4, Math.max(2, Number(element.tagName.charAt(1))));
  const inner = read(element.childNodes, flow.inner(0), context, walk);
  for (const node of inner.nodes)
    flow.node(node.type === 'paragraph' ? { ...node, type: 'heading', attrs: { level } } : node);
  flow.flush();
  flow.takePartsOf(inner);
};

/** `hr`. */
export const rule: Visit = (_, flow) => flow.node({ type: 'horizontalRule' });

/** `pre`: its text exactly as it is. */
export const pre: Visit = (element, flow, context) => {
  const text = rawText(element).replace(/\r\n?/g, '\n').replace(/^\n+/, '').trimEnd();
  if (text === '') return flow.flush();
  const language = languageOf(element);
  if (isPart(element, flow, context)) return flow.part({ type: 'code', text, ...(language && { language }) });
  flow.node({ type: 'codeBlock', ...(language && { attrs: { language } }), content: [{ type: 'text', text }] });
};

/** `blockquote`: a part of its own if it holds nothing but plain paragraphs, else rich text, which keeps links and emphasis. */
export const blockquote: Visit = (element, flow, context, walk) => {
  flow.flush();
  const quote = isPart(element, flow, context) && plainQuote(element, flow, context, walk);
  if (quote) return flow.part(quote);
  const inner = read(element.childNodes, flow.hasRoomFor(1) ? flow.inner(1) : flow, context, walk);
  if (inner === flow) return;
  if (inner.nodes.length > 0) flow.node({ type: 'blockquote', content: inner.nodes });
  flow.takePartsOf(inner);
};

/** `figure`: its caption goes with what it shows if that is one part that has none yet, else it is a paragraph behind what it shows. */
export const figure: Visit = (element, flow, context, walk) => {
  flow.flush();
  const before = flow.items.length;
  const captions = childrenNamed(element, 'figcaption');
  read(childrenBut(element, captions), flow, context, walk);
  const [shown, ...more] = flow.items.slice(before);
  const [caption, ...others] = captions;
  const inner = caption && read(caption.childNodes, flow.inner(0), context, walk);
  const isOneWithout =
    shown?.sort === 'part' && 'caption' in shown.part && shown.part.caption === '' && more.length === 0;
  if (inner && isOneWithout) {
    flow.items[before] = { sort: 'part', part: { ...shown.part, caption: plainOf(inner) } };
    flow.takePartsOf(inner);
  } else if (caption) {
    read([caption], flow, context, walk);
  }
  read(others, flow, context, walk);
};

function plainQuote(element: Element, flow: Flow, context: Context, walk: Walk): QuotePart | undefined {
  const sources = childrenNamed(element, 'cite', 'footer');
  const said = read(childrenBut(element, sources), flow.inner(0), context, walk);
  const source = read(sources, flow.inner(0), context, walk);
  const isPlain =
    said.nodes.every(({ type }) => type === 'paragraph') &&
    isEven(said.nodes) &&
    said.items.length === said.nodes.length &&
    source.items.length === source.nodes.length;
  return isPlain && said.nodes.length > 0
    ? { type: 'quote', text: plainOf(said), source: plainOf(source).replaceAll('\n', ' ') }
    : undefined;
}

/** Whether all words look the same. Bold or italic throughout is the look of the quote and no emphasis. */
function isEven(paragraphs: readonly RichTextNode[]): boolean {
  const words = paragraphs.flatMap(({ content = [] }) => content).filter(({ text = '' }) => text.trim() !== '');
  const looks = new Set(words.map(({ marks = [] }) => marks.map(({ type }) => type).join(' ')));
  return looks.size <= 1 && [...looks].every((look) => /^(?:bold|italic|bold italic)?$/.test(look));
}

function read(nodes: readonly HtmlNode[], flow: Flow, context: Context, walk: Walk): Flow {
  walk(nodes, flow, context);
  flow.flush();
  return flow;
}

function plainOf({ nodes }: Flow): string {
  return nodes.map(richTextToPlain).join('\n');
}

function isPart(element: Element, flow: Flow, context: Context): boolean {
  return flow.depth === 1 && context.standsAlone(shownTo(element));
}

/** `language-x` (HTML Standard §4.5.15), or `brush: x` of a widespread highlighter. */
function languageOf(element: Element): string | undefined {
  const classes = [element, ...childrenNamed(element, 'code')].map((each) => attribute(each, 'class') ?? '').join(' ');
  return (
    /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,40})(?=\s|$)/.exec(classes)?.[1] ??
    /(?:^|\s)brush:\s*([\w+#.-]{1,40})/.exec(classes)?.[1]
  );
}
