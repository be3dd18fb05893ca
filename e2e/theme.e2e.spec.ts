import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, watchForFaults } from './product/test';
import { wholeSite } from './theme/site';

const widths = { light: [1440, 820, 390], dark: [1440, 390] };

/** Whether anything makes the page wider than the window. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test('every page and block stands its ground on all screens, by day and by night, for every reader', async ({
  api,
  page,
}, testInfo) => {
  test.setTimeout(600_000);
  const watched = watchForFaults(page);
  const { addresses } = await wholeSite(api);
  for (const address of addresses) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths[colorScheme]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        expect(await isTooWide(page), `${address} at ${width}`).toBe(false);
        const name = `${address.slice(1).replaceAll('/', '-') || 'home'}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: testInfo.outputPath(name), fullPage: true });
        if (width === (colorScheme === 'light' ? 1440 : 390)) await expectAccessible(page);
      }
    }
  }
  expect(watched.faults).toEqual([]);
});
