import { parseFragment } from 'parse5';
import { type RichText, type RichTextNode } from '@tessera/models';
import { Flow, type FlowItem } from './rich-text-from-html/flow';
import type { ContentPart, FromHtmlOptions, OwnPart } from './rich-text-from-html/parts';
import { richTextsOf } from './rich-text-from-html/rich-texts';
import { walk } from './rich-text-from-html/walk';

export { richTextsOf } from './rich-text-from-html/rich-texts';
export type {
  CodePart,
  ContentPart,
  FromHtmlOptions,
  HtmlElement,
  ImagePart,
  OwnPart,
  QuotePart,
  RichTextPart,
} from './rich-text-from-html/parts';

/**
 * Turns HTML (WHATWG, as a browser would read it, errors and all) into what pages are made of: rich texts, and between
 * them the pictures, quotes and code that are blocks of their own. All visible text is kept, in its order; scripts,
 * styles and controls are dropped, links to unsafe addresses lose the link and keep the words. Each rich text passes
 * `checkRichText`. Pictures, and what `own` makes of elements, inside lists, tables and quotes come out behind the list, table or quote.
 */
export function contentFromHtml<Own extends OwnPart = never>(
  html: string,
  options: FromHtmlOptions<Own> = {},
): Array<ContentPart | Own> {
  const flow = new Flow(1, options.typedNewlines ?? false);
  const { childNodes } = parseFragment(html.toWellFormed(), { scriptingEnabled: false });
  const { standsAlone = () => false, own, note } = options;
  walk(childNodes, flow, { marks: [], level: 0, standsAlone, ...(own && { own }), ...(note && { note }) });
  flow.flush();
  return partsOf(flow.items) as Array<ContentPart | Own>;
}

/** Turns HTML into one rich text, as for a paste; a picture becomes a link to its address. */
export function richTextFromHtml(html: string, options: Pick<FromHtmlOptions, 'typedNewlines'> = {}): RichText {
  const content = contentFromHtml(html, options).flatMap((part): readonly RichTextNode[] => {
    if (part.type === 'richText') return part.doc.content;
    return part.type === 'image' ? [pictureAsLink(part.src, part.alt || part.caption || part.src)] : [];
  });
  return { type: 'doc', content };
}

function partsOf(items: readonly FlowItem[]): Array<ContentPart | OwnPart> {
  const parts: Array<ContentPart | OwnPart> = [];
  let nodes: RichTextNode[] = [];
  const closeText = () => {
    parts.push(...richTextsOf(nodes));
    nodes = [];
  };
  for (const item of items) {
    if (item.sort === 'node') {
      nodes.push(item.node);
    } else {
      closeText();
      parts.push(item.part);
    }
  }
  closeText();
  return parts;
}

function pictureAsLink(href: string, text: string): RichTextNode {
  return { type: 'paragraph', content: [{ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] }] };
}
