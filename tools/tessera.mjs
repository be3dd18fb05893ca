import './run/need-node.mjs';

// `npm run tessera -- COMMAND`: the command line, from the same build as the server.
const { resolve } = await import('node:path');
const { ensureInstalled } = await import('./run/installed.mjs');
const { ensureBuilt } = await import('./run/built.mjs');
const { run } = await import('./run/child.mjs');
const { inRoot, node, root } = await import('./run/workspace.mjs');

await ensureInstalled();
await ensureBuilt(['server']);
const { code } = await run(
  node,
  ['--enable-source-maps', inRoot('dist/apps/server/cli.mjs'), ...process.argv.slice(2)],
  {
    asks: true,
    // Files are named from where one stands, also when npm went up to the root; the data folder stays the server's.
    cwd: process.env.INIT_CWD ?? root,
    env: { DATA_DIR: resolve(root, process.env.DATA_DIR || '.data') },
  },
);
process.exit(code);
