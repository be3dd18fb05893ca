import type { Locator, Page } from '@playwright/test';
import { expect } from '../example';

/** A screen, or what opens upon it. */
export interface Screen {
  readonly name: string;
  /** Goes there at whatever width the window has, and gives what must be visible then. */
  readonly open: (page: Page) => Promise<Locator>;
}

/** Where the things of the example are listed. */
export const resource = '/admin/example/things';

/** Goes to an address and waits for something of its screen. */
export async function go(page: Page, path: string, shown: string | RegExp | Locator = /./): Promise<Locator> {
  await page.goto(path);
  const there =
    typeof shown === 'string' || shown instanceof RegExp
      ? page.locator('#content').getByText(shown).filter({ visible: true }).first()
      : shown;
  await expect(there).toBeVisible();
  return there;
}

/** A screen that is opened by its address alone, known by words that stand in it. */
export const screen = (name: string, path: string, shown?: string | RegExp): Screen => ({
  name,
  open: (page) => go(page, path, shown),
});

/** The tab of a record's screen, known by words of it. */
export const tab = (name: string, path: string, label: string, shown: string | RegExp): Screen => ({
  name,
  open: async (page) => {
    await page.goto(path);
    await page.getByRole('tab', { name: label, exact: true }).click();
    const there = page.getByRole('tabpanel').getByText(shown).first();
    await expect(there).toBeVisible();
    return there;
  },
});

/** Waits for the dialog of this name. */
export async function dialog(page: Page, name?: string | RegExp): Promise<Locator> {
  const there = page.getByRole('dialog', name === undefined ? {} : { name });
  await expect(there).toBeVisible();
  return there;
}

/** Chooses an item behind a button. */
export async function choose(page: Page, button: string, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).filter({ visible: true }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Opens the inspector, which is a sheet where there is no room for it beside. */
export async function openInspector(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Inspector', exact: true }).filter({ visible: true });
  await expect(button).toBeVisible();
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
}
