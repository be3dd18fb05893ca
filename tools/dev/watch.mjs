import { rmSync } from 'node:fs';
import { onSignal, start } from '../run/child.mjs';
import { inRoot, node } from '../run/workspace.mjs';
import { startDatabase } from './database.mjs';
import { ServerProcess } from './server-process.mjs';
import { watchServer } from './watch-server.mjs';

/** What must be ended, latest first. */
const open = [];
let isStopping = false;
async function stop() {
  if (isStopping) return;
  isStopping = true;
  for (const end of open.reverse()) await end();
  process.exit(0);
}
onSignal(stop);
process.once('disconnect', stop);

// Apart from dist/apps, so that `npm start` finds its own builds untouched.
rmSync(inRoot('dist/dev'), { recursive: true, force: true });

// It outlives the restarts of the server, which would cost a second each time.
const database = await startDatabase();
open.push(database.stop);
const server = new ServerProcess({ ...database.environment, EDITOR_DIR: inRoot('dist/dev/editor/browser') });
open.push(() => server.stop());
const watcher = await watchServer(inRoot('dist/dev/server'), () => server.restart());
open.push(() => watcher.close());
const editor = start(node, [inRoot('tools/dev/watch-editor.mjs')]);
open.push(() => editor.stop());
await editor.ended;
if (!isStopping) console.error('The editor is no longer watched; what it says above is why. The server still is.');
