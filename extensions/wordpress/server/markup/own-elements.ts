import type { HtmlElement } from '@tessera/content/server';
import { httpAddress } from './addresses';
import { embed, embedFrom } from './embeds';
import { noted, type PlayedPart, type PostPart } from './parts';
import { linkLine, plainOf } from './texts';

/** Reads what is a part of its own wherever it stands; undefined for all other elements. `read` reads HTML inside. */
export function ownElement(element: HtmlElement, read: (html: string) => PostPart[]): PostPart[] | undefined {
  switch (element.tag) {
    case 'iframe':
    case 'embed':
    case 'object':
      return frame(element);
    case 'audio':
    case 'video':
      return [played(element, element.tag)];
    case 'details':
      return details(element, read);
    default:
      return undefined;
  }
}

/** Something that is played, without its caption. */
export function played(element: HtmlElement, type: PlayedPart['type']): PlayedPart {
  const given = [element, ...element.within('source')].map((each) => httpAddress(each.attribute('src')));
  const track = element
    .within('track')
    .find(
      (each) => /^(?:subtitles|captions)?$/.test(each.attribute('kind') ?? '') && httpAddress(each.attribute('src')),
    );
  return {
    type,
    src: given.find(Boolean) ?? null,
    attachment: null,
    caption: '',
    title: '',
    size: 'content',
    poster: httpAddress(element.attribute('poster')),
    subtitles: track
      ? { src: httpAddress(track.attribute('src'))!, language: track.attribute('srclang')?.slice(0, 35) ?? '' }
      : null,
  };
}

/** What the embed block knows, else a link to it. */
function frame(element: HtmlElement): PostPart[] {
  const params = element.within('param', 'embed').map((each) => each.attribute('value') ?? each.attribute('src'));
  const given = [element.attribute('src'), element.attribute('data'), element.attribute('data-src'), ...params];
  const addresses = given.map(httpAddress).filter((address) => address !== null);
  const known = addresses.map(embedFrom).find(Boolean);
  const title = (element.attribute('title') ?? '').replace(/\s+/g, ' ').trim().slice(0, 300).toWellFormed();
  if (known) return [embed(known, { title })];
  const address = addresses.find((each) => /^https?:/i.test(each));
  const why = 'What stood in a frame came in as a link, since nothing of other houses is loaded with a page.';
  return address ? [linkLine(address, title || address), noted(`html ${element.tag}`, why, address)] : [];
}

function details(element: HtmlElement, read: (html: string) => PostPart[]): PostPart[] | undefined {
  const [summary] = element.within('summary');
  const words = summary ? plainOf(read(summary.inner())) : '';
  if (words === '' || words.length > 300) return undefined;
  return [
    {
      type: 'details',
      summary: words,
      isOpen: element.attribute('open') !== undefined,
      parts: read(element.inner('summary')),
    },
  ];
}
