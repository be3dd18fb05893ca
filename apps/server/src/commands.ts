import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { drift, generateMigration, migrate, migrationStates } from '@tessera/database/server';
import { type CommandContext, type CommandOption, serverSettings } from '@tessera/extension';
import { Problem } from '@tessera/models';
import { createApp } from './app';
import { extensions } from './extensions';
import { findDatabase, openProduct, readProduct } from './product';
import { routesOf } from './routes';

/** A command of the server itself, which starts no more than it needs. */
export interface OwnCommand {
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly string[];
  readonly options?: Readonly<Record<string, CommandOption>>;
  run(context: Pick<CommandContext, 'args' | 'options' | 'json' | 'print'>): Promise<void>;
}

type Tell = Pick<CommandContext, 'json' | 'print'>;

/** `migrate`, `migrations …`, `check`, `routes`, `settings`. */
export const ownCommands: readonly OwnCommand[] = [
  {
    name: 'migrate',
    summary: 'Bring the database up to date',
    run: (context) =>
      withDatabase(async (url, { installed }) => {
        const ran = await migrate(url, installed);
        tell(context, { ran }, ran.length === 0 ? ['The database is up to date.'] : ran.map((name) => `ran ${name}`));
      }),
  },
  {
    name: 'migrations generate',
    summary: 'Write the migration that leads from the last one to the definitions of an extension',
    arguments: ['EXTENSION', 'WHAT-CHANGES'],
    run: ({ args: [owner = '', whatChanges = ''], ...context }) =>
      withDatabase(async (url, { installed }) => {
        const path = await generateMigration({ url, installed, owner, whatChanges, folder: migrationsFolder(owner) });
        tell(context, { path: path ?? null }, [path ? `wrote ${relative('.', path)}` : 'Nothing has changed.']);
      }),
  },
  {
    name: 'migrations check',
    summary: 'Tell where definitions and tables differ; exit code 1 if they do',
    run: (context) =>
      withDatabase(async (url, { installed }) => {
        const found = await drift(url, installed);
        tell(context, { drift: found }, found.length === 0 ? ['Definitions and tables agree.'] : found.map(({ owner, change }) => `${owner}: ${change}`));
        if (found.length > 0) throw new Problem('database.drift', { status: 500, title: `Definitions and tables differ in ${found.length} places.`, detail: 'Run `tessera migrations generate`.' });
      }),
  },
  {
    name: 'migrations status',
    summary: 'List the migrations and when each was run here',
    run: (context) =>
      withDatabase(async (url, { installed }) => {
        const states = await migrationStates(url, installed);
        tell(context, states, states.map(({ name, owner, ranAt }) => `${ranAt?.toISOString() ?? 'not yet                 '}  ${owner.padEnd(12)}  ${name}`));
      }),
  },
  {
    name: 'check',
    summary: 'Look at how the product is put together, without starting it',
    run: async (context) => {
      const product = await openProduct({ extensions, env: process.env, mode: 'share' });
      try {
        const { nest } = await createApp(product);
        await nest.close();
      } finally {
        await product.close();
      }
      tell(context, { ok: true }, ['Everything is in order.']);
    },
  },
  {
    name: 'routes',
    summary: 'List every route and who may call it',
    run: async (context) => {
      const product = await openProduct({ extensions, env: process.env, mode: 'share' });
      try {
        const { nest } = await createApp(product);
        const routes = routesOf(nest);
        tell(context, routes, routes.map(({ method, path, access }) => `${method.padEnd(6)}  ${path.padEnd(48)}  ${access}`));
        await nest.close();
      } finally {
        await product.close();
      }
    },
  },
  {
    name: 'settings',
    summary: 'List the settings, what they are for and what they are',
    run: async (context) => {
      const { installed } = readProduct({ extensions, env: {} });
      const rows = [serverSettings, ...installed.settings].flatMap(({ settings }) =>
        Object.entries(settings).map(([name, { help, secret }]) => ({ name, help, value: secret && process.env[name] ? '(set)' : (process.env[name] ?? null) })),
      );
      tell(context, rows, rows.map(({ name, help, value }) => `${name.padEnd(30)}  ${help}${value === null ? '' : `  [${value}]`}`));
    },
  },
];

async function withDatabase(fn: (url: string, read: ReturnType<typeof readProduct>) => Promise<void>): Promise<void> {
  const read = readProduct({ extensions, env: process.env });
  const { url, stop } = await findDatabase(read.settings, 'share');
  try {
    await fn(url, read);
  } finally {
    await stop();
  }
}

function tell({ json, print }: Tell, value: unknown, lines: readonly string[]): void {
  if (json) print(JSON.stringify(value));
  else for (const line of lines) print(line);
}

function migrationsFolder(owner: string): string {
  const home = ['libs', 'extensions'].map((room) => resolve(room, owner)).find(existsSync);
  if (!home) throw new Problem('database.no-such-extension', { status: 500, title: `There is no folder libs/${owner} or extensions/${owner} here.`, detail: 'Run this at the root of the repository.' });
  return existsSync(join(home, 'server', 'migrations')) ? join(home, 'server', 'migrations') : join(home, 'migrations');
}
