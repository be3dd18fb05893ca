import type { PostAround } from './reader';
import { httpAddress } from './addresses';
import type { PlayedPart, PostPart } from './parts';
import type { Shortcode } from './shortcodes';

/** The parts that a shortcode other than a caption stands for; undefined where it says too little, so that it stays text. */
export function partsOfShortcode(shortcode: Shortcode, around: PostAround): PostPart[] | undefined {
  switch (shortcode.name) {
    case 'gallery':
      return gallery(shortcode, around);
    case 'audio':
      return played('audio', shortcode, ['src', 'mp3', 'm4a', 'ogg', 'wav', 'flac', 'wma']);
    case 'video':
      return played('video', shortcode, ['src', 'mp4', 'm4v', 'webm', 'ogv', 'flv', 'wmv', 'mov']);
    case 'playlist':
      return playlist(shortcode);
    default:
      return undefined;
  }
}

/** The address that an embed shortcode shows. */
export function addressOfEmbed({ inside, attributes, values }: Shortcode): string | null {
  return httpAddress((inside || attributes['src'] || values[0])?.replace(/&(?:amp|#0?38);/g, '&'));
}

/**
 * `ids` and `include` name pictures in their order; without them it shows those attached to the post, in the order that was
 * asked for as far as an export tells.
 */
function gallery({ attributes }: Shortcode, around: PostAround): PostPart[] | undefined {
  const named = numbersIn(attributes['ids'] ?? attributes['include']);
  const excluded = numbersIn(attributes['exclude']);
  const of = Number.parseInt(attributes['id'] ?? '', 10);
  const attached = around.attached?.(Number.isNaN(of) ? null : of) ?? [];
  const all = named.length > 0 ? named : attached.filter((id) => !excluded.includes(id));
  if (all.length === 0) return undefined;
  const ordered = attributes['orderby']?.toLowerCase() === 'id' ? all.toSorted((a, b) => a - b) : all;
  const isReversed = attributes['order']?.toUpperCase() === 'DESC' && named.length === 0;
  const columns = Number.parseInt(attributes['columns'] ?? '3', 10) || 3;
  return [
    {
      type: 'gallery',
      pictures: (isReversed ? ordered.toReversed() : ordered).map((attachment) => ({ type: 'picture-of', attachment })),
      columns,
      caption: '',
      size: 'content',
    },
  ];
}

function played(
  type: PlayedPart['type'],
  { attributes, values, inside }: Shortcode,
  names: readonly string[],
): PostPart[] | undefined {
  const src = [...names.map((name) => attributes[name]), ...values, inside].map(httpAddress).find(Boolean);
  if (!src) return undefined;
  const poster = httpAddress(attributes['poster']);
  return [{ ...silent, type, src, attachment: null, poster }];
}

function playlist({ attributes }: Shortcode): PostPart[] | undefined {
  const type = attributes['type'] === 'video' ? 'video' : 'audio';
  const named = numbersIn(attributes['ids'] ?? attributes['include']);
  return named.length > 0
    ? named.map((attachment): PostPart => ({ ...silent, type, src: null, attachment }))
    : undefined;
}

const silent = { caption: '', title: '', size: 'content', poster: null, subtitles: null } as const;

function numbersIn(list: string | undefined): number[] {
  return (list?.match(/\d{1,15}/g) ?? []).map(Number).filter((number) => number > 0);
}
