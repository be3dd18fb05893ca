import type { SiteFacts } from '@tessera/templates/server';
import { ColorSpace, contrastWCAG21, OKLCH, sRGB, serialize, to, toGamut } from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

type Scheme = 'light' | 'dark';
type Oklch = readonly [lightness: number, chroma: number, hue: number];
type Looks = Pick<SiteFacts, 'accent' | 'paper'>;

/** The neutral steps as lightness and chroma; the tone of the paper tints them. */
const steps = {
  light: {
    paper: [0.986, 0.004],
    raised: [0.958, 0.007],
    line: [0.885, 0.009],
    ink: [0.235, 0.012],
    soft: [0.455, 0.014],
  },
  dark: { paper: [0.195, 0.008], raised: [0.245, 0.01], line: [0.36, 0.012], ink: [0.93, 0.008], soft: [0.765, 0.012] },
} as const;

const papers = {
  warm: { hue: 72, tint: 1, lift: 0 },
  // A white sheet is white; by night it is a plain grey.
  white: { hue: 72, tint: 0, lift: 0.014 },
  cool: { hue: 250, tint: 1.3, lift: 0 },
} as const;

/** The theme's own accent: the red of a roof tile, by day and by night. */
const tile: Readonly<Record<Scheme, Oklch>> = { light: [0.495, 0.145, 34], dark: [0.775, 0.115, 48] };

/** Rules for the colours of a site, as its settings ask: words in its accent are readable on its paper, and words on its accent too. */
export function coloursOf(looks: Looks): string {
  const rules = (scheme: Scheme, least: number) =>
    Object.entries(paletteOf(looks, scheme, least))
      .map(([name, colour]) => `--${name}:${css(colour)}`)
      .join(';');
  const accent = (scheme: Scheme) => `--accent:${css(paletteOf(looks, scheme, 7).accent)}`;
  const dark = '(prefers-color-scheme:dark)';
  const more = '(prefers-contrast:more)';
  return (
    `@media screen{:root{${rules('light', 4.5)}}}@media screen and ${dark}{:root{${rules('dark', 4.5)}}}` +
    `@media screen and ${more}{:root{--line:var(--soft);--soft:var(--ink);${accent('light')}}}` +
    `@media screen and ${more} and ${dark}{:root{${accent('dark')}}}`
  );
}

/** The colour of the paper for the browser's own bars, as `#rrggbb`. */
export function paperOf({ paper }: Looks): Readonly<Record<Scheme, string>> {
  const hex = (scheme: Scheme) =>
    serialize(to(colour(neutral(paper, scheme, 'paper')), sRGB), { format: 'hex', collapse: false });
  return { light: hex('light'), dark: hex('dark') };
}

/** All colours of one scheme. `least` is the contrast that words in the accent have on the paper and on what is raised from it (WCAG 2.1). */
export function paletteOf({ accent, paper }: Looks, scheme: Scheme, least = 4.5): Readonly<Record<ColourName, Oklch>> {
  const step = (name: keyof (typeof steps)[Scheme]) => neutral(paper, scheme, name);
  const fill = accent === null ? tile[scheme] : oklchOf(accent);
  return {
    paper: step('paper'),
    raised: step('raised'),
    line: step('line'),
    ink: step('ink'),
    soft: step('soft'),
    accent: readable(fill, step('raised'), scheme, least),
    fill,
    'on-fill': contrast(white, fill) >= 4.5 ? white : black,
  };
}

type ColourName = 'paper' | 'raised' | 'line' | 'ink' | 'soft' | 'accent' | 'fill' | 'on-fill';

const white: Oklch = [1, 0, 0];
// One of the two has 4.5 : 1 on every colour there is.
const black: Oklch = [0, 0, 0];

function neutral(paper: Looks['paper'], scheme: Scheme, name: keyof (typeof steps)[Scheme]): Oklch {
  const { hue, tint, lift } = papers[paper];
  const [lightness, chroma] = steps[scheme][name];
  const isGround = scheme === 'light' && (name === 'paper' || name === 'raised');
  return [isGround ? lightness + lift : lightness, chroma * tint, hue];
}

/** The colour itself where it is read well on the ground, else the nearest darker one by day, the nearest lighter one by night. */
function readable([lightness, chroma, hue]: Oklch, ground: Oklch, scheme: Scheme, least: number): Oklch {
  const step = scheme === 'light' ? -0.01 : 0.01;
  for (let l = lightness; l >= 0 && l <= 1; l += step) {
    const tried: Oklch = [l, chroma, hue];
    if (contrast(tried, ground) >= least) return tried;
  }
  return scheme === 'light' ? black : white;
}

/** As screens show them: what sRGB has not is brought into it first. */
export function contrast(one: Oklch, other: Oklch): number {
  return contrastWCAG21(colour(one), colour(other));
}

function colour([l, c, h]: Oklch) {
  return toGamut({ space: OKLCH, coords: [l, c, h], alpha: 1 }, { space: sRGB });
}

function oklchOf(hex: string): Oklch {
  const [l, c, h] = to(hex, OKLCH).coords;
  return [l ?? 0, c ?? 0, h ?? 0];
}

function css(oklch: Oklch): string {
  return serialize(to(colour(oklch), sRGB), { format: 'hex', collapse: false });
}
