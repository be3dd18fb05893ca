import { defineExtension, Installed } from '@tessera/extension';
import { type Admin, defineAdmin, defineEntity, type Entity, field, uuidv7 } from '@tessera/models';
import { Client } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { testServer } from '../../../testing';
import { databaseExtension } from '../../extension';
import { onScratchDatabase } from '../../migrating/generate';
import { migrate } from '../../migrating/migrate';
import { Artist, Venue } from '../../../tests/example';
import { difference } from './difference';

const Everything = defineEntity({
  name: 'example.everything',
  label: 'Everything',
  fields: {
    text: field.text({ default: "it's", search: 'A' }),
    key: field.text({ order: 'bytes', required: true }),
    integer: field.integer({ default: -5 }),
    decimal: field.decimal({ default: '1.50', precision: 12, scale: 4 }),
    boolean: field.boolean({ default: false }),
    choice: field.choice({ choices: { a: 'A', b: 'B' }, default: 'b' }),
    choices: field.choices({ choices: { a: 'A', b: 'B' }, default: ['a'] }),
    date: field.date({ default: '2020-01-02' }),
    time: field.time({ default: '09:00:00' }),
    dateTime: field.dateTime({ required: true }),
    duration: field.duration(),
    money: field.money({ default: { amount: 5, currency: 'EUR' } }),
    json: field.json({ default: { b: [1, "it's"], a: null } }),
    list: field.list(field.text()),
    richText: field.richText(),
    image: field.image(),
    slug: field.slug(),
    artist: field.reference(Artist, { onDelete: 'clear' }),
    friends: field.references(Artist),
    aNameOfAFieldThatIsAlmostTooLongForAConstraint: field.text(),
  },
  unique: [['slug'], ['key', 'aNameOfAFieldThatIsAlmostTooLongForAConstraint']],
  indexes: [['date', 'time'], ['key']],
  customIndexes: [
    { name: 'ix_everything_words', sql: "USING gin (to_tsvector('simple', text || ' ' || coalesce(slug, '')))" },
    { name: 'ix_everything_text_trigram', sql: 'USING gin (text gin_trgm_ops, key gin_trgm_ops)' },
    { name: 'ix_everything_json', sql: 'USING gin (json jsonb_path_ops)' },
    { name: 'ix_everything_late', sql: '(date DESC, id) INCLUDE (text) WHERE NOT boolean' },
    { name: 'uq_everything_lower_key', sql: '(lower(key), coalesce(artist, id))', unique: true },
  ],
});

let url: string;
/** The run's own server, and an older one where somebody says where it is. */
const servers = [
  'the server of this run',
  ...(process.env['TEST_OLDEST_DATABASE_URL'] ? ['the oldest supported server'] : []),
];

/** A database with the tables of `entities`, asked by `fn`. */
const withTables = async (entities: readonly Entity[], fn: (scratch: string, client: Client) => Promise<void>) =>
  await onScratchDatabase(url, async (scratch) => {
    await migrate(scratch, new Installed([databaseExtension, defineExtension({ name: 'example', entities })]));
    const client = new Client({ connectionString: scratch });
    await client.connect();
    try {
      for (const { up } of await difference(scratch, entities)) await client.query(up);
      await fn(scratch, client);
    } finally {
      await client.end();
    }
  });

describe.each(servers)('the drift check on %s', (server) => {
  beforeAll(async () => {
    url = server === servers[0] ? (await testServer()).url : process.env['TEST_OLDEST_DATABASE_URL']!;
  });

  it('finds nothing after the difference was applied: all kinds, GIN, trigram, expression, partial and covering indexes, triggers', async () => {
    await withTables([Artist, Venue, Everything], async (scratch) =>
      expect(await difference(scratch, [Artist, Venue, Everything])).toEqual([]),
    );
  });

  it('finds an index that was dropped, one that says something else, and one that nobody declared', async () => {
    await withTables([Artist, Everything], async (scratch, client) => {
      await client.query('DROP INDEX ix_everything_words');
      await client.query('DROP INDEX ix_everything_late; CREATE INDEX ix_everything_late ON example_everything (date)');
      await client.query('CREATE INDEX strange_plain ON example_everything (date)');
      await client.query('CREATE INDEX strange_expression ON example_everything (lower(text))');
      const ups = (await difference(scratch, [Artist, Everything])).map(({ up }) => up);
      expect(ups).toHaveLength(5);
      expect(ups).toEqual(
        expect.arrayContaining([
          'DROP INDEX "public"."strange_plain"',
          'DROP INDEX "strange_expression"',
          'DROP INDEX "ix_everything_late"',
          expect.stringContaining('CREATE INDEX "ix_everything_late" ON "example_everything" (date DESC'),
          expect.stringContaining('CREATE INDEX "ix_everything_words" ON "example_everything" USING gin'),
        ]),
      );
    });
  });

  it('finds a missing trigger and one that watches other columns', async () => {
    await withTables([Artist, Venue], async (scratch, client) => {
      await client.query(
        'DROP TRIGGER tessera_history ON example_artist; DROP TRIGGER tessera_history ON example_venue',
      );
      await client.query(
        `CREATE TRIGGER tessera_history AFTER UPDATE OF name ON example_venue FOR EACH ROW EXECUTE FUNCTION database_record_change('example.venue', '{}')`,
      );
      const ups = (await difference(scratch, [Artist, Venue])).map(({ up }) => up.slice(0, 49));
      expect(ups).toEqual([
        'DROP TRIGGER tessera_history ON "example_venue"',
        'CREATE TRIGGER tessera_history AFTER INSERT OR DE',
        'CREATE TRIGGER tessera_history AFTER INSERT OR DE',
      ]);
    });
  });

  it('leads from an old definition to a new one, with columns under indexes and triggers coming and going, and back', async () => {
    const Old = defineEntity({
      name: 'example.thing',
      label: 'Thing',
      fields: { name: field.text(), gone: field.text() },
      customIndexes: [
        { name: 'ix_thing_gone', sql: '(lower(gone))' },
        { name: 'ix_thing_name', sql: 'USING gin (name gin_trgm_ops)' },
      ],
    });
    const New = defineEntity({
      name: 'example.thing',
      label: 'Thing',
      fields: { name: field.text(), come: field.text({ order: 'bytes' }), count: field.integer({ default: 3 }) },
      customIndexes: [{ name: 'ix_thing_come', sql: '(lower(come))' }],
    });
    await withTables([Old], async (scratch, client) => {
      await client.query("INSERT INTO example_thing (id, name) VALUES (gen_random_uuid(), 'kept')");
      const changes = await difference(scratch, [New]);
      for (const { up } of changes) await client.query(up);
      expect(await difference(scratch, [New])).toEqual([]);
      expect((await client.query('SELECT name, count FROM example_thing')).rows).toEqual([{ name: 'kept', count: 3 }]);
      for (const { down } of changes.toReversed()) await client.query(down);
      expect(await difference(scratch, [Old])).toEqual([]);
    });
  });

  it('names constraints the same on every machine', async () => {
    await withTables([Artist, Everything], async (_scratch, client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT conname AS name FROM pg_constraint WHERE conrelid = 'example_everything'::regclass AND contype <> 'n' ORDER BY 1`,
      );
      expect(rows.map(({ name }) => name)).toEqual([
        'fk_example_everything_artist',
        'pk_example_everything',
        'uq_example_everything_key_a_name_of_a_field_that_is_al_98b1ff3e',
        'uq_example_everything_slug',
      ]);
    });
  });

  it('makes what follows from a definition: a trash, what is searched, lists of references, the order of lists', async () => {
    const Kept = defineEntity({
      name: 'example.kept',
      label: 'Kept',
      trash: true,
      fields: {
        name: field.text({ required: true, search: 'A' }),
        number: field.integer(),
        code: field.text(),
        get friends() {
          return field.references(Kept);
        },
      },
      unique: [['name', 'number']],
      customIndexes: [{ name: 'uq_kept_code', sql: '(lower(code))', unique: true }],
    });
    const admins = new Map([[Kept.name, defineAdmin(Kept, { order: ['name', 'number'] }) as Admin]]);
    await withTables([Kept], async (scratch, client) => {
      const changes = await difference(scratch, [Kept], { admins });
      expect(changes.map(({ up }) => up)).toEqual([
        'CREATE INDEX "ix_example_kept_name_number_id" ON "example_kept" ("name", "number", "id")',
      ]);
      for (const { up } of changes) await client.query(up);
      expect(await difference(scratch, [Kept], { admins })).toEqual([]);
      const { rows } = await client.query<{ definition: string }>(
        "SELECT regexp_replace(indexdef, '.* USING ', '') AS definition FROM pg_indexes WHERE tablename = 'example_kept' ORDER BY indexname",
      );
      expect(rows.map(({ definition }) => definition)).toEqual([
        'gin (friends)',
        'btree (name, number, id)',
        "gin (name gin_trgm_ops) WITH (gin_pending_list_limit='1024')",
        'btree (id)',
        'btree (name, number) WHERE (trashed_at IS NULL)',
        'btree (lower(code)) WHERE (trashed_at IS NULL)',
      ]);
      const insert = (id: string, trashed: string | null) =>
        client.query("INSERT INTO example_kept (id, name, number, trashed_at) VALUES ($1, 'A', 1, $2)", [id, trashed]);
      await insert(uuidv7(), '2026-01-01');
      await insert(uuidv7(), null);
      await expect(insert(uuidv7(), null)).rejects.toMatchObject({ code: '23505' });
    });
  });
});
