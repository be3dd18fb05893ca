import { isSafeHref, type RichTextMark } from '@tessera/models';
import type { Flow } from './flow';
import { withMark } from './inline';
import { list } from './lists';
import { pictureOf } from './pictures';
import type { FromHtmlOptions, HtmlElement, OwnPart } from './parts';
import { blockquote, figure, heading, pre, rule } from './standing';
import { table } from './tables';
import {
  attribute,
  childrenNamed,
  type Element,
  type HtmlNode,
  isElement,
  isNamed,
  rawText,
  shown,
  silent,
} from './tree';

/** What holds for everything inside the elements on the way to here. */
export interface Context {
  readonly marks: readonly RichTextMark[];
  /** Where the link leads that we are in. */
  readonly href?: string;
  readonly level: number;
  readonly standsAlone: (element: HtmlElement) => boolean;
  readonly own?: FromHtmlOptions<OwnPart>['own'];
  readonly note?: FromHtmlOptions<OwnPart>['note'];
}

/** Reads one sort of element into a flow. `walk` reads what is inside. */
export type Visit = (element: Element, flow: Flow, context: Context, walk: Walk) => void;
export type Walk = (nodes: readonly HtmlNode[], flow: Flow, context: Context) => void;

/** Deeper than any page that people wrote; what is deeper still gives its text only. */
const deepest = 200;

/** Reads nodes into a flow. */
export const walk: Walk = (nodes, flow, context) => {
  for (const [index, node] of nodes.entries()) {
    // Two links side by side are set apart by their looks, never by a blank: file buttons, tag clouds.
    if (index > 0 && isNamed(node, 'a') && isNamed(nodes[index - 1]!, 'a')) flow.text(' ', context.marks);
    if (context.level > deepest) flow.text(rawText(node), context.marks);
    else if (isElement(node)) visit(node, flow, { ...context, level: context.level + 1 });
    else if (node.nodeName === '#text' && 'value' in node) flow.text(node.value, context.marks);
  }
};

function visit(element: Element, flow: Flow, context: Context): void {
  const { tagName, childNodes } = element;
  if (isReadByOthers(element, flow, context) || silent.has(tagName)) return;
  const own = visits.get(tagName);
  if (own && !(own === pre && isWithinLine(element, flow))) return own(element, flow, context, walk);
  const marks = marksOf(element).reduce(withMark, context.marks);
  const isBlock = blocks.has(tagName);
  if (isBlock) flow.flush();
  walk(childNodes, flow, { ...context, marks });
  if (isBlock) flow.flush();
}

function isReadByOthers(element: Element, flow: Flow, { own, note }: Context): boolean {
  if (!own && !note) return false;
  const seen = shown(element);
  const words = note?.(seen);
  if (words && words.length > 0) flow.note(words);
  const parts = words ? [] : own?.(seen);
  for (const part of parts ?? []) flow.part(part);
  return parts !== undefined;
}

/** `code` is a word within a line, unless its lines were typed as such and begin one. */
function isWithinLine(element: Element, flow: Flow): boolean {
  return element.tagName === 'code' && !(flow.typedNewlines && flow.isAtLineStart && rawText(element).includes('\n'));
}

const anchor: Visit = (element, flow, context) => {
  const href = addressOf(attribute(element, 'href'));
  const inside = href
    ? { ...context, href, marks: withMark(context.marks, { type: 'link', attrs: { href } }) }
    : context;
  walk(element.childNodes, flow, inside);
};

const image: Visit = (element, flow, { marks, href }) => {
  const picture = pictureOf(element, href ?? null);
  if (typeof picture === 'string') flow.text(picture, marks);
  else flow.picture(picture);
};

const lineBreak: Visit = (_, flow) => flow.break();

const shortQuote: Visit = (element, flow, context) => {
  flow.text('“', context.marks);
  walk(element.childNodes, flow, context);
  flow.text('”', context.marks);
};

/** Films, sounds and frames are not kept; the way to them is. */
const embedded: Visit = (element, flow, { marks }) => {
  const sources = [element, ...childrenNamed(element, 'source')];
  const given = sources.map((each) => attribute(each, 'src') ?? attribute(each, 'data')).find(Boolean);
  const href = addressOf(given);
  if (!href || !/^https?:/i.test(href)) return;
  flow.flush();
  flow.text(href, withMark(marks, { type: 'link', attrs: { href } }));
  flow.flush();
};

const visits: ReadonlyMap<string, Visit> = new Map(
  Object.entries<Visit>({
    a: anchor,
    img: image,
    br: lineBreak,
    q: shortQuote,
    hr: rule,
    pre,
    code: pre,
    listing: pre,
    xmp: pre,
    blockquote,
    figure,
    table,
    ul: list,
    ol: list,
    menu: list,
    dir: list,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    h5: heading,
    h6: heading,
    iframe: embedded,
    video: embedded,
    audio: embedded,
    embed: embedded,
    object: embedded,
  }),
);

const blocks: ReadonlySet<string> = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption footer form header hgroup html legend li main nav option optgroup p search section summary'.split(
    ' ',
  ),
);

type PlainMark = Exclude<RichTextMark['type'], 'link'>;
const marksOfTags: ReadonlyMap<string, PlainMark> = new Map(
  Object.entries<PlainMark>({
    b: 'bold',
    strong: 'bold',
    dt: 'bold',
    summary: 'bold',
    legend: 'bold',
    i: 'italic',
    em: 'italic',
    cite: 'italic',
    dfn: 'italic',
    var: 'italic',
    u: 'underline',
    ins: 'underline',
    s: 'strike',
    del: 'strike',
    strike: 'strike',
    code: 'code',
    kbd: 'code',
    samp: 'code',
    tt: 'code',
    sub: 'subscript',
    sup: 'superscript',
  }),
);

/** Marks by tag, and by the styles that visual editors write instead of tags. */
function marksOf(element: Element): RichTextMark[] {
  const style = attribute(element, 'style')?.slice(0, 1000).toLowerCase() ?? '';
  const byTag = marksOfTags.get(element.tagName);
  const names: Array<PlainMark | undefined | false> = [
    /font-weight\s*:\s*(normal|400)\b/.test(style) && byTag === 'bold' ? undefined : byTag,
    element.tagName === 'span' && /font-weight\s*:\s*(bold|[6-9]00)\b/.test(style) && 'bold',
    element.tagName === 'span' && /font-style\s*:\s*italic\b/.test(style) && 'italic',
    element.tagName === 'span' && /text-decoration[a-z-]*\s*:[^;]*\bunderline\b/.test(style) && 'underline',
    element.tagName === 'span' && /text-decoration[a-z-]*\s*:[^;]*\bline-through\b/.test(style) && 'strike',
  ];
  return names.flatMap((type) => (type ? [{ type }] : []));
}

/** An address that may be linked, or undefined. */
function addressOf(given: string | undefined): string | undefined {
  const address = given
    ?.trim()
    .replace(/^\/\//, 'https://')
    .replace(/[\t\n\r]/g, '');
  return address && isSafeHref(address) ? address : undefined;
}
