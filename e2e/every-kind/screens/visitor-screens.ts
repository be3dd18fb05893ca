import { expect } from '../example';
import { dialog, go, resource, type Screen, screen } from './screen';
import { longest, type ScreensWorld } from './world';

/** What somebody sees who may only look. The window stays in her eyes from the second on. */
export function visitorScreens({ whole }: ScreensWorld): readonly Screen[] {
  return [
    {
      name: 'view-as',
      open: async (page) => {
        await go(page, '/admin/pages', /Die Donau/);
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('as a group');
        await page.getByRole('option', { name: 'See the editor as a group does' }).click();
        const group = (await dialog(page, /as a group/)).getByLabel('Group');
        await group.selectOption({ label: `Betrachterinnen der ${longest}` });
        return group;
      },
    },
    {
      name: 'viewer-start',
      open: async (page) => {
        await page.getByRole('button', { name: 'Look', exact: true }).click();
        const banner = page.getByText(/You see the editor as/);
        await expect(banner).toBeVisible();
        return banner;
      },
    },
    screen('viewer-list', resource, 'Oak bench'),
    screen('viewer-record', `${resource}/${whole}`, 'Notes'),
    screen('viewer-pages', '/admin/pages'),
    screen('viewer-nothing', '/admin/users/people', /nothing here for you/),
  ];
}

/** What somebody sees who is nobody yet. */
export const strangerScreens: readonly Screen[] = [
  { name: 'sign-in', open: (page) => go(page, '/admin/sign-in', page.getByLabel('Password', { exact: true })) },
];
