import type { Page } from '@playwright/test';
import { expect } from '../example';
import { choose, dialog, go, resource, type Screen, screen } from './screen';
import type { ScreensWorld } from './world';

const everyColumn = [
  'name,slug,state,count,day,tag,notes,story,email,url,phone,weight,price,isFragile,marks,opens,shownAt,takes,colour,settings',
  'picture,manual,partOf,tags,more,size,steps,place,createdAt,updatedAt,tag.name,partOf.name,partOf.count,partOf.state',
  'partOf.day,partOf.email,partOf.url,partOf.phone,partOf.weight,partOf.price',
].join();

/** The list that every entity gets, its shapes, and all that opens upon it. */
export function listScreens({ tag }: ScreensWorld): readonly Screen[] {
  const list = `${resource}?filter[tag]=${tag}`;
  const three = `${list}&filter[state][in]=planned,doing&filter[any][0][isFragile]=true&filter[any][1][day][isNull]=true`;
  const bench = (page: Page) => go(page, list, page.getByRole('checkbox', { name: /Oak bench/ }));
  return [
    screen('list', list, 'Oak bench'),
    screen('list-of-forty-columns', `${list}&columns=${everyColumn}`, 'Oak bench'),
    screen('list-of-one', `${list}&filter[name]=Oak bench`, 'Oak bench'),
    screen('list-without-matches', `${resource}?search=nowhere`),
    screen('list-without-records', '/admin/events/openings'),
    screen('list-filtered', three, 'Oak bench'),
    {
      name: 'list-selection',
      open: async (page) => {
        await (await bench(page)).check();
        return page.getByRole('toolbar');
      },
    },
    {
      name: 'list-bulk-edit',
      open: async (page) => {
        await (await bench(page)).check();
        await page.getByRole('button', { name: 'Change…' }).click();
        return dialog(page);
      },
    },
    {
      name: 'list-keys',
      open: async (page) => {
        await bench(page);
        await page.keyboard.press('?');
        return dialog(page);
      },
    },
    {
      name: 'list-columns',
      open: async (page) => {
        await page.setViewportSize({ width: 1440, height: 900 });
        await bench(page);
        await page.getByRole('button', { name: 'Columns', exact: true }).click();
        return dialog(page, 'Columns');
      },
    },
    screen('board', `${list}&shape=board`, 'Oak bench'),
    {
      name: 'calendar',
      open: (page) => go(page, `${list}&shape=calendar`, page.locator('tessera-record-calendar')),
    },
    {
      name: 'builder',
      open: async (page) => {
        await go(page, `${three}&filter[any][2][partOf.tag.name]=Wood`);
        await expect(page.getByRole('group', { name: 'Filters' })).toBeVisible();
        await page.keyboard.press('f');
        return dialog(page, 'Filter');
      },
    },
    {
      name: 'facets',
      open: async (page) => {
        await bench(page);
        await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'State' }).click();
        return page.getByLabel(/^Planned/);
      },
    },
    {
      name: 'saved-view',
      open: async (page) => {
        await bench(page);
        await page.getByRole('button', { name: /choose a view/ }).click();
        await page.getByRole('menuitem', { name: 'Save as a new view…' }).click();
        return dialog(page);
      },
    },
    {
      name: 'export',
      open: async (page) => {
        await bench(page);
        await choose(page, 'More', 'Export…');
        return dialog(page);
      },
    },
    screen('trash', `${resource}?trash=only`, /Old Donau/),
    {
      name: 'palette',
      open: async (page) => {
        await bench(page);
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('Oak');
        return page.getByRole('option', { name: /Oak bench/ });
      },
    },
  ];
}
