import { expect, it } from 'vitest';
import { coloursOf, contrast, paletteOf, paperOf } from './colours';

const accents = [null, '#ffff00', '#000000', '#ffffff', '#808080', '#0a3d62', '#ff0055', '#00ff00', '#767676'];
const papers = ['warm', 'white', 'cool'] as const;
const all = accents.flatMap((accent) =>
  papers.flatMap((paper) => (['light', 'dark'] as const).map((scheme) => [accent, paper, scheme] as const)),
);

it.each(all)('with %s on %s paper, %s, all words are readable', (accent, paper, scheme) => {
  const palette = paletteOf({ accent, paper }, scheme);
  for (const ground of [palette.paper, palette.raised]) {
    expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.soft, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.accent, ground)).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(palette['on-fill'], palette.fill)).toBeGreaterThanOrEqual(4.5);
});

it('who asks the system for more contrast gets 7 to 1 in the accent, too', () => {
  for (const [accent, paper, scheme] of all) {
    const palette = paletteOf({ accent, paper }, scheme, 7);
    expect(contrast(palette.accent, palette.paper)).toBeGreaterThanOrEqual(7);
  }
});

it('a colour that is read well on the paper stays as it was chosen', () => {
  expect(coloursOf({ accent: '#0a3d62', paper: 'white' })).toContain(
    '--accent:#0a3d62;--fill:#0a3d62;--on-fill:#ffffff',
  );
});

it('the bars of the browser take the colour of the paper', () => {
  expect(paperOf({ accent: null, paper: 'white' }).light).toBe('#ffffff');
  for (const paper of papers)
    for (const colour of Object.values(paperOf({ accent: null, paper }))) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
});
