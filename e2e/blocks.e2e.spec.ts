import type { APIRequestContext } from '@playwright/test';
import { slowDown } from './browser';
import { expect, expectAccessible, test, watchForFaults } from './product/test';

const id = (n: number) => `0190a000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const block = (n: number, type: string, fields: object) => ({ id: id(n), type: `content.${type}`, fields });
const quote = (n: number, text: string) => block(n, 'quote', { text });

async function newPage(api: APIRequestContext, title: string, body: readonly object[]): Promise<string> {
  const { data } = (await (await api.get('/api/v1/sites')).json()) as { data: { home: string }[] };
  const page = { parent: data[0]!.home, type: 'content.standard', title, fields: { body } };
  const response = await api.post('/api/v1/pages', { data: page });
  expect(await response.json()).toMatchObject({ title });
  return ((await response.json()) as { id: string }).id;
}

async function bodyOf(api: APIRequestContext, page: string): Promise<readonly { fields: Record<string, unknown> }[]> {
  const draft = (await (await api.get(`/api/v1/pages/${page}/draft`)).json()) as { fields: { body: [] } };
  return draft.fields.body;
}

test('every sort of block is written on the page, also blocks in blocks, and a table cell by cell', async ({
  ownerPage: page,
  api,
}) => {
  const watched = watchForFaults(page);
  const made = await newPage(api, 'All sorts', [
    block(1, 'table', { table: { rows: [['Tile', 'Colours']] }, caption: 'Tiles' }),
    block(2, 'columns', {
      columns: [
        block(3, 'column', { content: [quote(4, 'On the left')] }),
        block(5, 'column', { content: [quote(6, 'On the right')] }),
      ],
    }),
    block(7, 'details', { summary: 'What does it cost?', content: [quote(8, 'Nothing')] }),
    block(9, 'html', { html: '<p>By hand</p>' }),
    block(10, 'embed', { url: 'https://vimeo.com/1084537', title: 'A film' }),
    block(11, 'buttons', { buttons: [{ label: 'Read on', link: { url: '/' }, style: 'filled' }] }),
    block(12, 'gallery', { columns: 3 }),
    block(13, 'separator', { style: 'stars' }),
  ]);
  await page.goto(`/admin/pages/${made}`);

  const first = page.getByRole('textbox', { name: 'Row 1, column 2' });
  await first.press('Enter');
  await page.keyboard.type('300');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Alt+ArrowDown');
  await expect
    .poll(async () => (await bodyOf(api, made))[0]!.fields['table'])
    .toEqual({
      rows: [
        ['', '300'],
        ['Tile', 'Colours'],
      ],
    });

  const columns = page.locator('tessera-block-frame').filter({ has: page.locator(`[data-path$="${id(6)}"]`) });
  await columns
    .last()
    .locator(`[data-path$="${id(6)}"]`)
    .getByRole('textbox')
    .first()
    .click();
  await page.keyboard.press('End');
  await page.keyboard.type(' side');
  await expect.poll(async () => JSON.stringify((await bodyOf(api, made))[1])).toContain('On the right side');

  const html = page.getByRole('textbox', { name: 'HTML' });
  await html.fill('<p onclick="x()">By <b>hand</b></p>');
  await expect.poll(async () => (await bodyOf(api, made))[3]!.fields['html']).toBe('<p>By <b>hand</b></p>');

  await expectAccessible(page);
  expect(watched.faults).toEqual([]);
});

test('whoever types fast is heard, also in the moment in which a block is added, on a slow machine', async ({
  ownerPage: page,
  api,
}) => {
  const watched = watchForFaults(page);
  const made = await newPage(api, 'Typed fast', [quote(1, 'First')]);
  await page.goto(`/admin/pages/${made}`);
  await page.locator('tessera-quote-face textarea').first().focus();
  await slowDown(page);
  // Nothing is waited for between these keys.
  const keys = ['Escape', '/', 'quote', 'Enter', 'Said at once', 'Escape', '/', 'text', 'Enter', 'And written on'];
  for (const each of keys)
    if (each.length === 1 || /^(Escape|Enter)$/.test(each)) await page.keyboard.press(each);
    else await page.keyboard.type(each);
  await expect
    .poll(async () => (await bodyOf(api, made)).map(({ fields }) => JSON.stringify(fields['text'])))
    .toEqual([expect.stringContaining('First'), '"Said at once"', expect.stringContaining('"And written on"')]);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.type(', still');
  await expect
    .poll(async () => (await bodyOf(api, made)).map(({ fields }) => fields['text']))
    .toEqual(['First', 'Said at once, still']);
  expect(watched.faults).toEqual([]);
});

test('a menu is made by keyboard, its lines nested, and visitors find their way by it', async ({
  ownerPage: page,
  api,
}) => {
  const watched = watchForFaults(page);
  const about = await newPage(api, 'About this', []);
  await api.post(`/api/v1/pages/${about}/publication`, { headers: { 'if-match': '"1"' } });
  await page.goto('/admin/content/menus/new');
  await page.getByRole('textbox', { name: 'Name' }).fill('Main');
  await page.getByRole('button', { name: 'Add a heading' }).click();
  await page.keyboard.type('Company');
  await page.getByRole('button', { name: 'Add an address' }).click();
  await page.keyboard.type('Elsewhere');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('listitem', { name: 'Elsewhere, level 2' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a page' }).click();
  await page.getByRole('dialog').getByRole('searchbox').fill('About this');
  await page.getByRole('dialog').getByText('About this').first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Choose' }).click();
  await expect(page.getByRole('listitem', { name: 'About this, level 1' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Place' }).selectOption('Main menu');
  await page.getByRole('button', { name: 'Create' }).click();

  const menus = async () =>
    ((await (await api.get('/api/v1/content/menus')).json()) as { data: { items: object[]; place: string }[] }).data;
  await expect.poll(menus).toMatchObject([
    {
      items: [
        { label: 'Company', items: [{ label: 'Elsewhere' }] },
        { label: '', link: { page: about } },
      ],
    },
  ]);
  expect(watched.faults).toEqual([]);
});
