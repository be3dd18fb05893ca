import { build } from 'vite';
import { inRoot } from '../run/workspace.mjs';

/** Builds the server into `outDir` again whenever a file of it changes, and calls `onBuilt` after each build that went well. */
export async function watchServer(outDir, onBuilt) {
  const watcher = await build({
    configFile: inRoot('apps/server/vite.config.mts'),
    logLevel: 'error',
    // The running server loads parts of itself late, so the files of the build before it stay.
    build: { watch: {}, outDir, emptyOutDir: false },
  });
  let began = Date.now();
  let hasFailed = false;
  watcher.on('event', (event) => {
    if (event.code === 'START') [began, hasFailed] = [Date.now(), false];
    if (event.code === 'ERROR') {
      hasFailed = true;
      console.error(event.error?.message ?? event.error);
    }
    if (event.code === 'BUNDLE_END' || event.code === 'ERROR') void event.result?.close();
    if (event.code === 'END' && !hasFailed) {
      console.log(`server built in ${Date.now() - began} ms`);
      onBuilt();
    }
  });
  return watcher;
}
