import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineExtension, type Extension, Installed, type MigrationModules } from '@tessera/extension';
import { defineEntity, field, type Problem } from '@tessera/models';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { beforeAll, describe, expect, it } from 'vitest';
import { testServer } from '../../testing';
import { databaseExtension } from '../extension';
import { Artist, Venue } from '../../tests/example';
import { drift, generateMigration, onScratchDatabase } from './generate';
import { migrate, migrationStates, refuseOtherSchema } from './migrate';

let url: string;
beforeAll(async () => void ({ url } = await testServer()));

/** A migration that runs `sql` and says so. */
const step = (name: string, sql: string): MigrationModules => ({
  [`../migrations/${name}.ts`]: {
    Step: class {
      async up(runner: QueryRunner) {
        await runner.query(sql);
      }
      async down() {}
    },
  },
});
const shop = (...steps: MigrationModules[]): Extension =>
  defineExtension({ name: 'shop', migrations: Object.assign({}, ...steps) as MigrationModules });
const installed = (...extensions: Extension[]) => new Installed([databaseExtension, ...extensions]);
const query = async (database: string, sql: string) => {
  const client = new Client({ connectionString: database });
  await client.connect();
  return await client
    .query<Record<string, unknown>>(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};
const problem = async (work: Promise<unknown>) =>
  await work.then(
    () => undefined,
    (error: unknown) => error as Problem,
  );
/** Migrations of the database itself. */
const own = Object.keys(databaseExtension.migrations).length;
const tables = step('9995400000000-add-tables', 'CREATE TABLE shop_item (id integer)');
const later = step('9995400000001-fill-them', 'INSERT INTO shop_item VALUES (1)');

describe('migrations', () => {
  it('run once, oldest first, whoever owns them', async () => {
    await onScratchDatabase(url, async (scratch) => {
      const stock = defineExtension({
        name: 'stock',
        migrations: step('9995400000000-between', 'CREATE TABLE stock_level (id integer)'),
      });
      const ran = await migrate(scratch, installed(shop(later, tables), stock));
      expect(ran.slice(-3)).toEqual(['9995400000000-add-tables', '9995400000000-between', '9995400000001-fill-them']);
      expect(await migrate(scratch, installed(shop(later, tables), stock))).toEqual([]);
      expect(
        (await migrationStates(scratch, installed(shop(later, tables), stock))).map(({ owner, ranAt }) => [
          owner,
          ranAt instanceof Date,
        ]),
      ).toEqual([
        ...Array.from({ length: own }, () => ['database', true]),
        ['shop', true],
        ['stock', true],
        ['shop', true],
      ]);
    });
  });

  it('are run by one of several who start at once, the others wait', async () => {
    await onScratchDatabase(url, async (scratch) => {
      const slow = step('9995400000002-slowly', 'SELECT pg_sleep(0.3); INSERT INTO shop_item VALUES (2)');
      const ran = await Promise.all([1, 2, 3].map(() => migrate(scratch, installed(shop(tables, slow)))));
      expect(ran.map(({ length }) => length).sort()).toEqual([0, 0, own + 2]);
      expect(await query(scratch, 'SELECT * FROM shop_item')).toEqual([{ id: 2 }]);
    });
  });

  it('leave nothing half-done where one fails, and keep those before it', async () => {
    await onScratchDatabase(url, async (scratch) => {
      const broken = step('9995400000003-break', 'INSERT INTO shop_item VALUES (3); SELECT 1 / 0');
      const failed = await problem(migrate(scratch, installed(shop(tables, later, broken))));
      expect(failed).toMatchObject({
        code: 'database.migration-failed',
        title: expect.stringContaining('9995400000003-break of "shop" failed: division by zero') as string,
      });
      expect(await query(scratch, 'SELECT * FROM shop_item')).toEqual([{ id: 1 }]);
      expect(await migrate(scratch, installed(shop(tables, later)))).toEqual([]);
    });
  });

  it('refuse data of a newer version, but not what a removed extension has left', async () => {
    await onScratchDatabase(url, async (scratch) => {
      await migrate(scratch, installed(shop(tables, later)));
      expect(await problem(migrate(scratch, installed(shop(tables))))).toMatchObject({
        code: 'database.schema-newer',
        title: expect.stringContaining('9995400000001-fill-them of "shop"') as string,
      });
      expect(await problem(refuseOtherSchema(scratch, installed(shop(tables))))).toMatchObject({
        code: 'database.schema-newer',
      });
      expect(await migrate(scratch, installed())).toEqual([]);
    });
  });

  it('are only looked for where nobody may run them', async () => {
    await onScratchDatabase(url, async (scratch) => {
      expect(await problem(refuseOtherSchema(scratch, installed(shop(tables))))).toMatchObject({
        code: 'database.schema-behind',
      });
      expect(await query(scratch, "SELECT to_regclass('database_migration') AS found")).toEqual([{ found: null }]);
      await migrate(scratch, installed(shop(tables)));
      await refuseOtherSchema(scratch, installed(shop(tables)));
    });
  });

  it('must be named and written as such', async () => {
    expect((await problem(migrate(url, installed(shop(step('0001-old-style', ''))))))?.message).toContain(
      'must be named',
    );
    expect(
      (await problem(migrate(url, installed(shop({ '../migrations/9995400000000-empty.ts': {} })))))?.message,
    ).toContain('must export one class');
  });

  it('can be taken back to nothing', async () => {
    await onScratchDatabase(url, async (scratch) => {
      await migrate(scratch, installed());
      const types = Object.values(databaseExtension.migrations).flatMap((module) => Object.values(module));
      const client = new Client({ connectionString: scratch });
      await client.connect();
      const runner = { query: async (sql: string) => await client.query(sql) } as unknown as QueryRunner;
      for (const type of types.toReversed()) await new type().down(runner);
      await client.end();
      expect(
        await query(scratch, "SELECT relname FROM pg_class WHERE relname LIKE 'database%' AND relkind = 'r'"),
      ).toEqual([{ relname: 'database_migration' }]);
    });
  });
});

describe('a generated migration', () => {
  it('makes what is declared, history and special indexes too, and the next one only what has changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tessera-migrations-'));
    try {
      const first = await write(folder, 'add-venues', defineExtension({ name: 'example', entities: [Artist, Venue] }));
      expect(first).toMatch(/^\d{13}-add-venues\.ts$/);
      const withFirst = defineExtension({
        name: 'example',
        entities: [Artist, Venue],
        migrations: await modules(folder),
      });
      expect(await write(folder, 'nothing', withFirst)).toBeUndefined();
      const Song = defineEntity({
        name: 'example.song',
        label: 'Song',
        fields: { name: field.text(), artist: field.reference(Artist, { onDelete: 'cascade' }) },
      });
      const second = await write(
        folder,
        'add-songs',
        defineExtension({ name: 'example', entities: [Artist, Venue, Song], migrations: await modules(folder) }),
      );
      const text = await readFile(join(folder, second!), 'utf8');
      expect(text).toContain('CREATE TABLE "example_song"');
      expect(text).toContain('ON DELETE CASCADE');
      expect(text).toContain('CREATE TRIGGER tessera_history');
      expect(text).not.toContain('CREATE TABLE "example_venue"');
      const whole = defineExtension({
        name: 'example',
        entities: [Artist, Venue, Song],
        migrations: await modules(folder),
      });
      await onScratchDatabase(url, async (scratch) => {
        await migrate(scratch, installed(whole));
        expect(await drift(scratch, installed(whole))).toEqual([]);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('waits for the table that it refers to', async () => {
    const Review = defineEntity({ name: 'press.review', label: 'Review', fields: { venue: field.reference(Venue) } });
    const press = defineExtension({ name: 'press', entities: [Review] });
    const generation = {
      url,
      installed: installed(defineExtension({ name: 'example', entities: [Artist, Venue] }), press),
      owner: 'press',
      whatChanges: 'add-reviews',
      folder: tmpdir(),
    };
    expect(await problem(generateMigration(generation))).toMatchObject({
      code: 'database.target-without-table',
      detail: 'Generate the migration of "example" first.',
    });
  });

  async function write(folder: string, whatChanges: string, extension: Extension): Promise<string | undefined> {
    return (
      await generateMigration({ url, installed: installed(extension), owner: 'example', whatChanges, folder })
    )?.slice(folder.length + 1);
  }

  /** What `import.meta.glob` would give for the folder. */
  async function modules(folder: string): Promise<MigrationModules> {
    const { readdir } = await import('node:fs/promises');
    const files = await readdir(folder);
    return Object.fromEntries(
      await Promise.all(
        files.map(async (file) => [
          `../migrations/${file}`,
          (await import(/* @vite-ignore */ join(folder, file))) as MigrationModules[string],
        ]),
      ),
    );
  }
});
