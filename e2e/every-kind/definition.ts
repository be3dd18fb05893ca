/**
 * All that a developer writes: a definition with a field of every kind that can be a column, one it refers to, one that refers to
 * it, what the editor cannot guess of them, and the extension that brings them. No screens, no routes, no rights.
 */
export const definition = `
import { defineExtension, type MigrationModules } from '@tessera/extension';
import { defineAdmin, defineEntity, field } from '@tessera/models';

export const Tag = defineEntity({
  name: 'example.tag',
  label: 'Tag',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 40, search: 'A' }),
  },
  unique: [['name']],
});

export const Thing = defineEntity({
  name: 'example.thing',
  label: 'Thing',
  title: 'name',
  trash: true,
  fields: {
    name: field.text({ required: true, max: 80, search: 'A' }),
    slug: field.slug({ from: 'name' }),
    state: field.choice({ choices: { planned: 'Planned', doing: 'In progress', done: 'Done' } }),
    count: field.integer({ min: 0, max: 1000 }),
    day: field.date(),
    tag: field.reference(Tag, { onDelete: 'clear' }),
    notes: field.text({ multiline: true, search: 'B' }),
    story: field.richText(),
    email: field.email(),
    url: field.url({ label: 'Web site' }),
    phone: field.phone(),
    weight: field.decimal({ precision: 10, scale: 3 }),
    price: field.money({ currencies: ['EUR', 'NOK', 'JPY'] }),
    isFragile: field.boolean(),
    marks: field.choices({ choices: { round: 'Round', red: 'Red', old: 'Old' } }),
    opens: field.time(),
    shownAt: field.dateTime(),
    takes: field.duration(),
    colour: field.colour(),
    settings: field.json(),
    picture: field.image(),
    manual: field.file(),
    get partOf() {
      return field.reference(Thing, { onDelete: 'clear' });
    },
    tags: field.references(Tag),
    more: field.link({ label: 'More about it' }),
    size: field.group({ width: field.integer({ required: true }), height: field.integer() }),
    steps: field.list(field.text({ max: 100 }), { max: 5 }),
    place: field.location(),
    sizes: field.table(),
  },
  unique: [['slug']],
});

export const Part = defineEntity({
  name: 'example.part',
  label: 'Part',
  title: 'name',
  fields: {
    thing: field.reference(Thing, { required: true, onDelete: 'cascade' }),
    name: field.text({ required: true, max: 80 }),
    place: field.integer(),
  },
});

const ThingAdmin = defineAdmin(Thing, {
  editable: ['state', 'count', 'day', 'tag', 'email', 'price', 'isFragile', 'colour', 'marks', 'takes'],
  inlines: [{ entity: Part, order: 'place', fields: ['name'] }],
  board: 'state',
  calendar: 'day',
});

export const exampleExtension = defineExtension({
  name: 'example',
  needs: ['admin', 'media'],
  entities: [Tag, Thing, Part],
  admin: [ThingAdmin],
  migrations: import.meta.glob('../migrations/*.ts', { eager: true }) as MigrationModules,
});
`;
