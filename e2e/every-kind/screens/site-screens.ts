import type { Page } from '@playwright/test';
import { expect } from '../example';
import { choose, dialog, go, openInspector, type Screen, screen } from './screen';
import type { ScreensWorld } from './world';

/** Pages and their blocks, and what belongs to a site besides. */
export function siteScreens(world: ScreensWorld): readonly Screen[] {
  const page = (at: Page) => go(at, `/admin/pages/${world.page}`, at.getByRole('textbox', { name: 'Title' }));
  const { menu, author, category, site, folder } = world;
  return [
    screen('start', '/admin/'),
    screen('pages', '/admin/pages', /Die Donau/),
    {
      name: 'pages-found',
      open: async (at) => {
        await go(at, '/admin/pages', /Die Donau/);
        await at.getByRole('searchbox', { name: /^Search pages/ }).fill('Donau');
        return at.locator('tessera-search-results').getByRole('link').first();
      },
    },
    {
      name: 'page-new',
      open: async (at) => {
        await go(at, '/admin/pages', /Die Donau/);
        await at.getByRole('button', { name: 'New page' }).first().click();
        return dialog(at);
      },
    },
    { name: 'page', open: page },
    {
      name: 'page-blocks',
      open: async (at) => {
        await page(at);
        await at.getByRole('button', { name: 'Add a block', exact: true }).click();
        return at.getByRole('combobox', { name: 'What shall stand here?' });
      },
    },
    {
      name: 'page-library',
      open: async (at) => {
        await page(at);
        const picture = at.locator('tessera-picture-widget').first();
        await picture.hover();
        await picture.getByRole('button', { name: 'Replace from the library' }).click();
        const pictures = at.getByRole('list', { name: 'Pictures' });
        await expect(pictures).toBeVisible();
        return pictures;
      },
    },
    {
      name: 'page-settings',
      open: async (at) => {
        await page(at);
        await openInspector(at);
        return at.getByText('Type', { exact: true }).filter({ visible: true });
      },
    },
    {
      name: 'page-past',
      open: async (at) => {
        await page(at);
        await openInspector(at);
        await at.getByText('History', { exact: true }).filter({ visible: true }).click();
        return at.getByRole('heading', { name: 'Versions' }).filter({ visible: true });
      },
    },
    {
      name: 'page-move',
      open: async (at) => {
        await page(at);
        await choose(at, 'More acts', 'Move…');
        return dialog(at);
      },
    },
    screen('menus', '/admin/content/menus', /Hauptmenü/),
    screen('menu', `/admin/content/menus/${menu}`, 'Lines'),
    screen('categories', '/admin/content/categories', /Berichte/),
    screen('category', `/admin/content/categories/${category}`, 'Beneath'),
    screen('tags', '/admin/content/tags'),
    screen('authors', '/admin/content/authors', /Frau/),
    screen('author', `/admin/content/authors/${author}`, 'About'),
    screen('comments', '/admin/content/comments'),
    screen('sites', '/admin/content/sites'),
    screen('site', `/admin/content/sites/${site}`, 'Tagline'),
    screen('folders', '/admin/media/folders', /Bilder/),
    screen('folder', `/admin/media/folders/${folder}`, 'Name'),
    screen('venue-new', '/admin/events/venues/new', 'Name'),
    screen('nowhere', '/admin/nowhere', /nothing at this address/),
  ];
}
