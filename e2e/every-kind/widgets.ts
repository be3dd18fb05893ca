import type { Page } from '@playwright/test';
import { mosaicPicture } from '../walk/picture';
import { expect } from './example';

/** Chooses a record in the combobox of a reference, by typing its name. */
export async function choose(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true });
  await field.click();
  await field.fill(name);
  await page.getByRole('option', { name, exact: true }).click();
}

/** Fills in a field of every kind through its own widget. `whole` is the name of a thing to be part of. */
export async function fillEveryField(page: Page, name: string, whole: string): Promise<void> {
  const text = (label: string) => page.getByRole('textbox', { name: label, exact: true });
  await text('Name').fill(name);
  await expect(text('Slug'), 'the slug follows the name').toHaveValue(slugOf(name));
  await page.getByRole('combobox', { name: 'State', exact: true }).selectOption('In progress');
  await text('Count').fill('42');
  await page.getByLabel('Day', { exact: true }).fill('2026-12-24');
  await choose(page, 'Tag', 'Wood');
  await text('Notes').fill('First line\nsecond line');
  await text('Story').click();
  await page.keyboard.type('Once upon a time');
  await text('Email').fill('maker@example.org');
  await text('Web site').fill('https://example.org/made');
  await text('Phone').fill('+4722334455');
  await text('Weight').fill('2,125');
  await text('Price').fill('19.90');
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('NOK');
  await page.getByRole('switch', { name: 'Is fragile' }).check();
  await page.getByRole('checkbox', { name: 'Round' }).check();
  await page.getByRole('checkbox', { name: 'Old' }).check();
  await page.getByLabel('Opens', { exact: true }).fill('08:30');
  await page.getByLabel('Shown at', { exact: true }).fill('2027-01-05T10:00');
  await text('Takes').fill('1:30');
  await text('Colour').fill('#3b5bdb');
  await text('Settings').fill('{"deep": [1, null]}');
  await addPicture(page);
  await addManual(page);
  await choose(page, 'Part of', whole);
  await choose(page, 'Add to Tags', 'Stone');
  await choose(page, 'Add to Tags', 'Wood');
  await page.getByText('Address', { exact: true }).click();
  await text('More about it').fill('https://example.org/more');
  await text('Width').fill('120');
  await text('Height').fill('75');
  await text('Steps').fill('Saw');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Glue');
  await page.keyboard.press('Enter');
  await text('Place: name').fill('Oslo');
  await text('Latitude').fill('59.9139');
  await text('Longitude').fill('10.7522');
  await text('Row 1, column 1').fill('Small');
  await text('Row 1, column 2').fill('1');
}

/** What the server has of a record that was filled in so. */
export const filledIn = {
  state: 'doing',
  count: 42,
  day: '2026-12-24',
  notes: 'First line\nsecond line',
  story: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Once upon a time' }] }],
  },
  email: 'maker@example.org',
  url: 'https://example.org/made',
  phone: '+4722334455',
  weight: '2.125',
  price: { amount: 1990, currency: 'NOK' },
  isFragile: true,
  marks: ['round', 'old'],
  opens: '08:30:00',
  // Ten o'clock in Oslo.
  shownAt: '2027-01-05T09:00:00.000Z',
  takes: 'PT1H30M',
  colour: '#3b5bdb',
  settings: { deep: [1, null] },
  more: { url: 'https://example.org/more' },
  size: { width: 120, height: 75 },
  steps: ['Saw', 'Glue'],
  place: { label: 'Oslo', latitude: 59.9139, longitude: 10.7522 },
  sizes: {
    rows: [
      ['Small', '1'],
      ['', ''],
    ],
  },
};

/** How columns of a list show it: name of the field → words. */
export const shownWords: Readonly<Record<string, string | RegExp>> = {
  state: 'In progress',
  count: '42',
  day: /24 Dec/,
  tag: 'Wood',
  notes: 'First line second line',
  story: 'Once upon a time',
  email: 'maker@example.org',
  url: 'example.org/made',
  phone: '+4722334455',
  weight: '2.125',
  price: /NOK\s*19.90/,
  isFragile: 'yes',
  marks: /Round\s*Old/,
  opens: '08:30',
  shownAt: /5 Jan 2027/,
  takes: '1h 30m',
  colour: '#3b5bdb',
  settings: /deep/,
  tags: /Stone\s*Wood/,
  more: 'https://example.org/more',
  size: 'Width: 120 Height: 75',
  steps: 'Saw, Glue',
  place: 'Oslo · 59.9139, 10.7522',
};

function slugOf(name: string): string {
  return name.toLowerCase().replace(/\W+/g, '-');
}

/** What is uploaded as the manual. */
export const manual = { name: 'How to glue.txt', mimeType: 'text/plain', buffer: Buffer.from('Wait for an hour.\n') };

async function addManual(page: Page): Promise<void> {
  await chooseFile(page, 'Manual', manual);
  await expect(page.getByRole('link', { name: manual.name, exact: true })).toBeVisible();
}

async function addPicture(page: Page): Promise<void> {
  await chooseFile(page, 'Picture', { name: 'mosaic.png', mimeType: 'image/png', buffer: mosaicPicture() });
  await page.getByRole('textbox', { name: 'Alternative text' }).fill('Blue tiles');
}

/** From the computer, in the widget of a field. */
async function chooseFile(
  page: Page,
  field: string,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('group', { name: field, exact: true }).getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(file);
}
