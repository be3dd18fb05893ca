import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, watchForFaults } from './product/test';
import { wholeSite } from './theme/site';
import { faultsIn } from './theme/valid';

const widths = { light: [1440, 820, 390], dark: [1440, 390] };

/** Whether anything makes the page wider than the window. */
function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test('every page and block stands its ground on all screens, by day and by night, for every reader', async ({
  api,
  page,
}, testInfo) => {
  const watched = watchForFaults(page);
  const { addresses, site, pages } = await wholeSite(api);
  const faults = async (address: string) =>
    (await faultsIn(await (await api.get(address)).text())).map((fault) => `${address} ${fault}`);
  for (const address of addresses) {
    expect(await faults(address)).toEqual([]);
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

  // As their editors see them, written from right to left, and where one was taken away.
  for (const page of pages) expect(await faults(`/api/v1/pages/${page}/preview`)).toEqual([]);
  const { data } = (await (await api.get(`/api/v1/content/sites/${site}`)).json()) as { data: { version: number } };
  const inArabic = await api.patch(`/api/v1/content/sites/${site}`, {
    data: { locale: 'ar' },
    headers: { 'if-match': `"${data.version}"` },
  });
  expect(inArabic.ok()).toBe(true);
  for (const address of addresses) expect(await faults(address)).toEqual([]);
  await page.goto('/journal');
  expect(await isTooWide(page)).toBe(false);
  await page.screenshot({ path: testInfo.outputPath('journal-arabic.png'), fullPage: true });
  await expectAccessible(page);
  await api.patch(`/api/v1/content/sites/${site}`, {
    data: { locale: 'en' },
    headers: { 'if-match': `"${data.version + 1}"` },
  });
  const last = `/api/v1/pages/${pages.at(-1)!}`;
  const headers = { 'if-match': (await api.get(last)).headers()['etag']! };
  const gone = await api.delete(last, { headers });
  expect(gone.ok(), await gone.text()).toBe(true);
  const response = await api.get('/every-block');
  expect([response.status(), await faultsIn(await response.text())]).toEqual([410, []]);
});
