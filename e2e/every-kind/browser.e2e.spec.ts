import type { APIRequestContext, Locator, Page } from '@playwright/test';
import { slowDown } from '../browser';
import { expectAccessible, watchForFaults } from '../product/test';
import { addThing, bodyOf, expect, type Json, type Saved, test as base, things, valuesOf } from './example';
import { filledIn, fillEveryField, manual, shownWords } from './widgets';

const list = '/admin/example/things';

/** A word that no other test has in its names, so that each has its data for itself. */
const test = base.extend<{ mark: string }>({
  mark: async ({}, use) => use(Math.random().toString(36).slice(2, 7)),
});

const readThing = async (api: APIRequestContext, id: string, query = '') =>
  (await bodyOf<{ data: Saved }>(await api.get(`${things}/${id}${query}`))).data;

/** The list of the things whose name begins so. */
async function openList(page: Page, begins: string, more = ''): Promise<Locator> {
  await page.goto(`${list}?filter[name][startsWith]=${encodeURIComponent(begins)}${more}`);
  return page.getByRole('grid', { name: 'Things' });
}

const names = (grid: Locator) => grid.locator('a.open').allInnerTexts();
const button = (at: Page | Locator, name: string | RegExp) => at.getByRole('button', { name, exact: true });

async function addThings(api: APIRequestContext, rows: readonly Json[]): Promise<Saved[]> {
  const { created } = await bodyOf<{ created: Saved[] }>(await api.post(`${things}/batch`, { data: { create: rows } }));
  return created;
}

test('a person finds the entity, and creates a record with every kind of field through its widget', async ({
  mark,
  ownerPage: page,
  api,
  around,
}) => {
  const { faults } = watchForFaults(page);
  const whole = await addThing(api, { name: `Widgets whole ${mark}` });
  await page.goto('/admin/');
  await page.getByRole('navigation').getByRole('link', { name: 'Things', exact: true }).click();
  await page.getByRole('link', { name: 'New thing' }).click();
  await fillEveryField(page, `Made by hand ${mark}`, `Widgets whole ${mark}`);
  await button(page, 'Create').click();
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await expect(page).toHaveURL(/things\/[0-9a-f-]{36}$/);
  await expectAccessible(page);

  const made = await readThing(api, page.url().split('/').at(-1)!);
  expect(made).toMatchObject({
    ...filledIn,
    name: `Made by hand ${mark}`,
    slug: `made-by-hand-${mark}`,
    tag: around.tags[0],
    tags: [around.tags[1], around.tags[0]],
    partOf: whole.id,
    picture: { alt: 'Blue tiles' },
    manual: { id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });

  for (const names of chunks(Object.keys(shownWords), 6)) {
    const grid = await openList(page, `Made by hand ${mark}`, `&columns=name,${names.join()}`);
    const row = grid.getByRole('row').filter({ hasText: `Made by hand ${mark}` });
    for (const [index, name] of names.entries())
      await expect(row.getByRole('gridcell').nth(index + 2), name).toHaveText(shownWords[name]!);
  }
  const grid = await openList(page, `Made by hand ${mark}`, '&columns=name,picture,partOf,manual');
  await expect(grid.getByRole('img', { name: 'Blue tiles' })).toBeVisible();
  const link = grid.getByRole('link', { name: manual.name, exact: true });
  const arrived = page.waitForEvent('download');
  await link.click();
  expect(await textOf(await arrived)).toBe(manual.buffer.toString());
  await expect(grid.getByRole('link', { name: `Widgets whole ${mark}`, exact: true })).toBeVisible();
  expect(faults).toEqual([]);
});

test('cells are edited in their place, by keys, and taken back', async ({ mark, ownerPage: page, api }) => {
  const [first] = await addThings(api, [
    { name: `Inline ${mark} a`, count: 1, state: 'planned' },
    { name: `Inline ${mark} b`, count: 2 },
  ]);
  const grid = await openList(page, `Inline ${mark}`, '&columns=name,count,state,isFragile&sort=name');
  await expect(grid.getByRole('row')).toHaveCount(3);
  await grid.focus();
  await slowDown(page);
  // One key after another without waiting: each is heard by the cell that the one before opened, and Escape closes it again.
  for (const key of ['j', 'k', 'l', 'e', '7', 'Escape', 'e', '5', '0', '0', '0', 'Enter'])
    await page.keyboard.press(key);
  const editor = page.getByRole('dialog', { name: 'Edit Count' });
  await expect(editor.getByRole('alert')).toBeVisible();
  await expect(editor.getByRole('textbox')).toHaveValue('5000');
  await editor.getByRole('textbox').fill('500');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await readThing(api, first!.id))['count']).toBe(500);
  await expect(button(page, 'Undo').last()).toBeVisible();
  await grid.focus();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await readThing(api, first!.id))['count']).toBe(1);
  await expect(grid.getByRole('row').nth(1)).toContainText('1');
});

test('a list is narrowed by facets and the builder, sorted, and kept as a view', async ({
  mark,
  ownerPage: page,
  api,
  around,
}) => {
  const [wood, stone] = around.tags;
  await addThings(api, [
    { name: `Viewed ${mark} a`, count: 3, state: 'planned', tag: wood },
    { name: `Viewed ${mark} b`, count: 1, state: 'done', tag: stone },
    { name: `Viewed ${mark} c`, count: 2, state: 'planned', tag: stone },
  ]);
  const grid = await openList(page, `Viewed ${mark}`);
  // Behind an open panel the table has no role.
  const rows = page.locator('tessera-record-table a.open');
  const filters = page.getByRole('group', { name: 'Filters' });
  await filters.getByRole('button', { name: 'State', exact: true }).click();
  const facets = page.getByRole('dialog', { name: 'State' });
  await expect(facets.getByText('Planned', { exact: true }).locator('xpath=ancestor::label')).toContainText('2');
  await facets.getByRole('checkbox', { name: /^Planned/ }).check();
  await page.keyboard.press('Escape');
  await expect(grid.locator('a.open')).toHaveCount(2);

  await grid.focus();
  await page.keyboard.press('f');
  const builder = page.getByRole('dialog', { name: 'Filter' });
  await button(builder, 'Condition').last().click();
  await builder.getByRole('combobox', { name: 'Field' }).last().selectOption({ label: 'Tag · Name' });
  await builder.getByRole('textbox').last().fill('Sto');
  await expect(rows).toHaveCount(1);
  await builder.getByRole('textbox').last().fill('o');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Escape');

  await grid.getByRole('columnheader', { name: 'Count' }).getByRole('button', { name: 'Count', exact: true }).click();
  await expect.poll(() => names(grid)).toEqual([`Viewed ${mark} c`, `Viewed ${mark} a`]);
  await grid
    .getByRole('columnheader', { name: 'Count' })
    .getByRole('button', { name: /^Count/ })
    .first()
    .click();
  await expect.poll(() => names(grid)).toEqual([`Viewed ${mark} a`, `Viewed ${mark} c`]);

  await button(page, 'Save as…').click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(`Planned ${mark}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(button(page, `Planned ${mark}, choose a view`)).toBeVisible();

  await page.goto('/admin/example/tags');
  await page.goto(list);
  await button(page, /choose a view$/).click();
  await page.getByRole('menuitemradio', { name: `Planned ${mark}` }).click();
  await expect.poll(() => names(grid)).toEqual([`Viewed ${mark} a`, `Viewed ${mark} c`]);
});

test('records move on the board and in the calendar, by keys alone', async ({ mark, ownerPage: page, api }) => {
  const [card] = await addThings(api, [
    { name: `Moved ${mark} a`, state: 'planned', day: '2026-12-10' },
    { name: `Moved ${mark} b`, state: 'doing', day: '2026-12-10' },
  ]);
  await page.goto(`${list}?shape=board&filter[name][startsWith]=Moved ${mark}`);
  const column = (name: string) => page.getByRole('list', { name, exact: true });
  await column('Planned')
    .getByRole('listitem', { name: `Moved ${mark} a` })
    .focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(column('In progress').getByRole('listitem', { name: `Moved ${mark} a` })).toBeFocused();
  await expect.poll(async () => (await readThing(api, card!.id))['state']).toBe('doing');
  // At once, perhaps before the editor knows that it was saved.
  await page.keyboard.press('Control+z');
  await expect(column('Planned').getByRole('listitem', { name: `Moved ${mark} a` })).toBeVisible();

  await page.goto(`${list}?shape=calendar&month=2026-12&filter[name][startsWith]=Moved ${mark}`);
  const day = (date: string) => page.locator(`[data-day="${date}"]`);
  await expect(day('2026-12-10').getByRole('link', { name: `Moved ${mark} a` })).toBeVisible();
  await day('2026-12-01').focus();
  // One after another as fast as they come: each is heard by the day that the one before led to.
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(day('2026-12-10').getByRole('link', { name: `Moved ${mark} a` })).toBeFocused();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(day('2026-12-17').getByRole('link', { name: `Moved ${mark} a` })).toBeFocused();
  await expect.poll(async () => (await readThing(api, card!.id))['day']).toBe('2026-12-17');
});

test('a record tells its past from one value to the next, and becomes again what it was', async ({
  ownerPage: page,
  api,
}) => {
  const { id } = await addThing(api, { name: 'Remembered', count: 1, state: 'planned' });
  await page.goto(`${list}/${id}`);
  await page.getByRole('textbox', { name: 'Count', exact: true }).fill('2');
  await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('Done');
  await page.keyboard.press('Control+s');
  await expect.poll(async () => (await readThing(api, id)).version).toBe(2);
  await page.getByText('History', { exact: true }).click();
  const past = page.locator('tessera-record-history li');
  await expect(past).toHaveCount(2);
  await expect(past.first().locator('div').filter({ hasText: 'Count' })).toHaveText(/Count\s*1\s*→\s*2/);
  await expect(past.first().locator('div').filter({ hasText: 'State' })).toHaveText(/State\s*Planned\s*→\s*Done/);
  await past.last().getByRole('button', { name: 'Restore this state' }).click();
  const question = page.getByRole('dialog', { name: 'Restore this state?' });
  await expect(question.getByRole('row', { name: /Count 2 1/ })).toBeVisible();
  await button(question, 'Restore').click();
  await expect(page.getByRole('textbox', { name: 'Count', exact: true })).toHaveValue('1');
  expect(await readThing(api, id)).toMatchObject({ count: 1, state: 'planned', version: 3 });
});

test('of two who change one record nothing is lost: what differs is merged, what collides is asked about', async ({
  ownerPage: page,
  api,
}) => {
  const { id } = await addThing(api, { name: 'Contested', count: 1, notes: 'Before' });
  await page.goto(`${list}/${id}`);
  await page.getByRole('textbox', { name: 'Notes' }).fill('Mine');
  const theirs = { notes: 'Theirs', count: 8 };
  await bodyOf(await api.patch(`${things}/${id}`, { data: theirs, headers: { 'if-match': '"1"' } }));
  await button(page, 'Save').click();
  const question = page.getByRole('dialog', { name: 'Somebody else saved this while you wrote' });
  await expect(question).toContainText('Count');
  await question.getByRole('radio', { name: 'Mine' }).check();
  await button(question, 'Save').click();
  await expect(question).toBeHidden();
  await expect.poll(() => readThing(api, id)).toMatchObject({ notes: 'Mine', count: 8, version: 3 });
});

test('a record is copied, goes to the trash after its plan was shown, and comes back', async ({
  mark,
  ownerPage: page,
  api,
  around,
}) => {
  const { id } = await addThing(api, { ...valuesOf(8, around), name: `Copied ${mark}`, slug: `copied-${mark}` });
  await addThing(api, { name: `Copied part ${mark}`, partOf: id });
  await bodyOf(await api.post('/api/v1/example/parts', { data: { thing: id, name: 'Leg' } }), 201);
  await page.goto(`${list}/${id}`);
  await button(page, 'More acts').click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(page).toHaveURL(`${list}/new`);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(`Copied again ${mark}`);
  await page.getByRole('textbox', { name: 'Slug', exact: true }).fill(`copied-again-${mark}`);
  await button(page, 'Create').click();
  await expect(page).toHaveURL(/things\/[0-9a-f-]{36}$/);
  const copy = await readThing(api, page.url().split('/').at(-1)!);
  expect(copy).toMatchObject({ count: 8, marks: ['round', 'old'], size: { width: 8 }, name: `Copied again ${mark}` });

  await page.goto(`${list}/${id}`);
  await button(page, 'More acts').click();
  await page.getByRole('menuitem', { name: 'Move to the trash…' }).click();
  const plan = page.getByRole('dialog', { name: `Move “Copied ${mark}” to the trash?` });
  await expect(plan.getByRole('listitem')).toHaveCount(2);
  await expect(plan).toContainText(`Copied part ${mark}`);
  await button(plan, 'Move to trash').click();
  await expect(page).toHaveURL(new RegExp(`${list}(\\?|$)`));
  await expect.poll(async () => (await api.get(`${things}/${id}`)).status()).toBe(404);

  await page.goto(`${list}?trash=only`);
  await page.getByRole('link', { name: `Copied ${mark}`, exact: true }).click();
  await expect(page.getByText('This lies in the trash.')).toBeVisible();
  await button(page, 'Take it back').click();
  await expect(page.getByText('This lies in the trash.')).toBeHidden();
  expect(await readThing(api, id)).toMatchObject({ name: `Copied ${mark}`, count: 8 });
});

test('a file comes in after its columns were told, tried and mended, and goes out again as the view shows it', async ({
  mark,
  ownerPage: page,
  api,
}) => {
  const csv = [
    'Title;How many;State;Nonsense',
    `Imported ${mark} a;1;Planned;x`,
    `Imported ${mark} b;many;Done;y`,
    `Imported ${mark} c;3;In progress;z`,
  ];
  await page.goto(list);
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Import…' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'things.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.join('\n')) });
  await page.getByRole('combobox', { name: 'Field for Title' }).selectOption({ label: 'Name (needed)' });
  await page.getByRole('combobox', { name: 'Field for How many' }).selectOption({ label: 'Count' });
  await expect(page.getByRole('combobox', { name: 'Field for State' })).toHaveValue('state');
  await page.getByRole('combobox', { name: 'Field for Nonsense' }).selectOption({ label: 'Leave out' });
  await button(page, 'Check the rows').click();
  await expect(page.getByText('1 row of the first 3 cannot be read')).toBeVisible();
  await button(page, 'Dry run').click();
  await expect(page.getByText('Nothing was kept.')).toContainText('2 new, 1 with errors');
  const imported = async () =>
    (await bodyOf<{ data: Saved[] }>(await api.get(`${things}?filter[name][startsWith]=Imported ${mark}&sort=name`)))
      .data;
  expect(await imported()).toEqual([]);
  await button(page, /^Import \d row/).click();
  await expect(page.getByRole('link', { name: 'Error file' })).toBeVisible();
  expect((await imported()).map(({ name, count, state }) => [name, count, state])).toEqual([
    [`Imported ${mark} a`, 1, 'planned'],
    [`Imported ${mark} c`, 3, 'doing'],
  ]);
  const errors = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Error file' }).click();
  expect(await textOf(await errors)).toContain(`Imported ${mark} b`);

  const outcome = page.url();
  await openList(page, `Imported ${mark}`, '&columns=name,state,tag&sort=-name');
  await expect(page.getByRole('link', { name: `Imported ${mark} c`, exact: true })).toBeVisible();
  await button(page, 'More').click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const file = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export', exact: true }).click();
  const lines = (await textOf(await file)).trim().split(/\r?\n/);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`Imported ${mark} c`);

  await page.goto(outcome);
  await button(page, 'Take back').click();
  await page.getByRole('dialog').getByRole('button', { name: /Take/ }).click();
  await expect.poll(imported).toEqual([]);
});

async function textOf(download: { createReadStream(): Promise<NodeJS.ReadableStream> }): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

function chunks<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
