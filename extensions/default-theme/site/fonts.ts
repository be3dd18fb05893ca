import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import interLatinExt from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import serifItalicLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import serifItalicLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-italic.woff2?inline';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import { type Asset, asset } from '@tessera/templates/server';

interface Face {
  readonly family: string;
  readonly style: 'normal' | 'italic';
  readonly weights: string;
  readonly range: string;
  readonly file: Asset;
}

// The subsets of Google Fonts, as Fontsource ships them.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF';

const serif = { family: 'Source Serif 4', weights: '200 900' };
const sans = { family: 'Inter', weights: '100 900' };

// What every page needs is fetched with the page itself; the rest when a page has such letters.
const faces: readonly Face[] = [
  {
    ...serif,
    style: 'normal',
    range: latin,
    file: asset('source-serif-4-latin.woff2', serifLatin, { preload: 'font' }),
  },
  { ...serif, style: 'normal', range: latinExt, file: asset('source-serif-4-latin-ext.woff2', serifLatinExt) },
  { ...serif, style: 'italic', range: latin, file: asset('source-serif-4-italic-latin.woff2', serifItalicLatin) },
  {
    ...serif,
    style: 'italic',
    range: latinExt,
    file: asset('source-serif-4-italic-latin-ext.woff2', serifItalicLatinExt),
  },
  { ...sans, style: 'normal', range: latin, file: asset('inter-latin.woff2', interLatin, { preload: 'font' }) },
  { ...sans, style: 'normal', range: latinExt, file: asset('inter-latin-ext.woff2', interLatinExt) },
];

/** The files of the theme's two families: Source Serif 4 for text, Inter for headings and what is around it (both OFL 1.1). */
export const fontFiles: readonly Asset[] = faces.map(({ file }) => file);

const files = faces.map(
  ({ family, style, weights, range, file }) =>
    `@font-face{font-family:'${family}';font-style:${style};font-weight:${weights};font-display:swap;src:url(${file.path}) format('woff2');unicode-range:${range}}`,
);

// What most machines have, drawn to the same measure, so that no line moves when the real letters arrive: width from an
// English text of 1,500 characters, heights from the fonts' own tables.
const standIns = [
  "@font-face{font-family:'Serif until loaded';src:local('Times New Roman'),local('Liberation Serif');size-adjust:117.5%;ascent-override:88.2%;descent-override:28.5%;line-gap-override:0%}",
  "@font-face{font-family:'Sans until loaded';src:local('Arial'),local('Liberation Sans');size-adjust:106.7%;ascent-override:90.8%;descent-override:22.6%;line-gap-override:0%}",
];

/** Their `@font-face` rules. */
export const fontFaces = [...files, ...standIns].join('');
