import type { FieldWidgets } from '@tessera/ui';

/** The widgets of what pages are made of; loaded when the first such field is drawn, be it of a page or of a record. */
export const contentWidgets: FieldWidgets = {
  link: () => import('./link-widget').then((file) => file.LinkWidget),
  'reference:content.page': () => import('./page-widget').then((file) => file.PageWidget),
  'references:content.page': () => import('./page-widget').then((file) => file.PageWidget),
  menuItems: () => import('../menus/menu-items-widget').then((file) => file.MenuItemsWidget),
  richText: () => import('../rich-text/rich-text-field').then((file) => file.RichTextField),
  blocks: () => import('./blocks-widget').then((file) => file.BlocksWidget),
};

const shownContent = () => import('./shown-content').then((file) => file.ShownContent);
const shownPages = () => import('./shown-pages').then((file) => file.ShownPages);

/** How they are shown where they are not edited. */
export const contentDisplays: FieldWidgets = {
  richText: shownContent,
  link: shownPages,
  'reference:content.page': shownPages,
  'references:content.page': shownPages,
};
