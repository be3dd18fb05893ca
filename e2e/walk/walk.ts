import { type Browser, expect, type Page } from '@playwright/test';
import type { RunningProduct } from '../product/product';
import { expectAccessible, owner, watchForFaults } from '../product/test';
import { mosaicPicture } from './picture';

/** What the walk is about: an export, and one of its posts. */
export interface WalkMaterial {
  readonly file: string;
  readonly title: string;
  /** A heading of that post, which gets a word more. */
  readonly heading: string;
  /** A page to move it beneath. */
  readonly newParent: string;
}

/**
 * The walk: an owner by the link, a real site comes in, one post is edited, previewed, published, read without script,
 * moved and found under its old address.
 */
export async function walk(
  browser: Browser,
  product: RunningProduct,
  { file, title, heading, newParent }: WalkMaterial,
): Promise<void> {
  const context = await browser.newContext({ baseURL: product.url, viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const { faults } = watchForFaults(page);

  await becomeOwner(page, product.ownerLink!);
  await bringIn(page, file);
  await openBySearch(page, title);
  const oldAddress = await addressOf(page);

  await changeHeading(page, heading);
  await addPicture(page);
  await addQuote(page, 'It is the gap that makes the gold.');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await expectAccessible(page);
  await preview(page, `${heading} indeed`);
  await publish(page);
  await readWithoutScript(browser, product.url + oldAddress, { title, heading: `${heading} indeed` });

  await moveBeneath(page, newParent);
  await expect.poll(() => addressOf(page)).not.toBe(oldAddress);
  const newAddress = await addressOf(page);
  const redirected = await fetch(product.url + oldAddress, { redirect: 'manual' });
  expect([redirected.status, redirected.headers.get('location')]).toEqual([301, newAddress]);
  await readWithoutScript(browser, product.url + oldAddress, { title, heading: `${heading} indeed` });

  expect(faults).toEqual([]);
  await context.close();
}

async function becomeOwner(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expectAccessible(page);
  await page.getByLabel('Name', { exact: true }).fill(owner.name);
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Begin here' })).toBeVisible();
}

async function bringIn(page: Page, file: string): Promise<void> {
  await page.getByRole('link', { name: 'Import' }).click();
  await expectAccessible(page);
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('link', { name: 'See the pages' })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
}

async function openBySearch(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'See the pages' }).click();
  await page.getByRole('searchbox', { name: 'Search pages' }).fill(title);
  await page.getByRole('link', { name: title }).first().click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
}

/** Where the page of the open screen is now. */
async function addressOf(page: Page): Promise<string> {
  const id = page.url().split('/').at(-1)!;
  const response = await page.request.get(`/api/v1/pages/${id}`);
  return ((await response.json()) as { path: string }).path;
}

async function changeHeading(page: Page, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading, exact: true }).click();
  await expect(page.locator('[contenteditable=true]:focus')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.type(' indeed');
}

async function addBlock(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a block', exact: true }).click();
  await page.getByRole('combobox', { name: 'What shall stand here?' }).fill(name);
  await page.keyboard.press('Enter');
}

async function addPicture(page: Page): Promise<void> {
  await addBlock(page, 'Picture');
  const chooser = page.waitForEvent('filechooser');
  await page.locator('tessera-block-frame').getByRole('button', { name: 'Choose a file' }).last().click();
  await (await chooser).setFiles({ name: 'mosaic.png', mimeType: 'image/png', buffer: mosaicPicture() });
  await page
    .locator('tessera-block-frame')
    .getByRole('textbox', { name: 'Alternative text' })
    .last()
    .fill('Blue tiles with wide gaps');
}

async function addQuote(page: Page, words: string): Promise<void> {
  await addBlock(page, 'Quote');
  await expect(page.locator('textarea:focus')).toBeVisible();
  await page.keyboard.type(words);
}

async function preview(page: Page, heading: string): Promise<void> {
  await page.getByRole('button', { name: 'Preview' }).click();
  await expect(page.locator('iframe').last()).toHaveAttribute('sandbox', '');
  await expect(page.frameLocator('iframe').last().getByRole('heading', { name: heading })).toBeVisible();
  await page.getByRole('button', { name: 'Close the preview' }).first().click();
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Publish/ }).click();
  await expect(page.getByText('Live at')).toBeVisible();
}

async function readWithoutScript(
  browser: Browser,
  url: string,
  { title, heading }: { readonly title: string; readonly heading: string },
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const visitor = await context.newPage();
  const response = await visitor.goto(url);
  expect(response?.status()).toBe(200);
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(visitor.getByRole('heading', { name: heading })).toBeVisible();
  await expect(visitor.getByText('It is the gap that makes the gold.').last()).toBeVisible();
  const picture = visitor.getByRole('img', { name: 'Blue tiles with wide gaps' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(0);
  expect(await visitor.locator('script:not([type="application/ld+json"]), [style], [id^="b-"]').count()).toBe(0);
  await context.close();
}

async function moveBeneath(page: Page, parent: string): Promise<void> {
  await page.getByRole('button', { name: 'More acts' }).click();
  await page.getByRole('menuitem', { name: 'Move…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox', { name: 'Search pages' }).fill(parent);
  await dialog.getByText(parent, { exact: true }).first().click();
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(dialog).toBeHidden();
}
