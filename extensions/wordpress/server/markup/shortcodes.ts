/** A shortcode of WordPress: `[name a="1" b=2 c]inside[/name]`. */
export interface Shortcode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Values without a name, in their order. */
  readonly values: readonly string[];
  /** What stands between its two ends; empty where it has one alone. */
  readonly inside: string;
}

/** Those that are understood; all others stay text. */
export const understood = ['caption', 'wp_caption', 'gallery', 'audio', 'video', 'playlist', 'embed'] as const;

const opening = new RegExp(`\\[(\\[?)(${understood.join('|')})(?![\\w-])([^\\]]{0,2000})\\]`, 'y');
const verbatim = /<(pre|code|script|style|textarea|xmp)[\s>]/iy;
/** An address alone may stand between the two ends of those that play something. */
const address = /(\s*(?:https?:\/\/[^\s[\]<>"]{1,2000})?\s*)\[\/(\w+)\]/y;

/**
 * Puts HTML in the place of the shortcodes that are understood; where `read` gives undefined, they stay as they are. Those in
 * tags, comments and code are left alone, escaped ones (`[[gallery]]`) lose the outer brackets, as visitors see them.
 */
export function withShortcodes(html: string, read: (shortcode: Shortcode) => string | undefined): string {
  if (!html.includes('[')) return html;
  const pieces: string[] = [];
  const ends = new Ends(html);
  let written = 0;
  const points = /[[<]/g;
  for (let point = points.exec(html); point; point = points.exec(html)) {
    const start = point.index;
    if (point[0] === '<') {
      points.lastIndex = ends.ofMarkup(start);
      continue;
    }
    const found = shortcodeAt(html, start, ends);
    if (!found) continue;
    const text = found.isEscaped ? html.slice(start + 1, found.end - 1) : read(found.shortcode);
    points.lastIndex = text === undefined ? found.openingEnd : found.end;
    if (text === undefined) continue;
    pieces.push(html.slice(written, start), text);
    written = found.end;
  }
  return written === 0 ? html : [...pieces, html.slice(written)].join('');
}

interface Found {
  readonly shortcode: Shortcode;
  readonly isEscaped: boolean;
  readonly openingEnd: number;
  readonly end: number;
}

function shortcodeAt(html: string, start: number, ends: Ends): Found | undefined {
  opening.lastIndex = start;
  const [whole, escape, name, given] = opening.exec(html) ?? [];
  if (whole === undefined) return undefined;
  const openingEnd = start + whole.length;
  const isSelfClosing = given!.trimEnd().endsWith('/');
  const { inside, end } = isSelfClosing ? { inside: '', end: openingEnd } : restOf(html, name!, openingEnd, ends);
  const isEscaped = escape === '[' && html[end] === ']';
  if (escape === '[' && !isEscaped) return undefined;
  const shortcode = { name: name!, inside, ...valuesOf(given!.replace(/\/\s*$/, '')) };
  return { shortcode, isEscaped, openingEnd, end: isEscaped ? end + 1 : end };
}

/** Captions hold what is captioned; the others an address at most, so that a far `[/audio]` swallows nothing. */
function restOf(html: string, name: string, from: number, ends: Ends): { inside: string; end: number } {
  if (name === 'caption' || name === 'wp_caption') {
    const close = `[/${name}]`;
    const at = ends.next(close, from);
    return at < 0 ? { inside: '', end: from } : { inside: html.slice(from, at), end: at + close.length };
  }
  address.lastIndex = from;
  const [whole, inside, closed] = address.exec(html) ?? [];
  return closed === name ? { inside: inside!.trim(), end: from + whole!.length } : { inside: '', end: from };
}

function valuesOf(given: string): Pick<Shortcode, 'attributes' | 'values'> {
  const attributes: Record<string, string> = {};
  const values: string[] = [];
  const plain = given.replace(/&quot;|&#0?34;|&#x22;|&#82(?:20|21|43);|[“”″]/gi, '"').replaceAll('&amp;', '&');
  for (const [, name, double, single, bare, loneDouble, lone] of plain.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))|"([^"]*)"|(\S+)/g,
  )) {
    if (name) attributes[name.toLowerCase()] = double ?? single ?? bare ?? '';
    else values.push(loneDouble ?? lone ?? '');
  }
  return { attributes, values };
}

/** Finds ends, and looks no second time for one that does not come. */
class Ends {
  readonly #missing = new Set<string>();

  constructor(private readonly html: string) {}

  next(end: string, from: number): number {
    if (this.#missing.has(end)) return -1;
    const at = this.html.indexOf(end, from);
    if (at < 0) this.#missing.add(end);
    return at;
  }

  /** Where the tag, the comment or the element with verbatim text ends that may begin here. */
  ofMarkup(start: number): number {
    if (this.html.startsWith('<!--', start)) return this.behind('-->', start) ?? start + 1;
    if (!/[a-z/!]/i.test(this.html[start + 1] ?? '')) return start + 1;
    verbatim.lastIndex = start;
    const name = verbatim.exec(this.html)?.[1];
    return (name && this.behind(`</${name}`, start)) || (this.behind('>', start) ?? start + 1);
  }

  private behind(end: string, from: number): number | undefined {
    const at = this.next(end, from);
    return at < 0 ? undefined : at + end.length;
  }
}
