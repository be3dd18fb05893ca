import { describe, expect, it } from 'vitest';
import tokens from './tokens.css' with { loader: 'text' };

/** What the tokens promise (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11), computed from the sheet itself, in light and in dark. */
describe.each(['light', 'dark'] as const)('colours in %s', (scheme) => {
  const grounds = ['surface', 'surface-sunk', 'surface-raised'];
  const states = ['success', 'warning', 'danger', 'info', 'accent'];

  it.each(grounds)('text stands out 7:1 on %s', (ground) => {
    expect(contrast('text', ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(grounds)('secondary text stands out 4.5:1 on %s', (ground) => {
    expect(contrast('text-secondary', ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('text-faint', ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(states)('%s text stands out 4.5:1 on its wash and on paper', (state) => {
    expect(contrast(`${state}-text`, `${state}-wash`)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(`${state}-text`, 'surface')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['accent', 'accent-hover', 'accent-press', 'danger', 'danger-hover'])(
    'white stands out 4.5:1 on %s',
    (ground) => {
      expect(contrast('on-accent', ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('the edge of a field and the focus ring stand out 3:1', () => {
    for (const ground of ['surface', 'field-fill']) expect(contrast('field-line', ground)).toBeGreaterThanOrEqual(3);
    for (const ground of grounds) expect(contrast('focus', ground)).toBeGreaterThanOrEqual(3);
  });

  function contrast(a: string, b: string): number {
    const [light, dark] = [luminance(colour(a)), luminance(colour(b))].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  function colour(name: string): Oklch {
    const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(tokens)![1]!;
    const other = /^var\(--([\w-]+)\)$/.exec(value);
    if (other) return colour(other[1]!);
    const colours = Array.from(value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g), (match) => match[0]);
    const chosen = colours[scheme === 'light' ? 0 : colours.length - 1]!;
    return Array.from(chosen.matchAll(/[\d.]+/g), Number) as unknown as Oklch;
  }
});

type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** Relative luminance of an OKLCH colour, by way of Oklab (Björn Ottosson, 2020) and linear sRGB, cut to what a screen shows. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const shown = (value: number): number => Math.max(0, Math.min(1, value));
  const red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
