import { defineEntity, field } from '@tessera/models';
import { mayThings } from './permissions';
import { Place } from './place';

/** An entity with a field of every kind that can be a column. */
export const Thing = defineEntity({
  name: 'example.thing',
  label: 'Thing',
  title: 'name',
  trash: true,
  fields: {
    name: field.text({ required: true, max: 120, search: 'A' }),
    notes: field.text({ multiline: true, search: 'B' }),
    story: field.richText(),
    slug: field.slug(),
    email: field.email(),
    website: field.url(),
    phone: field.phone(),
    amount: field.integer({ min: 0 }),
    weight: field.decimal({ precision: 12, scale: 3 }),
    price: field.money({ currencies: ['EUR', 'USD'] }),
    isGood: field.boolean({ default: true }),
    colour: field.choice({ choices: { red: 'Red', green: 'Green', blue: 'Blue' }, default: 'red' }),
    traits: field.choices({ choices: { heavy: 'Heavy', loud: 'Loud', old: 'Old' } }),
    day: field.date(),
    opens: field.time(),
    happensAt: field.dateTime(),
    lasts: field.duration(),
    paint: field.colour(),
    extra: field.json(),
    picture: field.image(),
    document: field.file(),
    place: field.reference(Place, { onDelete: 'clear' }),
    places: field.references(Place),
    link: field.link(),
    measures: field.group({ width: field.integer(), seenAt: field.dateTime() }),
    moments: field.list(field.dateTime()),
    spot: field.location(),
    secret: field.text({ search: 'C', read: mayThings.seeSecrets }),
    stamp: field.text({ system: true }),
    hash: field.text({ secret: true, system: true }),
    get parent() {
      return field.reference(Thing, { onDelete: 'clear' });
    },
  },
  unique: [['slug']],
});

/** What a thing is made of: records of its own, edited within it. */
export const Part = defineEntity({
  name: 'example.part',
  label: 'Part',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 80 }),
    thing: field.reference(Thing, { required: true, onDelete: 'cascade' }),
    order: field.integer({ default: 0 }),
  },
  indexes: [['thing']],
});

/** An entity that nobody gets to see but who is given the right: what it holds must show nowhere. */
export const Vault = defineEntity({
  name: 'example.vault',
  label: 'Vault',
  title: 'name',
  fields: { name: field.text({ required: true, search: 'A' }), thing: field.reference(Thing, { onDelete: 'clear' }) },
});
