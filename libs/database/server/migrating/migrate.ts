import type { Installed } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { DataSource, type QueryRunner } from 'typeorm';
import { connectionOptions } from '../connection/connection-options';
import { translate } from '../connection/database-errors';
import { type MigrationFile, migrationFiles } from './migration-files';

/** A migration and when it was run here; null where it was not yet. */
export interface MigrationState {
  readonly name: string;
  readonly owner: string;
  readonly ranAt: Date | null;
}

/** What the bytes of "tessera" are as a number: the lock that whoever migrates takes. */
const migrationLock = 0x74657373;

/**
 * Runs the migrations that the database at `url` has not seen, oldest first, each in a transaction of its own. Of several who
 * start at once one does it and the others wait. Gives the names of those it ran. Throws `database.schema-newer`.
 */
export async function migrate(url: string, installed: Installed): Promise<string[]> {
  return await withRunner(url, async (runner) => {
    await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await runner.query(bookkeeping);
    const pending = await pendingMigrations(runner, installed);
    for (const file of pending) await runOne(runner, file);
    return pending.map(({ name }) => name);
  });
}

/** Refuses a database that this build cannot work with as it is: `database.schema-newer`, `database.schema-behind`. For `MIGRATE=never`. */
export async function refuseOtherSchema(url: string, installed: Installed): Promise<void> {
  const pending = await withRunner(url, (runner) => pendingMigrations(runner, installed));
  if (pending.length === 0) return;
  throw new Problem('database.schema-behind', {
    status: 500,
    title: `The database lacks ${pending.length} migrations of this version, the first is ${pending[0]!.name}.`,
    detail: 'Run `tessera migrate`, or start without MIGRATE=never.',
  });
}

/** Every migration that is installed or has been run, oldest first. */
export async function migrationStates(url: string, installed: Installed): Promise<MigrationState[]> {
  const ran = await withRunner(url, ranMigrations);
  const here = migrationFiles(installed).map(({ name, owner }) => ({
    name,
    owner,
    ranAt: ran.find((each) => each.name === name)?.ranAt ?? null,
  }));
  const gone = ran.filter(({ name }) => !here.some((each) => each.name === name));
  return [...here, ...gone].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function pendingMigrations(runner: QueryRunner, installed: Installed): Promise<MigrationFile[]> {
  const files = migrationFiles(installed);
  const ran = await ranMigrations(runner);
  refuseNewer(ran, files, installed);
  return files.filter(({ name }) => !ran.some((each) => each.name === name));
}

/** What an extension that is no longer installed has left is not newer, only left. */
function refuseNewer(ran: readonly MigrationState[], files: readonly MigrationFile[], installed: Installed): void {
  const owners = new Set(installed.extensions.map(({ name }) => name));
  const unknown = ran.filter(({ name, owner }) => owners.has(owner) && !files.some((file) => file.name === name));
  if (unknown.length === 0) return;
  throw new Problem('database.schema-newer', {
    status: 500,
    title: `The data was written by a newer version: it has the migration ${unknown[0]!.name} of "${unknown[0]!.owner}", which this version does not know.`,
    detail: 'Start the newer version, or restore a backup made by this one.',
  });
}

async function ranMigrations(runner: QueryRunner): Promise<MigrationState[]> {
  const [found] = (await runner.query("SELECT to_regclass('database_migration') IS NOT NULL AS found")) as [
    { found: boolean },
  ];
  return found.found
    ? await runner.query('SELECT name, owner, ran_at AS "ranAt" FROM database_migration ORDER BY name')
    : [];
}

async function runOne(runner: QueryRunner, { name, owner, type }: MigrationFile): Promise<void> {
  const migration = new type();
  const isInTransaction = migration.transaction !== false;
  if (isInTransaction) await runner.startTransaction();
  try {
    await migration.up(runner);
    await runner.query('INSERT INTO database_migration (name, owner) VALUES ($1, $2)', [name, owner]);
    if (isInTransaction) await runner.commitTransaction();
  } catch (error) {
    if (isInTransaction) await runner.rollbackTransaction();
    throw new Problem('database.migration-failed', {
      status: 500,
      title: `The migration ${name} of "${owner}" failed: ${error instanceof Error ? error.message : String(error)}.`,
      detail: isInTransaction
        ? 'Nothing of it was kept; those before it were.'
        : 'It runs without a transaction; look at what it has done before trying again.',
      cause: error,
    });
  }
}

/** One connection without limits of time; the lock ends with it. */
async function withRunner<T>(url: string, fn: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const source = new DataSource(connectionOptions({ url, poolSize: 1, statementTimeoutMs: 0 }));
  try {
    await source.initialize();
    const runner = source.createQueryRunner();
    try {
      return await fn(runner);
    } finally {
      await runner.release();
    }
  } catch (error) {
    throw translate(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
}

/** Made before the first migration, which it has to remember. */
const bookkeeping = `
  CREATE TABLE IF NOT EXISTS database_migration (
    name text COLLATE "C" PRIMARY KEY,
    owner text NOT NULL,
    ran_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
  )`;
