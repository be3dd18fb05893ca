import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { addThing, bodyOf, expect, type Saved, test, things } from './example';

// Whatever is dragged by the pointer has a twin for the keyboard; no test here uses a pointer once the screen is open.

const list = '/admin/example/things';
const heads = (page: Page) => page.getByRole('grid').locator('.column .sort').allInnerTexts();

async function ownThing(page: Page, query = ''): Promise<string> {
  const name = `Keys ${randomUUID().slice(0, 8)}`;
  const { id } = (
    await bodyOf<{ data: Saved }>(
      await page.request.post(things, { data: { name }, headers: { origin: new URL(page.url()).origin } }),
      201,
    )
  ).data;
  await page.goto(`${list}?columns=name,slug,count${query}&filter[name]=${encodeURIComponent(name)}`);
  await expect(page.getByRole('grid').getByRole('link', { name, exact: true })).toBeVisible();
  return id;
}

test('columns are moved and made wider on their heads', async ({ ownerPage: page }) => {
  await page.goto(list);
  await ownThing(page);
  await page.getByRole('grid').focus();
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.press('Control+ArrowRight');
  await expect.poll(() => heads(page)).toEqual(['Name', 'Count', 'Slug']);
  await page.keyboard.press('Control+ArrowLeft');
  await expect.poll(() => heads(page)).toEqual(['Name', 'Slug', 'Count']);
  const width = async () => (await page.locator('.column').nth(1).boundingBox())!.width;
  const before = await width();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(width).toBeGreaterThan(before);
  await expect(page).toHaveURL(/widths=slug/);
});

test('columns are put in order in their list', async ({ ownerPage: page }) => {
  await page.goto(list);
  await ownThing(page);
  await page.getByRole('button', { name: 'Columns', exact: true }).focus();
  await page.keyboard.press('Enter');
  const handle = page.getByRole('button', { name: 'Move Slug', exact: true });
  await handle.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(handle).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => heads(page)).toEqual(['Name', 'Count', 'Slug']);
});

test('what refers to several is put in order', async ({ ownerPage: page, api, around }) => {
  const { id } = await addThing(api, { name: 'Keys of tags', tags: around.tags });
  await page.goto(`${list}/${id}`);
  await page.getByRole('button', { name: 'Wood', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('button', { name: 'Wood', exact: true })).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect
    .poll(async () => (await bodyOf<{ data: Saved }>(await api.get(`${things}/${id}`))).data['tags'])
    .toEqual([...around.tags].reverse());
});

test('rows of a form are put in order', async ({ ownerPage: page, api }) => {
  const { id } = await addThing(api, { name: 'Keys of parts' });
  const parts = '/api/v1/example/parts';
  for (const [place, name] of ['First', 'Second', 'Third'].entries())
    await bodyOf(await api.post(parts, { data: { thing: id, name, place } }), 201);
  await page.goto(`${list}/${id}`);
  const grip = page.getByRole('button', { name: 'Move First by the arrow keys' });
  await grip.focus();
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
  await expect(grip).toBeFocused();
  await page.keyboard.press('Control+s');
  const order = async () =>
    (await bodyOf<{ data: Saved[] }>(await api.get(`${parts}?filter[thing]=${id}&sort=place`))).data.map(
      ({ name }) => name,
    );
  await expect.poll(order).toEqual(['Second', 'Third', 'First']);
});

test('pages are moved among their siblings, and blocks upon their page', async ({ ownerPage: page, api }) => {
  const { data } = await bodyOf<{ data: { home: string }[] }>(await api.get('/api/v1/sites'));
  const block = (n: number, text: string) => ({
    id: `0190a000-0000-7000-8000-00000000010${n}`,
    type: 'content.quote',
    fields: { text },
  });
  const add = async (parent: string, title: string) =>
    await bodyOf<Saved>(
      await api.post('/api/v1/pages', {
        data: { parent, type: 'content.standard', title, fields: { body: [block(1, 'One'), block(2, 'Two')] } },
      }),
      201,
    );
  const parent = await add(data[0]!.home, `Keys ${randomUUID().slice(0, 8)}`);
  const [first] = [await add(parent.id, 'Earlier'), await add(parent.id, 'Later')];
  await page.goto('/admin/pages');
  const line = (id: string) => page.locator(`[data-line="${id}"]`);
  await line(parent.id).focus();
  await page.keyboard.press('ArrowRight');
  await line(first!.id).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(line(first!.id)).toHaveAttribute('aria-posinset', '2');
  await expect(line(first!.id)).toBeFocused();

  await page.goto(`/admin/pages/${parent.id}`);
  const firstWords = page.locator('tessera-block-frame').first().getByRole('textbox').first();
  await expect(firstWords).toHaveValue('One');
  await firstWords.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(firstWords).toHaveValue('Two');
});
