/** Somebody whose things can be shown on a page. */
export interface EmbedProvider {
  readonly name: string;
  /** Addresses that show one thing; the first group is its id there. */
  readonly patterns: readonly RegExp[];
  /** The address for visitors, made from the id, so that nothing else of what was pasted goes along. */
  readonly address: (id: string) => string;
}

/** The providers of the embed block. Nothing of theirs is loaded with a page. */
export const embedProviders: readonly EmbedProvider[] = [
  {
    name: 'YouTube',
    patterns: [
      /^https:\/\/(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)([\w-]{11})(?![\w-])/,
      /^https:\/\/youtu\.be\/([\w-]{11})(?![\w-])/,
    ],
    address: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'Vimeo',
    patterns: [/^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/|channels\/[\w-]+\/)?(\d{1,12})(?!\d)/],
    address: (id) => `https://vimeo.com/${id}`,
  },
  {
    name: 'Dailymotion',
    patterns: [
      /^https:\/\/(?:www\.)?dailymotion\.com\/(?:embed\/)?video\/([a-zA-Z0-9]{5,12})(?![a-zA-Z0-9])/,
      /^https:\/\/dai\.ly\/([a-zA-Z0-9]{5,12})(?![a-zA-Z0-9])/,
    ],
    address: (id) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    name: 'TED',
    patterns: [/^https:\/\/(?:www\.|embed\.)?ted\.com\/talks\/([\w]{3,200})(?!\w)/],
    address: (id) => `https://www.ted.com/talks/${id}`,
  },
  {
    name: 'SoundCloud',
    patterns: [/^https:\/\/(?:www\.|m\.)?soundcloud\.com\/([\w-]{2,60}\/(?:sets\/)?[\w-]{1,200})(?![\w-])/],
    address: (id) => `https://soundcloud.com/${id}`,
  },
  {
    name: 'Spotify',
    patterns: [
      /^https:\/\/open\.spotify\.com\/(?:intl-[a-z]{2}\/)?(?:embed\/)?((?:track|album|playlist|episode|show|artist)\/[a-zA-Z0-9]{22})(?![a-zA-Z0-9])/,
    ],
    address: (id) => `https://open.spotify.com/${id}`,
  },
  {
    name: 'OpenStreetMap',
    patterns: [/^https:\/\/(?:www\.)?openstreetmap\.org\/((?:node|way|relation)\/\d{1,12})(?!\d)/],
    address: (id) => `https://www.openstreetmap.org/${id}`,
  },
  {
    name: 'CodePen',
    patterns: [/^https:\/\/codepen\.io\/([\w-]{1,60}\/(?:pen|full|embed|details)\/[a-zA-Z]{4,12})(?![a-zA-Z])/],
    address: (id) => `https://codepen.io/${id.replace(/\/(?:full|embed|details)\//, '/pen/')}`,
  },
  {
    name: 'Mastodon',
    patterns: [
      /^https:\/\/((?:mastodon\.social|mastodon\.online|mas\.to|chaos\.social|fosstodon\.org)\/@[\w.]{1,60}\/\d{5,30})(?!\d)/,
    ],
    address: (id) => `https://${id}`,
  },
];

/** What an address shows, and where; null for one of nobody that is known. */
export function embedOf(url: string): { readonly provider: string; readonly href: string } | null {
  for (const { name, patterns, address } of embedProviders) {
    for (const pattern of patterns) {
      const id = pattern.exec(url)?.[1];
      if (id) return { provider: name, href: address(id) };
    }
  }
  return null;
}
