import { defineExtension } from '@tessera/extension';
import { defineEntity, definePermissions, definePolicy, field, where } from '@tessera/models';
import { anyId } from '../server/schema/any-id';

/** Rights of the example. */
export const mayKinds = definePermissions('kinds', { seeSecrets: 'See secrets' });

/** An entity with a field of every kind that can be a column. */
export const Specimen = defineEntity({
  name: 'kinds.specimen',
  label: 'Specimen',
  title: 'text',
  trash: true,
  fields: {
    text: field.text({ required: true, search: 'A' }),
    notes: field.text({ multiline: true, search: 'B' }),
    key: field.text({ order: 'bytes', search: 'C' }),
    slug: field.slug(),
    email: field.email(),
    url: field.url(),
    phone: field.phone(),
    integer: field.integer(),
    decimal: field.decimal({ precision: 12, scale: 3 }),
    money: field.money(),
    boolean: field.boolean(),
    choice: field.choice({ choices: { a: 'A', b: 'B' } }),
    choices: field.choices({ choices: { a: 'A', b: 'B' } }),
    date: field.date(),
    time: field.time(),
    dateTime: field.dateTime(),
    duration: field.duration(),
    colour: field.colour(),
    json: field.json(),
    image: field.image(),
    file: field.file(),
    link: field.link(),
    location: field.location(),
    richText: field.richText(),
    group: field.group({ from: field.time(), since: field.dateTime() }),
    list: field.list(field.integer()),
    anyId: anyId(),
    secret: field.text({ secret: true }),
    guarded: field.text({ read: mayKinds.seeSecrets, search: 'D' }),
    kept: field.text({ system: true }),
    get reference() {
      return field.reference(Specimen);
    },
    get references() {
      return field.references(Specimen);
    },
  },
});

/** Every kind of field, in one extension for specs; people see what is marked `a`. */
export const everyKind = defineExtension({
  name: 'kinds',
  entities: [Specimen],
  permissions: mayKinds,
  policies: [definePolicy(Specimen, { view: ({ person }) => (person ? where({ choice: 'a' }) : false) })],
});

/** Values of a specimen, all in their JSON form, which sort and compare as they are numbered. */
export const specimenValues = (number: 1 | 2) => ({
  text: `Text ${number}`,
  notes: `Notes\n${number}`,
  key: `/key/${number}`,
  slug: `slug-${number}`,
  email: `mail${number}@example.org`,
  url: `https://example.org/${number}`,
  phone: `+4420718387${number}`,
  integer: number,
  decimal: `${number}.500`,
  money: { amount: number, currency: 'EUR' },
  boolean: number === 1,
  choice: number === 1 ? 'a' : 'b',
  choices: number === 1 ? ['a'] : ['b'],
  date: `202${number}-02-28`,
  time: `0${number}:00:00`,
  dateTime: `202${number}-02-28T09:00:00.000Z`,
  duration: `PT${number}H`,
  colour: `#00000${number}`,
  json: { number },
  image: { id: `0190aaaa-0000-7000-8000-00000000000${number}`, alt: '' },
  file: { id: `0190aaaa-0000-7000-8000-00000000000${number}` },
  link: { url: `https://example.org/${number}` },
  location: { latitude: number, longitude: number, label: '' },
  richText: { type: 'doc', content: [{ type: 'paragraph' }] },
  group: { from: `0${number}:00`, since: null },
  list: [number],
  anyId: `0190aaaa-0000-7000-8000-00000000000${number}`,
  guarded: `Guarded ${number}`,
});
