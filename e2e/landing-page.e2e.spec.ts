import { mkdirSync } from 'node:fs';
import type { APIRequestContext, Browser, Locator, Page } from '@playwright/test';
import type { RunningProduct } from './product/product';
import { expect, expectAccessible, test, watchForFaults } from './product/test';
import { mosaicPicture } from './walk/picture';

const shots = process.env['SCREENSHOTS'];
const widths = [1440, 820, 390] as const;

test('a new editor makes a landing page, schedules it, and it is there on time', async ({ browser, api, product }) => {
  await articles(api);
  const page = await newEditor(browser, api, product);
  const { faults } = watchForFaults(page);

  const id = await newPage(page, 'Tiles for every house');
  await write(page);
  await columns(page);
  await gallery(page);
  await button(page);
  await block(page, 'articles', 'List of pages');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await looked(page, 'writing');

  await page.getByRole('button', { name: 'Preview', exact: true }).click();
  const preview = page.frameLocator('iframe[title="Preview of the page"]');
  await expect(preview.getByRole('heading', { name: 'Tiles for every house' })).toBeVisible();
  await expect(preview.getByText('First story')).toBeVisible();
  await page.getByRole('button', { name: 'Close the preview' }).first().click();

  await outline(page);
  const link = await shared(page);
  const at = await schedule(page);
  await page.goto('/admin/pages?view=scheduled');
  await expect(page.getByRole('list', { name: 'Scheduled pages' })).toContainText('Tiles for every house');
  await looked(page, 'scheduled');

  const visitor = await (await browser.newContext({ baseURL: product.url })).newPage();
  expect((await visitor.goto('/tiles-for-every-house'))!.status()).toBe(404);
  await visitor.goto(link);
  await expect(visitor.getByText('Preview of a draft.')).toBeVisible();
  await expect(visitor.getByRole('heading', { name: 'Tiles for every house' })).toBeVisible();
  // Nothing runs in it, not even what would look for faults.
  await looked(visitor, 'shared-preview', { isSealed: true });

  // What is written after the plan was made is not published by it.
  await page.goto(`/admin/pages/${id}`);
  await page.getByRole('textbox', { name: 'Title' }).fill('Tiles for every house and garden');
  await expect(page.getByText(/^Saved/)).toBeVisible();

  const status = async () => (await visitor.request.get('/tiles-for-every-house')).status();
  await expect.poll(status, { timeout: 120_000, intervals: [1_000] }).toBe(200);
  expect(Date.now() - at).toBeGreaterThanOrEqual(0);
  expect(Date.now() - at).toBeLessThan(20_000);
  await visitor.goto('/');
  await visitor
    .getByRole('navigation')
    .getByRole('link', { name: 'Tiles for every house', exact: true })
    .first()
    .click();
  await expect(visitor.getByRole('heading', { name: 'Tiles for every house', exact: true, level: 1 })).toBeVisible();
  await expect(visitor.getByRole('main').locator('img')).toHaveCount(3);
  await expect(visitor.getByRole('link', { name: 'Ask us' })).toBeVisible();
  await expect(visitor.getByText('Second story').first()).toBeVisible();
  await expectAccessible(visitor);
  await looked(visitor, 'published', { isSite: true });

  await freshness(page, visitor, api);
  await versions(page);
  expect(faults).toEqual([]);
});

/** Somebody who never was here before, with the rights of publishers. */
async function newEditor(browser: Browser, api: APIRequestContext, product: RunningProduct): Promise<Page> {
  const email = 'nora@example.org';
  const password = 'nobody guesses this mosaic';
  const person = (await (await api.post('/api/v1/users/people', { data: { name: 'Nora New', email } })).json()) as {
    data: { id: string };
  };
  const { data: groups } = (await (await api.get('/api/v1/users/groups')).json()) as {
    data: { id: string; name: string }[];
  };
  const group = groups.find(({ name }) => name === 'Publisher')!;
  await api.post(`/api/v1/users/groups/${group.id}/members`, { data: { person: person.data.id } });
  await product.tessera('set-password', '--email', email, '--password', password);
  const context = await browser.newContext({ baseURL: product.url });
  await context.request.post('/api/v1/session', { data: { email, password }, headers: { origin: product.url } });
  const page = await context.newPage();
  return page;
}

async function articles(api: APIRequestContext): Promise<void> {
  const { data } = (await (await api.get('/api/v1/sites')).json()) as { data: { home: string }[] };
  const make = async (parent: string, type: string, title: string): Promise<string> => {
    const response = await api.post('/api/v1/pages', { data: { parent, type, title } });
    const { id } = (await response.json()) as { id: string };
    await api.post(`/api/v1/pages/${id}/publication`, { headers: { 'if-match': '"1"' } });
    return id;
  };
  const stories = await make(data[0]!.home, 'content.article-index', 'Stories');
  for (const title of ['First story', 'Second story']) await make(stories, 'content.article', title);
}

async function newPage(page: Page, title: string): Promise<string> {
  await page.goto('/admin/pages');
  await page.getByRole('button', { name: 'New page' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Page', { exact: true }).first().click();
  await dialog.getByLabel('Title').fill(title);
  await dialog.getByRole('button', { name: 'Create page' }).click();
  // The dialog has a title too.
  await page.waitForURL(/\/admin\/pages\/[0-9a-f-]{36}/);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  return page.url().split('/').at(-1)!.split('?')[0]!;
}

async function write(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Write, or press / for more' }).click();
  await expect(page.locator('[contenteditable=true]:focus')).toBeVisible();
  await page.keyboard.type('We lay what others only dream of.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('/');
  await page.keyboard.type('side by');
  await looked(page, 'block-menu');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: /^Columns, block/ })).toBeVisible();
}

async function columns(page: Page): Promise<void> {
  const block = page.getByRole('group', { name: /^Columns, block/ });
  for (const [number, words] of ['By hand', 'Since 1907'].entries()) {
    await add(block.getByRole('button', { name: 'Add a block', exact: true }).last(), 'Column');
    const column = block.getByRole('group', { name: new RegExp(`^Column, block ${number + 1}`) });
    await add(column.getByRole('button', { name: 'Add a block', exact: true }), 'Quote');
    await column
      .getByRole('group', { name: /^Quote/ })
      .getByRole('textbox')
      .first()
      .fill(words);
  }
}

/** Several files in one drop, as from a folder of the computer. */
async function gallery(page: Page): Promise<void> {
  await block(page, 'photos', 'Gallery');
  const face = page.locator('tessera-gallery-face');
  const pictures = [0, 0.5, 1].map((warmth) => mosaicPicture({ warmth }).toString('base64'));
  const transfer = await page.evaluateHandle((files) => {
    const carried = new DataTransfer();
    for (const [index, base64] of files.entries()) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      carried.items.add(new File([bytes], `tiles-${index + 1}.png`, { type: 'image/png' }));
    }
    return carried;
  }, pictures);
  await face.dispatchEvent('dragover', { dataTransfer: transfer });
  await face.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(face.getByRole('textbox', { name: 'Caption of picture 3' })).toBeVisible();
  await face.getByRole('textbox', { name: 'Caption of picture 3' }).fill('Warm');
  for (const number of [1, 2, 3])
    await face.getByRole('textbox', { name: `Alternative text of picture ${number}` }).fill(`Tiles, number ${number}`);
  const grip = face.getByRole('button', { name: 'Move picture 3 of 3' });
  await grip.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(face.getByRole('textbox', { name: 'Caption of picture 2' })).toHaveValue('Warm');
  await looked(page, 'gallery');
}

async function button(page: Page): Promise<void> {
  await block(page, 'call to action', 'Buttons');
  const face = page.getByRole('group', { name: /^Buttons, block/ });
  await face.getByRole('button', { name: 'Add button' }).click();
  await face.getByLabel('Label').fill('Ask us');
  await face.getByText('Address', { exact: true }).click();
  await face.getByPlaceholder('https://').fill('/');
}

async function block(page: Page, words: string, label: string): Promise<void> {
  await add(page.locator('tessera-writing-surface > tessera-blocks-editor > button.end'), words);
  await expect(page.getByRole('group', { name: new RegExp(`^${label}, block`) })).toBeVisible();
}

async function add(at: Locator, words: string): Promise<void> {
  await at.click();
  const menu = at.page().getByRole('combobox', { name: 'What shall stand here?' });
  await menu.fill(words);
  await menu.press('Enter');
}

async function outline(page: Page): Promise<void> {
  const panel = page.locator('tessera-outline');
  await page.keyboard.press('ControlOrMeta+.');
  const tabs = page.locator('tessera-page-inspector .tabs');
  await tabs.getByText('Outline').click();
  await expect(panel.getByRole('button', { name: /^Gallery/ })).toBeVisible();
  const last = panel.getByRole('button', { name: /^List of pages/ });
  await last.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(panel.getByRole('status')).toContainText('Now 4 of 5');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(panel.getByRole('listitem').last()).toContainText('List of pages');
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await looked(page, 'outline');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
}

async function shared(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'More acts' }).click();
  await page.getByRole('menuitem', { name: 'Share a preview…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('None: only people who may see drafts')).toBeVisible();
  await dialog.getByRole('button', { name: 'Make a link' }).click();
  const link = await dialog.getByLabel('The link', { exact: true }).inputValue();
  await looked(page, 'share');
  await dialog.getByRole('button', { name: 'Close' }).click();
  return link;
}

/** At the next full minute that is not too near; gives that moment. */
async function schedule(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  const dialog = page.getByRole('dialog');
  const at = Math.ceil((Date.now() + 25_000) / 60_000) * 60_000;
  const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const wall = new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T').slice(0, 16);
  await dialog.getByLabel('Publish', { exact: true }).fill(wall);
  await expect(dialog).toContainText(/in \d+ seconds|in 1 minute/);
  await looked(page, 'schedule');
  await dialog.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(page.getByText(/^To be published/).first()).toBeAttached();
  return at;
}

/** Who wrote on is told what visitors have, what it is made of, and why they were given it anew. */
async function freshness(page: Page, visitor: Page, api: APIRequestContext): Promise<void> {
  const section = page.getByRole('region', { name: 'What visitors see' });
  await page.reload();
  await expect(section).toContainText('You have changes that visitors do not see yet. They see version 1');
  await section.getByText('How fresh it is').click();
  await expect(section).toContainText('It is made anew as soon as one of these changes');
  const { data } = await (await api.get('/api/v1/content/sites')).json();
  const { id, version } = data[0] as { id: string; version: number };
  await api.patch(`/api/v1/content/sites/${id}`, {
    data: { tagline: 'Since 1907' },
    headers: { 'if-match': `"${version}"` },
  });
  await visitor.reload();
  await section.getByRole('button', { name: 'Look again' }).click();
  await expect(section).toContainText('Made anew because the settings of the site changed');
  await looked(page, 'freshness');
}

async function versions(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More acts' }).click();
  await page.getByRole('menuitem', { name: 'Versions…' }).click();
  await expect(page.locator('tessera-versions ins')).toContainText(['and garden']);
  await looked(page, 'versions');
  await page.getByText('Side by side').click();
  await looked(page, 'versions-beside');
  await page.getByRole('button', { name: 'Bring back version 1' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Tiles for every house');
}

/** The screen as it is must be sound for everybody; where somebody wants to see it, it is kept in every width and light. */
async function looked(page: Page, name: string, { isSite = false, isSealed = false } = {}): Promise<void> {
  await page.waitForTimeout(250);
  if (!isSealed) await expectAccessible(page);
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  const size = page.viewportSize()!;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${shots}/${name}-${width}-${colorScheme}.png`, fullPage: isSite });
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(size);
  await page.waitForTimeout(200);
}
