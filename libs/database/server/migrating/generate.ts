import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Installed } from '@tessera/extension';
import { type Entity, Problem } from '@tessera/models';
import { Client } from 'pg';
import { targetOf, columnsOf } from '../schema/column';
import { difference, type Surroundings } from '../schema/comparing/difference';
import type { SchemaChange } from '../schema/comparing/schema-change';
import { sqlName } from '../schema/sql-literal';
import { migrate } from './migrate';
import { migrationFiles } from './migration-files';

/** What a migration is generated from. */
export interface Generation {
  /** A server on which a database may be created and dropped; the database it names stays as it is. */
  readonly url: string;
  readonly installed: Installed;
  /** The extension whose tables have changed. */
  readonly owner: string;
  /** Words with hyphens: `add-opening-hours`. */
  readonly whatChanges: string;
  /** Its `migrations/` folder. */
  readonly folder: string;
}

/**
 * Writes the migration that leads from the migrations at hand to the definitions of `owner`: runs the former on a database of
 * its own and takes the difference. Gives the path of the file, or undefined where nothing changed.
 */
export async function generateMigration({
  url,
  installed,
  owner,
  whatChanges,
  folder,
}: Generation): Promise<string | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(whatChanges))
    throw new TypeError(`"${whatChanges}" must be words with hyphens, such as add-opening-hours`);
  const entities = installed.extensions.find(({ name }) => name === owner)?.entities;
  if (!entities) throw new TypeError(`no extension is named "${owner}"`);
  const changes = await onScratchDatabase(url, async (scratch) => {
    await migrate(scratch, installed);
    await refuseMissingTargets(scratch, entities, owner);
    return await difference(scratch, entities, surroundingsOf(installed));
  });
  if (changes.length === 0) return undefined;
  // Never before a migration that is there already, whatever the clock says.
  const last = Number(migrationFiles(installed).at(-1)?.name.slice(0, 13) ?? 0);
  const milliseconds = Math.max(Date.now(), last + 1);
  const path = join(folder, `${milliseconds}-${whatChanges}.ts`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, migrationSource(`${pascalCase(whatChanges)}${milliseconds}`, changes), { flag: 'wx' });
  return path;
}

/** How what is installed differs from the tables that its migrations made in the database at `url`, by extension; empty where nothing does. */
export async function drift(
  url: string,
  installed: Installed,
): Promise<Array<{ readonly owner: string; readonly change: string }>> {
  const found: Array<{ owner: string; change: string }> = [];
  for (const { name: owner, entities } of installed.extensions) {
    if (entities.length === 0) continue;
    for (const { up } of await difference(url, entities, surroundingsOf(installed))) found.push({ owner, change: up });
  }
  return found;
}

/** What tables are compared in sight of. */
export function surroundingsOf({ entities, admins }: Installed): Surroundings {
  return { known: [...entities.values()], admins };
}

/** The text of a migration that does `changes`. */
export function migrationSource(className: string, changes: readonly SchemaChange[]): string {
  const lines = (statements: readonly string[]) =>
    statements.map((sql) => `    await runner.query(${quoted(sql)});`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${lines(changes.map(({ up }) => up))}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines(changes.map(({ down }) => down).reverse())}
  }
}
`;
}

/** Runs `fn` with an empty database on the server of `url`, which is dropped afterwards. */
export async function onScratchDatabase<T>(url: string, fn: (url: string) => Promise<T>): Promise<T> {
  const name = `tessera_scratch_${randomBytes(6).toString('hex')}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${sqlName(name)} TEMPLATE template0`);
    try {
      const scratch = new URL(url);
      scratch.pathname = `/${name}`;
      return await fn(scratch.href);
    } finally {
      await client.query(`DROP DATABASE ${sqlName(name)} WITH (FORCE)`);
    }
  } finally {
    await client.end();
  }
}

async function refuseMissingTargets(scratch: string, entities: readonly Entity[], owner: string): Promise<void> {
  const targets = new Set(
    entities.flatMap((entity) =>
      columnsOf(entity)
        .filter(({ type }) => type === 'uuid')
        .map(targetOf),
    ),
  );
  const foreign = [...targets].filter(
    (name): name is string => name !== undefined && !entities.some((entity) => entity.name === name),
  );
  const client = new Client({ connectionString: scratch });
  await client.connect();
  try {
    for (const name of foreign) {
      const { rows } = await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [
        name.replace(/[-.]/g, '_'),
      ]);
      if (!rows[0]!.found)
        throw new Problem('database.target-without-table', {
          status: 500,
          title: `"${owner}" refers to ${name}, which has no table yet.`,
          detail: `Generate the migration of "${name.split('.')[0]}" first.`,
        });
    }
  } finally {
    await client.end();
  }
}

function quoted(sql: string): string {
  const text = sql.trim().replace(/;$/, '');
  if (text.includes('`') || text.includes('${') || text.includes('\\')) return JSON.stringify(text);
  return text.includes("'") || text.length > 100 ? `\`${text}\`` : `'${text}'`;
}

function pascalCase(words: string): string {
  const name = words
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(name) ? `Changes${name}` : name;
}
