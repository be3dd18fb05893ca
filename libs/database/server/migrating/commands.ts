import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand, Installed } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { Database } from '../connection/database';
import { drift, generateMigration, onScratchDatabase } from './generate';
import { migrate, migrationStates } from './migrate';

/** `tessera migrate` and `tessera migrations …`. They need `Database` and `Installed` among the services. */
export const migrationCommands = [
  defineCommand({
    name: 'migrate',
    summary: 'Brings the database to this version',
    async run({ get, json, print }) {
      const ran = await migrate(get(Database).url, get(Installed));
      if (json) print(JSON.stringify({ ran }));
      else print(ran.length === 0 ? 'The database is up to date.' : ran.map((name) => `ran ${name}`).join('\n'));
    },
  }),
  defineCommand({
    name: 'migrations status',
    summary: 'Lists the migrations and when each was run',
    async run({ get, json, print }) {
      const states = await migrationStates(get(Database).url, get(Installed));
      if (json) print(JSON.stringify(states));
      else
        for (const { name, owner, ranAt } of states)
          print(`${ranAt?.toISOString() ?? 'not yet'.padEnd(24)}  ${owner.padEnd(12)}  ${name}`);
    },
  }),
  defineCommand({
    name: 'migrations check',
    summary: 'Fails when definitions and migrations, or the database, differ',
    async run({ get, json, print }) {
      const installed = get(Installed);
      const { url } = get(Database);
      const unwritten = await onScratchDatabase(url, async (scratch) => {
        await migrate(scratch, installed);
        return await drift(scratch, installed);
      });
      const drifted =
        unwritten.length === 0 && (await migrationStates(url, installed)).every(({ ranAt }) => ranAt)
          ? await drift(url, installed)
          : [];
      const all = [...unwritten, ...drifted];
      if (json) print(JSON.stringify({ unwritten, drifted }));
      else if (all.length === 0) print('Definitions and tables agree.');
      else for (const { owner, change } of all) print(`${owner}: ${change}`);
      if (unwritten.length > 0)
        throw new Problem('database.migration-missing', {
          status: 500,
          title: `${unwritten.length} changes of definitions are in no migration.`,
          detail: 'Run `tessera migrations generate`.',
        });
      if (drifted.length > 0)
        throw new Problem('database.drifted', {
          status: 500,
          title: `The database differs from its migrations in ${drifted.length} places.`,
        });
    },
  }),
  defineCommand({
    name: 'migrations generate',
    summary: 'Writes the migration that a changed definition needs, into the folder of its extension',
    arguments: ['EXTENSION', 'WHAT-CHANGES'],
    async run({ get, args: [owner = '', whatChanges = ''], json, print }) {
      const path = await generateMigration({
        url: get(Database).url,
        installed: get(Installed),
        owner,
        whatChanges,
        folder: migrationsFolder(owner),
      });
      if (json) print(JSON.stringify({ path: path ?? null }));
      else print(path ? `wrote ${path}` : 'Nothing has changed.');
    },
  }),
];

/** `libs/<owner>/migrations` or `extensions/<owner>/migrations` of the working folder. */
function migrationsFolder(owner: string): string {
  const home = [`libs/${owner}`, `extensions/${owner}`].map((path) => resolve(path)).find((path) => existsSync(path));
  if (!home)
    throw new Problem('database.no-such-extension', {
      status: 404,
      title: `There is no folder libs/${owner} or extensions/${owner} here.`,
      detail: 'Run this in the root of the repository.',
    });
  return resolve(home, 'migrations');
}
