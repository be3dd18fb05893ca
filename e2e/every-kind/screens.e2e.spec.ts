import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { root } from '../product/product';
import { watchForFaults } from '../product/test';
import { expect, test } from './example';
import { screens } from './screens';
import { makeScreensWorld } from './screens-world';

/** Where the pictures are for whoever wants to look at them. */
const pictures = join(root, 'dist/screenshots');

/** Sizes in pixels. The middle one is arranged as the others are, so that there only its width is looked at. */
const sizes = [
  { width: 1440, height: 900, isWhole: true },
  { width: 820, height: 1100, isWhole: false },
  { width: 390, height: 844, isWhole: true },
] as const;

test('every screen is sound at every size, in light and in dark', async ({ ownerPage: page, api, around }) => {
  test.skip(process.env['SCREENS'] === undefined, 'It takes many minutes; SCREENS=1 asks for it.');
  test.setTimeout(1_800_000);
  mkdirSync(pictures, { recursive: true });
  const { faults } = watchForFaults(page);
  const world = await makeScreensWorld(api, around);
  // What was typed on the way here may be lost.
  page.on('dialog', (dialog) => void dialog.accept());
  const found: string[] = [];
  for (const { width, height, isWhole } of sizes) {
    await page.setViewportSize({ width, height });
    for (const { name, open } of screens(world)) {
      const note = (all: readonly string[]) => found.push(...all.map((what) => `${name} at ${width} px: ${what}`));
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await test.step(`${name} at ${width} px`, async () => {
        await open(page);
        await settled(page);
        note(await sideways(page));
        if (isWhole) note(await seriousFaults(page, 'everything'));
        await page.screenshot({ path: join(pictures, `${name}-${width}-light.png`) });
        if (!isWhole) return;
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
        note(await seriousFaults(page, 'contrast'));
        await page.screenshot({ path: join(pictures, `${name}-${width}-dark.png`) });
      });
    }
  }
  expect(found).toEqual([]);
  expect(faults).toEqual([]);
});

/** Until nothing is waited for any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[aria-busy=true]:not(button), tessera-skeleton')).toHaveCount(0);
}

/** Whether the screen as a whole scrolls sideways. */
async function sideways(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const content = document.querySelector('#content');
    return scrollWidth > clientWidth || (content !== null && content.scrollWidth > content.clientWidth);
  });
  return wide ? ['scrolls sideways'] : [];
}

/** What axe finds serious; the theme changes colours alone, so that a second look is for their contrast. */
async function seriousFaults(page: Page, what: 'everything' | 'contrast'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (what === 'contrast') axe.withRules(['color-contrast']);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
