import { rmSync } from 'node:fs';
import { onSignal, start } from '../run/child.mjs';
import { inRoot, node } from '../run/workspace.mjs';
import { startDatabase } from './database.mjs';
import { ServerProcess } from './server-process.mjs';
import { watchServer } from './watch-server.mjs';

// Apart from dist/apps, so that `npm start` finds its own builds untouched.
const folder = inRoot('dist/dev');
rmSync(folder, { recursive: true, force: true });

// It outlives the restarts of the server, which would cost a second each time.
const database = await startDatabase();
const server = new ServerProcess({
  ...database.environment,
  EDITOR_DIR: inRoot('dist/dev/editor/browser'),
});
const editor = start(node, [
  inRoot('node_modules/nx/dist/bin/nx.js'),
  ...['run', 'editor:build:development', '--watch', `--outputPath=dist/dev/editor`, '--outputStyle=stream'],
]);
const watcher = await watchServer(inRoot('dist/dev/server'), () => server.restart());

let isStopping = false;
async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  editor.stop();
  await watcher.close();
  await server.stop();
  await database.stop();
  process.exit(code);
}
onSignal(() => void stop(0));
process.once('disconnect', () => void stop(0));
editor.ended.then((code) => {
  if (!isStopping) console.error('The editor is no longer watched; what it says above is why.');
  return code;
});
