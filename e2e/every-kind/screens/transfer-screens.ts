import { join } from 'node:path';
import { root } from '../../product/product';
import { expect } from '../example';
import { dialog, go, resource, type Screen, screen } from './screen';
import { longest } from './world';

const file = [
  'Title;How many;State;Nobody knows',
  'Brought in a;1;Planned;x',
  `${longest};many;Done;y`,
  'Brought in c;3;In progress;z',
].join('\n');

/** What comes in: a file for an entity, step by step, and a whole site. Each goes on from the screen before it. */
export const transferScreens: readonly Screen[] = [
  screen('import', `${resource}/import`, /Drop a file/),
  {
    name: 'import-columns',
    open: async (page) => {
      await go(page, `${resource}/import`, /Drop a file/);
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: `${longest}.csv`, mimeType: 'text/csv', buffer: Buffer.from(file) });
      return page.getByRole('combobox', { name: 'Field for Title' });
    },
  },
  {
    name: 'import-check',
    open: async (page) => {
      await page.getByRole('combobox', { name: 'Field for Title' }).selectOption({ label: 'Name (needed)' });
      await page.getByRole('combobox', { name: 'Field for How many' }).selectOption({ label: 'Count' });
      await page.getByRole('combobox', { name: 'Field for Nobody knows' }).selectOption({ label: 'Leave out' });
      await page.getByRole('button', { name: 'Check the rows' }).click();
      return page.getByText('1 row of the first 3 cannot be read');
    },
  },
  {
    name: 'import-dry-run',
    open: async (page) => {
      await page.getByRole('button', { name: 'Dry run' }).click();
      const tried = page.getByText('Nothing was kept.');
      await expect(tried).toContainText('1 with errors');
      return tried;
    },
  },
  {
    name: 'import-done',
    open: async (page) => {
      await page.getByRole('button', { name: /^Import \d row/ }).click();
      const errors = page.getByRole('link', { name: 'Error file' });
      await expect(errors).toBeVisible();
      return errors;
    },
  },
  {
    name: 'import-take-back',
    open: async (page) => {
      await page.getByRole('button', { name: 'Take back' }).click();
      return dialog(page);
    },
  },
  {
    name: 'import-taken-back',
    open: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: /Take/ }).click();
      const kept = page.getByText('Kept, and not brought in');
      await expect(kept).toBeVisible();
      return kept;
    },
  },
  screen('import-past', `${resource}/import`, `${longest}.csv`),
  screen('wordpress', '/admin/import/wordpress', 'Import from WordPress'),
  {
    name: 'wordpress-report',
    open: async (page) => {
      await go(page, '/admin/import/wordpress', 'Import from WordPress');
      await page.locator('input[type=file]').setInputFiles(join(root, 'e2e/walk/own-site.wordpress.xml'));
      const link = page.getByRole('link', { name: 'See the pages' });
      await expect(link).toBeVisible({ timeout: 60_000 });
      return link;
    },
  },
];
