/**
 * Turns caption shortcodes of classic WordPress content into the figures they stand for:
 * `[caption …]<img …> Words[/caption]`, and the older form with the words in `caption="…"`. Escaped ones (`[[caption]]`) and
 * those without a picture stay as they are.
 */
export function withFigures(content: string): string {
  const pieces: string[] = [];
  let written = 0;
  let at = 0;
  for (let open = nextOpening(content, at); open; open = nextOpening(content, at)) {
    const closing = content.indexOf(`[/${open.name}]`, open.end);
    if (closing < 0) break;
    const figure = figureOf(content.slice(open.end, closing), open.attributes);
    at = figure ? closing + open.name.length + 3 : open.end;
    if (!figure) continue;
    pieces.push(content.slice(written, open.start), figure);
    written = at;
  }
  return [...pieces, content.slice(written)].join('');
}

interface Opening {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly attributes: string;
}

function nextOpening(content: string, from: number): Opening | undefined {
  const opening = /(?<!\[)\[(caption|wp_caption)\b([^\]]{0,2000})\]/g;
  opening.lastIndex = from;
  const match = opening.exec(content);
  return match ? { start: match.index, end: opening.lastIndex, name: match[1]!, attributes: match[2]! } : undefined;
}

function figureOf(inside: string, attributes: string): string | undefined {
  const [, picture, words = ''] = /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(inside) ?? [];
  if (!picture) return undefined;
  const caption = words.trim() || /\bcaption=(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean) || '';
  return `<figure>${picture}<figcaption>${caption}</figcaption></figure>`;
}
