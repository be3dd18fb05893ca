import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './product/test';
import { wholeSite } from './theme/site';

/** Opens the palette with the keyboard and types. */
async function look(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(text);
}

test('an editor finds pages by what they say, pictures and records, with the keyboard alone', async ({
  ownerPage: page,
  api,
}, testInfo) => {
  test.setTimeout(180_000);
  await wholeSite(api);
  const { data: sites } = (await (await api.get('/api/v1/sites')).json()) as { data: { home: string }[] };
  const draft = { parent: sites[0]!.home, type: 'content.standard', title: 'Goldfish in a draft' };
  expect((await api.post('/api/v1/pages', { data: draft })).ok()).toBe(true);
  await page.goto('/admin/');
  await expect(page.getByRole('navigation').first()).toBeVisible();

  // Drafts by their title, published pages by their text, records by their name, each beneath its heading.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await look(page, 'gold');
      const pages = page.getByRole('group', { name: 'Pages' });
      await expect(pages.getByRole('option', { name: /Goldfish in a draft/ })).toBeVisible();
      await expect(pages.getByRole('option', { name: /Seven tiles/ })).toBeAttached();
      await expect(page.getByRole('group', { name: 'Tags' }).getByRole('option', { name: /Gold/ })).toBeAttached();
      await page.screenshot({ path: testInfo.outputPath(`palette-${width}-${colorScheme}.png`) });
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
  }

  await page.setViewportSize({ width: 1440, height: 900 });
  await look(page, 'programme');
  await expect(
    page.getByRole('group', { name: 'Media' }).getByRole('option', { name: /programme\.pdf/ }),
  ).toBeVisible();
  for (let steps = 0; steps < 20; steps++) {
    if ((await page.getByRole('option', { selected: true }).textContent())?.includes('programme.pdf')) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/media\?asset=/);
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('programme.pdf');
});
