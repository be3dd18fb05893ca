import type { Page } from '@playwright/test';
import { expect, expectAccessible, test, watchForFaults } from './product/test';
import { wholeSite } from './theme/site';
import { faultsIn } from './theme/valid';

const widths = [1440, 820, 390];

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

test('a visitor searches the site: in its header, while typing, by what it is narrowed down to, and without script', async ({
  api,
  browser,
  page,
  product,
}, testInfo) => {
  test.setTimeout(300_000);
  await wholeSite(api);
  const watched = watchForFaults(page);

  for (const [name, address] of Object.entries({
    empty: '/search',
    found: '/search?q=gold',
    narrowed: '/search?q=gold&type=content.article&term=gold',
    nothing: '/search?q=golden+hamer',
  })) {
    expect(await faultsIn(await (await api.get(address)).text())).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        expect(await isTooWide(page), `${address} at ${width}`).toBe(false);
        await page.screenshot({ path: testInfo.outputPath(`${name}-${width}-${colorScheme}.png`), fullPage: true });
        if (width !== 820) await expectAccessible(page);
      }
    }
  }

  // In the header of a phone, with the keyboard alone.
  await page.goto('/journal');
  await page.locator('.finder > summary').press('Enter');
  await page.screenshot({ path: testInfo.outputPath('header-390.png') });
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Search this site' }).fill('hammer');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search?q=hammer');
  await expect(page.getByRole('heading', { name: 'What the hammer knows' })).toBeVisible();

  for (const width of [1440, 820]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/journal');
    await page.screenshot({ path: testInfo.outputPath(`header-${width}.png`) });
  }

  // Pages are offered while typing, and chosen by the arrows.
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/search');
  const field = page.getByRole('combobox', { name: 'Search this site' });
  await field.pressSequentially('venet');
  await expect(page.getByRole('option')).toHaveText([/^Venetian gold/]);
  await field.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await page.screenshot({ path: testInfo.outputPath('suggestions-1440.png') });
  await expectAccessible(page);
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Venetian gold');

  // A slip, then a kind of page.
  await page.goto('/search?q=hamer');
  await page.getByRole('link', { name: 'hammer', exact: true }).click();
  await expect(page.getByText('for “hammer”')).toBeVisible();
  await page.goto('/search?q=workshop');
  await page.getByText('Kind of page').click();
  await page.getByRole('link', { name: 'Page', exact: true }).click();
  await expect(page).toHaveURL(/type=content\.standard/);
  await page.getByRole('link', { name: /Page – take away/ }).click();
  await expect(page).toHaveURL('/search?q=workshop');
  expect(watched.faults).toEqual([]);

  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: product.url });
  const quiet = await plain.newPage();
  await quiet.goto('/');
  await quiet.getByRole('searchbox', { name: 'Search this site' }).fill('"never still"');
  await quiet.keyboard.press('Enter');
  await expect(quiet.locator('mark').first()).toHaveText('never');
  await plain.close();
});
