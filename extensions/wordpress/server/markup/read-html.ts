import { contentFromHtml, type ContentPart, type HtmlElement } from '@tessera/content/server';
import type { RichTextNode } from '@tessera/models';
import { embedFrom, linesWithEmbeds } from './embeds';
import { ownElement } from './own-elements';
import type { PostPart } from './parts';
import type { Found, HtmlOptions, PostAround } from './reader';
import { addressOfEmbed, partsOfShortcode } from './shortcode-parts';
import { type Shortcode, withShortcodes } from './shortcodes';

/** Deepest nesting of elements that hold parts. */
const deepest = 6;

/** Reads a piece of HTML with its shortcodes into parts. */
export function readHtml(html: string, options: HtmlOptions, around: PostAround, found: Found): PostPart[] {
  const held: PostPart[][] = [];
  const hold = (parts: PostPart[]) => `<${holder} data-part="${held.push(parts) - 1}"></${holder}>`;
  const marked = withShortcodes(html, (shortcode) => {
    const parts = partsOfShortcode(shortcode, around);
    return parts ? hold(parts) : htmlOfShortcode(shortcode);
  });
  return readMarked(marked, options, held, found, 0);
}

function readMarked(
  html: string,
  { typedNewlines = false, own, standsAlone }: HtmlOptions,
  held: readonly PostPart[][],
  found: Found,
  depth: number,
): PostPart[] {
  const inner = (inside: string) => readMarked(inside, { typedNewlines }, held, found, depth + 1);
  const parts = contentFromHtml<PostPart>(html, {
    typedNewlines,
    ...(standsAlone && { standsAlone }),
    own: (element) =>
      headingAt(element, found) ??
      heldBy(element, held) ??
      own?.(element) ??
      (depth < deepest ? ownElement(element, inner) : undefined),
    note: (element) => noteAt(element, found),
  });
  return parts.map(numbered).flatMap(linesWithEmbeds);
}

const holder = 'tessera-part';

function heldBy({ tag, attribute }: HtmlElement, held: readonly PostPart[][]): PostPart[] | undefined {
  return tag === holder ? (held[Number(attribute('data-part'))] ?? []) : undefined;
}

/** Notes a heading down, and leaves it to the usual reading. */
function headingAt({ tag, attribute, text }: HtmlElement, { headings }: Found): undefined {
  const id = /^h[1-6]$/.test(tag) ? attribute('id') : undefined;
  if (id && !headings.has(id)) headings.set(id, text().replace(/\s+/g, ' ').trim());
}

/** A figure of a caption, an address alone of an embed. */
function htmlOfShortcode(shortcode: Shortcode): string | undefined {
  if (shortcode.name !== 'embed') return figureOf(shortcode);
  const address = addressOfEmbed(shortcode);
  return address === null ? undefined : `<p>${escaped(embedFrom(address) ?? address)}</p>`;
}

/** `[caption …]<img …> Words[/caption]`, and the older form with the words in `caption="…"`. */
function figureOf({ inside, attributes }: Shortcode): string | undefined {
  const [, picture, words = ''] = /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(inside) ?? [];
  if (!picture) return undefined;
  return `<figure>${picture}<figcaption>${words.trim() || (attributes['caption'] ?? '')}</figcaption></figure>`;
}

/** `<sup data-fn="id" class="fn">`, as the block editor marks the place of a note. */
function noteAt({ tag, attribute }: HtmlElement, { notes }: Found): readonly RichTextNode[] | undefined {
  const id = tag === 'sup' ? attribute('data-fn') : undefined;
  const note = id === undefined ? undefined : notes.get(id);
  if (note) notes.delete(id!);
  return note;
}

/** The editor marks pictures of its library by `wp-image-<number>`. */
function numbered(part: ContentPart | PostPart): PostPart {
  if (part.type !== 'image') return part;
  const { classes = [], ...picture } = part;
  const number = classes.flatMap((name) => /^wp-image-(\d{1,15})$/.exec(name)?.[1] ?? []).map(Number)[0];
  return number === undefined ? picture : { ...picture, attachment: number };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
