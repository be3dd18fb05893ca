#!/usr/bin/env node
// Writes the migration of one lib or extension before the command line is built:
//   node libs/database/testing/generate-migration.mjs content add-pages
// It loads @tessera/content/server and, through `needs`, what that stands on, with a PostgreSQL server of its own
// (or that of TEST_DATABASE_URL). `check` instead of a name lists what differs and exits with 1 when something does.
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';

const [owner, whatChanges] = process.argv.slice(2);
if (!owner || !whatChanges) {
  console.error('usage: generate-migration.mjs EXTENSION WHAT-CHANGES|check');
  process.exit(2);
}
const root = resolve(import.meta.dirname, '../../..');
const folderOf = (name) =>
  [`libs/${name}`, `extensions/${name}`]
    .map((path) => resolve(root, path))
    .find((path) => existsSync(join(path, 'server')));
const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'warn',
  resolve: { tsconfigPaths: true },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  optimizeDeps: { noDiscovery: true },
});
const found = new Map();
const dir = mkdtempSync(join(tmpdir(), 'tessera-generate-'));
chmodSync(dir, 0o755);
let cluster;
try {
  await add('database');
  await add(owner);
  const { Installed } = await vite.ssrLoadModule('/libs/extension/index.ts');
  const { drift, generateMigration, migrate, onScratchDatabase, startEmbeddedPostgres } = await vite.ssrLoadModule(
    '/libs/database/server/index.ts',
  );
  const installed = new Installed([...found.values()]);
  const given = process.env.TEST_DATABASE_URL;
  if (!given) cluster = await startEmbeddedPostgres({ dir, durable: false });
  const url = given ?? cluster.url('postgres');
  if (whatChanges === 'check') {
    const changes = await onScratchDatabase(url, async (scratch) => {
      await migrate(scratch, installed);
      return await drift(scratch, installed);
    });
    for (const { owner: whose, change } of changes) console.log(`${whose}: ${change}`);
    console.log(
      changes.length ? `${changes.length} changes are not in a migration` : 'the migrations make what is declared',
    );
    process.exitCode = changes.length ? 1 : 0;
  } else {
    const path = await generateMigration({
      url,
      installed,
      owner,
      whatChanges,
      folder: join(folderOf(owner), 'migrations'),
    });
    console.log(path ? `wrote ${path}` : 'nothing has changed');
  }
} catch (error) {
  console.error(error?.code && error?.title ? `${error.title} ${error.detail ?? ''}` : error);
  process.exitCode = 1;
} finally {
  await cluster?.stop();
  rmSync(dir, { recursive: true, force: true });
  await vite.close();
}

async function add(name) {
  if (found.has(name)) return;
  const folder = folderOf(name);
  if (!folder) throw new Error(`there is no libs/${name}/server or extensions/${name}/server`);
  const face = await vite.ssrLoadModule(join(folder, 'server/index.ts'));
  const extension = Object.values(face).find(
    (value) => value?.name === name && Array.isArray(value.needs) && Array.isArray(value.entities),
  );
  if (!extension) throw new Error(`${folder}/server/index.ts exports no extension named "${name}"`);
  for (const need of extension.needs) await add(need);
  found.set(name, extension);
}
