import type { Page } from '@playwright/test';
import { expect, things } from './example';
import type { ScreensWorld } from './screens-world';

/** A screen, or what opens upon it, and how one comes there. */
export interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<unknown>;
}

const resource = '/admin/example/things';
const everything = [
  'name,slug,state,count,day,tag,notes,story,email,url,phone,weight,price,isFragile,marks,opens,shownAt,takes,colour,settings',
  'picture,manual,partOf,tags,more,size,steps,place,createdAt,updatedAt,tag.name,partOf.name,partOf.count,partOf.state',
  'partOf.day,partOf.email,partOf.url,partOf.phone,partOf.weight,partOf.price',
].join();

/** Every screen that an entity gets, those that have their own, and all that opens upon them. */
export function screens({
  tag,
  whole,
  trashed,
  person,
  group,
  webhook,
  page: ownPage,
}: ScreensWorld): readonly Screen[] {
  const at = (path: string) => async (page: Page) => {
    await page.goto(path);
    await expect(page.locator('#content')).toBeVisible();
  };
  const menu = (path: string, button: string, item: string | RegExp) => async (page: Page) => {
    await at(path)(page);
    await page.getByRole('button', { name: button, exact: true }).first().click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const tab = (path: string, name: string) => async (page: Page) => {
    await at(path)(page);
    await page.getByRole('tab', { name, exact: true }).click();
  };
  const key = (path: string, pressed: string, shown: string) => async (page: Page) => {
    await at(path)(page);
    await expect(page.getByText(shown).first()).toBeVisible();
    await page.keyboard.press(pressed);
  };
  const record = `${resource}/${whole}`;
  const list = `${resource}?filter[tag]=${tag}`;
  return [
    { name: 'start', open: at('/admin/') },
    { name: 'list', open: at(list) },
    { name: 'list-of-forty-columns', open: at(`${list}&columns=${everything}`) },
    { name: 'list-of-one', open: at(`${list}&filter[name]=Oak bench`) },
    { name: 'list-without-matches', open: at(`${resource}?search=nowhere`) },
    { name: 'list-without-records', open: at('/admin/events/openings') },
    {
      name: 'list-filtered',
      open: at(
        `${list}&filter[state][in]=planned,doing&filter[count][gte]=2&filter[any][0][isFragile]=true&filter[any][1][day][isNull]=true`,
      ),
    },
    {
      name: 'list-selection',
      open: async (page) => {
        await at(list)(page);
        await page.getByRole('checkbox', { name: /Oak bench/ }).check();
        await expect(page.getByRole('toolbar')).toBeVisible();
      },
    },
    {
      name: 'list-bulk-edit',
      open: async (page) => {
        await at(list)(page);
        await page.getByRole('checkbox', { name: /Oak bench/ }).check();
        await page.getByRole('button', { name: 'Change…' }).click();
      },
    },
    { name: 'list-keys', open: key(list, '?', 'Oak bench') },
    { name: 'board', open: at(`${list}&shape=board`) },
    { name: 'calendar', open: at(`${list}&shape=calendar`) },
    {
      name: 'builder',
      open: async (page) => {
        await key(
          `${list}&filter[state][in]=planned,doing&filter[any][0][isFragile]=true&filter[any][1][day][isNull]=true&filter[any][2][partOf.tag.name]=Wood`,
          'f',
          'Oak bench',
        )(page);
        await expect(page.getByRole('dialog', { name: 'Filter' })).toBeVisible();
      },
    },
    {
      name: 'facets',
      open: async (page) => {
        await at(list)(page);
        await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'State' }).click();
        await expect(page.getByLabel(/^Planned/)).toBeVisible();
      },
    },
    {
      name: 'saved-view',
      open: async (page) => {
        await at(list)(page);
        await page.getByRole('button', { name: /choose a view/ }).click();
        await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
      },
    },
    { name: 'export', open: menu(list, 'More', 'Export…') },
    { name: 'trash', open: at(`${resource}?trash=only`) },
    { name: 'record-in-trash', open: at(`${resource}/${trashed}`) },
    { name: 'record-new', open: at(`${resource}/new`) },
    {
      name: 'record-refused',
      open: async (page) => {
        await at(`${resource}/new`)(page);
        await page.getByLabel('Email').fill('nobody');
        await page.getByRole('button', { name: 'Create' }).click();
        await expect(
          page.getByText('Type a whole e-mail address').or(page.locator('[aria-invalid=true]').first()).first(),
        ).toBeVisible();
      },
    },
    { name: 'record', open: at(record) },
    {
      name: 'record-end',
      open: async (page) => {
        await at(record)(page);
        await page.getByRole('heading', { name: 'Parts' }).scrollIntoViewIfNeeded();
      },
    },
    {
      name: 'drawer',
      open: async (page) => {
        await at(record)(page);
        await page.getByRole('button', { name: 'Open Left leg' }).click();
        await expect(page.getByRole('dialog').getByLabel('Name')).toBeVisible();
      },
    },
    {
      name: 'merge',
      open: async (page) => {
        await at(record)(page);
        const notes = page.getByLabel('Notes');
        await notes.fill('My words');
        const { data } = (await (await page.request.get(`${things}/${whole}`)).json()) as { data: { version: number } };
        await page.request.patch(`${things}/${whole}`, {
          data: { notes: `Theirs at ${data.version}` },
          headers: { 'if-match': `"${data.version}"`, origin: new URL(page.url()).origin },
        });
        await page.getByRole('button', { name: 'Save', exact: true }).click();
        await expect(page.getByRole('dialog', { name: /Somebody else/ })).toBeVisible();
      },
    },
    {
      name: 'history',
      open: async (page) => {
        await at(record)(page);
        const inspector = page.getByRole('button', { name: /inspector|details/i });
        if (await inspector.isVisible()) await inspector.click();
      },
    },
    { name: 'delete-plan', open: menu(`${resource}/${whole}`, 'More acts', /trash…/) },
    { name: 'import', open: at(`${resource}/import`) },
    { name: 'people', open: at('/admin/users/people') },
    { name: 'person', open: at(`/admin/users/people/${person}`) },
    { name: 'person-groups', open: tab(`/admin/users/people/${person}`, 'Groups') },
    { name: 'why', open: tab(`/admin/users/people/${person}`, 'Why, or why not?') },
    { name: 'groups', open: at('/admin/users/groups') },
    { name: 'rights', open: tab(`/admin/users/groups/${group}`, 'Rights') },
    { name: 'members', open: tab(`/admin/users/groups/${group}`, 'Members') },
    { name: 'webhooks', open: at('/admin/webhooks') },
    { name: 'webhook-new', open: at('/admin/webhooks/new') },
    { name: 'webhook', open: at(`/admin/webhooks/${webhook}`) },
    {
      name: 'webhook-log',
      open: async (page) => {
        await at(`/admin/webhooks/${webhook}`)(page);
        await page.getByText('Deliveries', { exact: true }).click();
      },
    },
    { name: 'pages', open: at('/admin/pages') },
    { name: 'page', open: at(`/admin/pages/${ownPage}`) },
    {
      name: 'page-library',
      open: async (page) => {
        await at(`/admin/pages/${ownPage}`)(page);
        const picture = page.locator('tessera-picture-widget').first();
        await picture.hover();
        await picture.getByRole('button', { name: 'Replace from the library' }).click();
        await expect(page.getByRole('list', { name: 'Pictures' })).toBeVisible();
      },
    },
    {
      name: 'palette',
      open: async (page) => {
        await at(list)(page);
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('Oak');
        await expect(page.getByRole('option', { name: /Oak bench/ })).toBeVisible();
      },
    },
    { name: 'wordpress', open: at('/admin/import/wordpress') },
    { name: 'nowhere', open: at('/admin/nowhere') },
  ];
}
