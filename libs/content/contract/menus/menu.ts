import { defineEntity, field } from '@tessera/models';
import { menuItems } from './menu-items';

/** Where a theme shows a menu. */
export const menuPlaces = {
  main: 'Main menu',
  footer: 'Footer',
  legal: 'Legal notes',
  social: 'Social media',
} as const;

/** Lines that lead around a site, nested. A site without a main menu shows the pages beneath its home page there. */
export const Menu = defineEntity({
  name: 'content.menu',
  label: 'Menu',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 120, search: 'A' }),
    place: field.choice({ choices: menuPlaces, help: 'Where visitors see it; nowhere while it is empty.' }),
    items: menuItems({ label: 'Lines' }),
  },
  unique: [['place']],
});
