import { dialog, go, type Screen, screen, tab } from './screen';
import type { ScreensWorld } from './world';

/** People, groups, what they may do, and who is told of changes. */
export function peopleScreens({ person, group, webhook }: ScreensWorld): readonly Screen[] {
  const [somebody, theirs] = [`/admin/users/people/${person}`, `/admin/users/groups/${group}`];
  return [
    screen('people', '/admin/users/people', 'Olga Owner'),
    screen('person', somebody, 'Email'),
    tab('person-access', somebody, 'Access', /./),
    screen('person-access-alone', `${somebody}/access`, 'Groups'),
    tab('person-groups', somebody, 'Groups', /Betrachterinnen/),
    {
      name: 'why',
      open: async (page) => {
        await page.goto(somebody);
        await page.getByRole('tab', { name: 'Why, or why not?' }).click();
        await page.getByLabel('What it is about').selectOption({ index: 2 });
        return page.locator('tessera-why-panel .answer');
      },
    },
    screen('groups', '/admin/users/groups', /Betrachterinnen/),
    tab('rights', theirs, 'Rights', 'See'),
    screen('rights-alone', `${theirs}/rights`, 'See'),
    {
      name: 'place',
      open: async (page) => {
        await go(page, `${theirs}/rights`, 'See');
        await page.getByRole('button', { name: /^Rights in a section/ }).click();
        return dialog(page, /Which page/);
      },
    },
    tab('members', theirs, 'Members', /Frau/),
    screen('webhooks', '/admin/webhooks', /Donau/),
    screen('webhook-new', '/admin/webhooks/new'),
    screen('webhook-log', `/admin/webhooks/${webhook}`, 'realtime.test'),
    {
      name: 'webhook-attempts',
      open: async (page) => {
        await go(page, `/admin/webhooks/${webhook}`, 'realtime.test');
        await page.getByRole('list', { name: 'Deliveries' }).getByRole('button', { expanded: false }).first().click();
        return page.getByRole('button', { expanded: true }).first();
      },
    },
    {
      name: 'webhook-settings',
      open: async (page) => {
        await go(page, `/admin/webhooks/${webhook}`, 'realtime.test');
        await page.getByText('Settings', { exact: true }).last().click();
        return page.locator('tessera-webhook-form');
      },
    },
  ];
}
