import { resolve } from 'node:path';
import { createServer } from 'vite';
import { root } from '../run/workspace.mjs';

/** Starts the embedded database in this process, unless one is named. `environment` is what the server is told of it. */
export async function startDatabase() {
  if (process.env.DATABASE_URL) return { environment: {}, stop: async () => undefined };
  const vite = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { startEmbeddedPostgres } = await vite.ssrLoadModule('/libs/database/server/embedded/embedded-postgres.ts');
    const database = await startEmbeddedPostgres({ dir: resolve(root, process.env.DATA_DIR || '.data') });
    await database.createDatabase('tessera');
    return { environment: { DATABASE_URL: database.url('tessera') }, stop: () => database.stop() };
  } catch (error) {
    // A `Problem` has its sentence in `title` and `detail`.
    console.error(error.title ? [error.title, error.detail].filter(Boolean).join(' ') : error);
    process.exit(1);
  } finally {
    await vite.close();
  }
}
