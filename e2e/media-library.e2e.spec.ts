import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test, watchForFaults } from './product/test';
import { mosaicPicture } from './walk/picture';

const folder = mkdtempSync(join(tmpdir(), 'tessera-library-'));
const written = (name: string, bytes: string | Buffer) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const shots = process.env['SCREENSHOTS'];

test('a library is filled, put in order, described, searched and cleaned up', async ({ ownerPage: page, api }) => {
  const { faults } = watchForFaults(page);
  await page.goto('/admin/media');
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await looked(page, 'empty');

  await page
    .locator('input[type=file][multiple]')
    .setInputFiles([
      written('Mosaic.png', mosaicPicture()),
      written(
        'Logo.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><path d="M0 0h40v30z" fill="#456"/></svg>',
      ),
      written('Price list of a rather long name for the year.pdf', `%PDF-1.7\n${'x'.repeat(4000)}`),
      written('Not what it says.pdf', '<html><script>alert(1)</script></html>'),
    ]);
  const uploads = page.getByRole('region', { name: 'Uploads' });
  await expect(uploads.getByRole('status')).toHaveText('1 of 4 files did not arrive');
  await expect(uploads).toContainText('This is no PDF file, although its name says so.');
  await looked(page, 'uploaded');
  await uploads.getByRole('button', { name: 'Close' }).click();
  const tile = (name: string): Locator => page.getByRole('button', { name: new RegExp(`^${name}`) });
  await expect(tile('Mosaic.png')).toBeVisible();

  await tile('Mosaic.png').click();
  const details = page.getByRole('region', { name: 'Mosaic.png' });
  await details.getByLabel('Alternative text').fill('Tiles of many colours');
  await details.getByLabel('Alternative text').blur();
  await expect(details).toContainText('Saved');
  const left = details.getByLabel('From the left');
  await left.focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft');
  await expect(details.getByText('40 %')).toBeVisible();
  await expect(details.getByRole('button', { name: 'Back to the middle' })).toBeVisible();
  await expect(details).toContainText('Nothing yet.');
  const { data } = (await (await api.get('/api/v1/media?search=Mosaic')).json()) as {
    data: { id: string; alt: string; focus: unknown; url: string }[];
  };
  expect(data[0]).toMatchObject({ alt: 'Tiles of many colours', focus: { x: 40, y: 50 } });
  const crop = await api.get(data[0]!.url.replace(/\d+\.webp$/, '400-1x1.webp'));
  expect(crop.headers()['content-type']).toBe('image/webp');
  await looked(page, 'details');
  await details.getByRole('button', { name: 'Close' }).click();

  // By keyboard alone: from tile to tile, chosen by x, moved by a dialog.
  await page.getByRole('button', { name: 'New folder', exact: true }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Press');
  await page.getByRole('button', { name: 'Make folder' }).click();
  await expect(page.getByRole('heading', { name: 'Press', exact: true })).toBeVisible();
  await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'All' }).click();
  await page.getByLabel('Order').selectOption('By name');
  await expect(page.getByRole('list', { name: 'Pictures and files' }).getByRole('listitem').first()).toContainText(
    'Logo',
  );
  await tile('Mosaic.png').focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Home');
  await page.keyboard.press('x');
  const chosen = page.getByRole('region', { name: 'Chosen pictures and files' });
  await expect(chosen.getByRole('status')).toHaveText('2 chosen');
  await looked(page, 'chosen');
  await chosen.getByRole('button', { name: 'Move…' }).click();
  await page.getByLabel('Into').selectOption({ label: 'Press' });
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(page.getByText('Moved 2 pictures and files to Press.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Press', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Pictures and files' }).getByRole('listitem')).toHaveCount(2);

  await page.goto('/admin/media');
  await page.getByLabel('Look').getByText('List').click();
  await looked(page, 'list');
  await page.getByLabel('Search name').fill('price');
  await expect(page.getByRole('list', { name: 'Pictures and files' }).getByRole('listitem')).toHaveCount(1);
  await tile('Price list').click();
  const file = page.getByRole('region', { name: /^Price list/ });
  await file.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByRole('dialog')).toContainText('Nothing uses it.');
  await page.getByRole('button', { name: 'Move to trash' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByLabel('Search name').fill('');
  await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Trash' }).click();
  await expect(tile('Price list')).toBeVisible();
  await tile('Price list').focus();
  await page.keyboard.press('x');
  await chosen.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('without a pointer a picture is turned to what matters in it, and put into a folder', async ({
  ownerPage: page,
  api,
}) => {
  const made = async (path: string, data: unknown, type = 'application/json') =>
    (await (await api.post(`/api/v1/media/${path}`, { data, headers: { 'content-type': type } })).json()) as {
      id: string;
    };
  const { id } = await made('images?name=By%20keys.png', mosaicPicture(), 'application/octet-stream');
  await made('folders', { name: 'Kept by keys' });
  const read = async () =>
    (await (await api.get(`/api/v1/media/${id}`)).json()) as { folder: string | null; focus: unknown };
  const keys = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  await page.goto('/admin/media');
  const tile = page.locator(`button[data-id="${id}"]`);
  await expect(tile).toBeVisible();

  await tabTo(page, page.getByRole('list', { name: 'Pictures and files' }).locator('button[tabindex="0"]'));
  await page.keyboard.press('Home');
  for (let step = 0; step < 20 && !(await isFocused(tile)); step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'By keys.png' });
  await tabTo(page, details.getByLabel('From the left'));
  await keys('ArrowLeft', 10);
  await tabTo(page, details.getByLabel('From the top'));
  await keys('ArrowUp', 20);
  await expect.poll(async () => (await read()).focus).toEqual({ x: 40, y: 70 });

  await tabTo(page, details.getByRole('button', { name: 'Move…' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Move “By keys.png”' });
  await tabTo(page, dialog.getByLabel('Into'));
  await page.keyboard.type('Kept');
  await tabTo(page, dialog.getByRole('button', { name: 'Move', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await read()).folder).not.toBeNull();
  // One goes on where one was.
  await expect(details.getByRole('button', { name: 'Move…' })).toBeFocused();
  await expect(details).toContainText('Kept by keys');
});

const isFocused = (at: Locator) => at.evaluate((element) => element === document.activeElement);

/** By Tab alone, as far as it takes; where it is not reached, the test fails. */
async function tabTo(page: Page, at: Locator): Promise<void> {
  await expect(at).toBeVisible();
  for (let step = 0; step < 80 && !(await isFocused(at)); step++) await page.keyboard.press('Tab');
  await expect(at).toBeFocused();
}

/** On three widths, in light and dark, without serious findings; kept as pictures where `SCREENSHOTS` names a folder. */
async function looked(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1440, 820, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(250);
      if (shots) await page.screenshot({ path: join(shots, `${name}-${width}-${colorScheme}.png`) });
      if (width !== 820) await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `${name} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1440, height: 900 });
}
