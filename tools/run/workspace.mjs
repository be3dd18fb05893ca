import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path below it. */
export const inRoot = (...parts) => join(root, ...parts);

/** The Node.js that npm installed for us, whatever version the machine has. */
export const node = inRoot('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The environment of everything we run: programs of the workspace come first, and nothing asks or phones home. */
export const environment = {
  ...process.env,
  PATH: [inRoot('node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter),
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NG_CLI_ANALYTICS: 'false',
  // Compiled code is kept, which spares every start of the server a fifth.
  NODE_COMPILE_CACHE: inRoot('node_modules/.cache/node'),
};

/** Whether a machine runs us that can mend nothing by hand. */
export const isCi = Boolean(process.env.CI) && process.env.CI !== 'false';

/** Whether the workspace has a project in `folder`. */
export const hasProject = (folder) => existsSync(inRoot(folder, 'project.json'));

/** `1.4 s`, `2 min 5 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
