import type { Page } from '@playwright/test';
import { bodyOf, expect, type Saved, things } from '../example';
import { choose, dialog, go, openInspector, resource, type Screen, screen } from './screen';
import type { ScreensWorld } from './world';

/** The form of a record, what is beside it, and all that opens upon it. */
export function recordScreens({ whole, bare, trashed }: ScreensWorld): readonly Screen[] {
  const record = (page: Page, id = whole) => go(page, `${resource}/${id}`, page.getByLabel('Notes', { exact: true }));
  const history = async (page: Page) => {
    await record(page);
    await openInspector(page);
    await page.getByText('History', { exact: true }).filter({ visible: true }).click();
    return page.getByRole('button', { name: 'Restore this state' }).first();
  };
  return [
    { name: 'record', open: (page) => record(page) },
    { name: 'record-almost-empty', open: (page) => record(page, bare) },
    {
      name: 'record-end',
      open: async (page) => {
        await record(page);
        const parts = page.getByRole('heading', { name: 'Parts' });
        await parts.scrollIntoViewIfNeeded();
        return parts;
      },
    },
    screen('record-new', `${resource}/new`, 'Notes'),
    {
      name: 'record-refused',
      open: async (page) => {
        await go(page, `${resource}/new`, page.getByLabel('Email'));
        await page.getByLabel('Email').fill('nobody');
        await page.getByRole('button', { name: 'Create' }).click();
        return page.locator('[aria-invalid=true]').first();
      },
    },
    screen('record-in-trash', `${resource}/${trashed}`, 'This lies in the trash.'),
    {
      name: 'record-facts',
      open: async (page) => {
        await record(page);
        await openInspector(page);
        return page.getByText('Version', { exact: true }).filter({ visible: true });
      },
    },
    { name: 'history', open: history },
    {
      name: 'restore',
      open: async (page) => {
        await (await history(page)).click();
        return dialog(page, 'Restore this state?');
      },
    },
    {
      name: 'drawer',
      open: async (page) => {
        await record(page);
        await page.getByRole('button', { name: 'Open Left leg' }).click();
        return page.getByRole('dialog').getByLabel('Name', { exact: true });
      },
    },
    {
      name: 'merge',
      open: async (page) => {
        await record(page);
        const path = `${things}/${whole}`;
        const { version } = (await bodyOf<{ data: Saved }>(await page.request.get(path))).data;
        await page.getByLabel('Notes', { exact: true }).fill(`Mine after ${version}`);
        await bodyOf(
          await page.request.patch(path, {
            data: { notes: `Theirs after ${version}` },
            headers: { 'if-match': `"${version}"`, origin: new URL(page.url()).origin },
          }),
        );
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        return dialog(page, /Somebody else/);
      },
    },
    {
      name: 'delete-plan',
      open: async (page) => {
        await record(page);
        await choose(page, 'More acts', /trash…/);
        const plan = await dialog(page, /to the trash\?/);
        await expect(plan.getByRole('listitem').first()).toBeVisible();
        return plan;
      },
    },
  ];
}
