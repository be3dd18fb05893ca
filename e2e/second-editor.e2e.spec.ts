import { type APIRequestContext, type Browser, type Page } from '@playwright/test';
import { expect, owner, test } from './product/test';

const quote = (n: number, text: string) => ({
  id: `0190a000-0000-7000-8000-00000000000${n}`,
  type: 'content.quote',
  fields: { text },
});

async function newPage(api: APIRequestContext, title: string): Promise<string> {
  const { data } = (await (await api.get('/api/v1/sites')).json()) as { data: { home: string }[] };
  const response = await api.post('/api/v1/pages', {
    data: {
      parent: data[0]!.home,
      type: 'content.standard',
      title,
      fields: { body: [quote(1, 'First words'), quote(2, 'Second words')] },
    },
  });
  expect(response.status()).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

/** Somebody at a machine of their own. */
async function editorAt(browser: Browser, url: string, id: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url });
  await context.request.post('/api/v1/session', {
    data: { email: owner.email, password: owner.password },
    headers: { origin: url },
  });
  const page = await context.newPage();
  await page.goto(`/admin/pages/${id}`);
  await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveValue('');
  return page;
}

async function write(page: Page, index: number, text: string): Promise<void> {
  const field = page.locator('tessera-block-frame').nth(index).getByRole('textbox').first();
  await field.click();
  await field.fill(text);
}

const texts = async (api: APIRequestContext, id: string) => {
  const draft = (await (await api.get(`/api/v1/pages/${id}/draft`)).json()) as {
    fields: { body: { fields: { text: string } }[] };
  };
  return draft.fields.body.map(({ fields }) => fields.text);
};

test('changes of different blocks are merged, also from a stale draft', async ({ browser, api, product }) => {
  const id = await newPage(api, 'Merged');
  const [anna, ben] = [await editorAt(browser, product.url, id), await editorAt(browser, product.url, id)];
  await write(anna, 0, 'First words by Anna');
  await expect.poll(() => texts(api, id)).toEqual(['First words by Anna', 'Second words']);
  await write(ben, 1, 'Second words by Ben');
  await expect.poll(() => texts(api, id)).toEqual(['First words by Anna', 'Second words by Ben']);
  await expect(ben.locator('tessera-block-frame').nth(0).getByRole('textbox').first()).toHaveValue(
    'First words by Anna',
  );
  await Promise.all([anna.context().close(), ben.context().close()]);
});

test('a change of the same block is asked about, and nothing is overwritten before the answer', async ({
  browser,
  api,
  product,
}) => {
  const id = await newPage(api, 'Asked');
  const [anna, ben] = [await editorAt(browser, product.url, id), await editorAt(browser, product.url, id)];
  await write(anna, 0, 'Anna was here');
  await expect.poll(() => texts(api, id)).toEqual(['Anna was here', 'Second words']);
  await write(ben, 0, 'Ben was here');
  const mine = ben.getByRole('button', { name: /mine|my version/i });
  await expect(mine).toBeVisible();
  await expect(ben.getByText('Anna was here').first()).toBeVisible();
  expect(await texts(api, id)).toEqual(['Anna was here', 'Second words']);
  await mine.click();
  await expect.poll(() => texts(api, id)).toEqual(['Ben was here', 'Second words']);
  await Promise.all([anna.context().close(), ben.context().close()]);
});
