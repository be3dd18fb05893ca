import { defineExtension } from '@tessera/extension';
import { defineEntity, definePolicy, field, where } from '@tessera/models';

export const Artist = defineEntity({
  name: 'example.artist',
  label: 'Artist',
  title: 'name',
  customIndexes: [{ name: 'uq_example_artist_email', sql: '((lower(email)))', unique: true }],
  fields: {
    name: field.text({ required: true, max: 80, search: 'A' }),
    email: field.email(),
    notes: field.json(),
    born: field.date(),
    fee: field.decimal({ scale: 2 }),
    joinedAt: field.dateTime(),
  },
});

export const Venue = defineEntity({
  name: 'example.venue',
  label: 'Venue',
  title: 'name',
  fields: {
    name: field.text({ required: true, max: 120, search: 'A' }),
    city: field.text({ search: 'B' }),
    path: field.text({ order: 'bytes', derived: true }),
    capacity: field.integer({ min: 0 }),
    kind: field.choice({ choices: { hall: 'Hall', club: 'Club' }, default: 'hall' }),
    openedAt: field.dateTime(),
    opening: field.group({ from: field.time(), since: field.dateTime() }),
    tags: field.choices({ choices: { jazz: 'Jazz', rock: 'Rock' } }),
    rent: field.money(),
    key: field.text({ secret: true }),
    rank: field.integer({ system: true }),
    manager: field.reference(Artist),
    guests: field.references(Artist),
    get parent() {
      return field.reference(Venue, { onDelete: 'restrict' });
    },
  },
  unique: [['name', 'city']],
  customIndexes: [
    { name: 'ix_example_venue_name_trigram', sql: 'USING gin (name gin_trgm_ops)' },
    { name: 'ix_example_venue_lower_city', sql: '((lower(city)))' },
    { name: 'ix_example_venue_path_prefix', sql: '(path text_pattern_ops) WHERE path IS NOT NULL' },
    { name: 'ix_example_venue_tags', sql: 'USING gin (tags)' },
  ],
});

/** Everybody sees clubs; managers change what they manage, and cannot give it away. */
const venueAccess = definePolicy(Venue, {
  view: ({ person }) =>
    person ? { any: [where({ kind: 'club' }), where({ manager: person.id })] } : where({ kind: 'club' }),
  add: ({ person }) => (person ? where({ manager: person.id }) : false),
  change: ({ person }) => (person ? where({ manager: person.id }) : false),
});

/** An extension for specs. */
export const exampleExtension = defineExtension({
  name: 'example',
  entities: [Artist, Venue],
  policies: [venueAccess],
});
